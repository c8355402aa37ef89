// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The running OSGi framework, as tests need it. */
public final class Framework {

    /** How long anything may take. */
    public static final int SECONDS = 60;

    private Framework() {
    }

    /**
     * Starts all bundles with components: the product's configuration does so, a test's runtime leaves them resolved.
     *
     * @return the context of this bundle
     */
    public static BundleContext started() {
        Bundle own = FrameworkUtil.getBundle(Framework.class);
        start(own);
        BundleContext bundles = own.getBundleContext();
        Stream.of(bundles.getBundles()).filter(Framework::hasComponents).forEach(Framework::start);
        return bundles;
    }

    /**
     * A service, waited for.
     *
     * @param bundles where to look
     * @param type its contract
     * @param <T> its contract
     * @return never null
     */
    public static <T> T service(BundleContext bundles, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS)),
                    () -> "No " + type.getName() + ": is a bundle missing that provides it or one of its references?");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    /**
     * Waits until something is done.
     *
     * @param done what is waited for
     */
    public static void await(Future<?> done) {
        try {
            done.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * A new folder for data.
     *
     * @return empty
     */
    public static Path folder() {
        try {
            return Files.createTempDirectory("liaison-test");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /**
     * Removes a folder with all that is in it.
     *
     * @param folder the folder
     */
    public static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    private static boolean hasComponents(Bundle bundle) {
        Dictionary<String, String> headers = bundle.getHeaders("");
        return headers.get("Service-Component") != null && headers.get(Constants.FRAGMENT_HOST) == null;
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException cannotStart) {
            throw new IllegalStateException(cannotStart);
        }
    }
}
