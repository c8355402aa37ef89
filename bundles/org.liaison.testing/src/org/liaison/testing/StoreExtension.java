// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The real store and search on an empty database of the test's own. Registered as an instance field it lasts for one test, as a
 * static field for all tests of a class (which is faster: a new database takes about a second).
 *
 * <p>It works as the application does: it registers a {@link Workplace}, and the components of Liaison, and of any plug-in under
 * test, start by themselves. So it needs OSGi.
 */
public final class StoreExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final int SECONDS = 60;

    private final Locale language;
    private boolean shared;
    private Path folder;
    private ServiceRegistration<Workplace> workplace;
    private Store store;
    private Search search;

    private StoreExtension(Locale language) {
        this.language = language;
    }

    /**
     * An extension to be registered.
     *
     * @param language the language of the user
     * @return the extension
     */
    public static StoreExtension speaking(Locale language) {
        return new StoreExtension(Objects.requireNonNull(language));
    }

    /**
     * The store; its database is up.
     *
     * @return never null
     */
    public Store store() {
        return store;
    }

    /**
     * Search, as it is: see {@link #found} for an answer that has seen everything stored so far.
     *
     * @return never null
     */
    public Search search() {
        return search;
    }

    /**
     * Where and as whom the test works.
     *
     * @return never null
     */
    public Workplace workplace() {
        return new Workplace(folder, "test", language);
    }

    /**
     * Runs a query after the index has caught up.
     *
     * @param query the query
     * @return the rows, to be closed
     */
    public Rows found(ListQuery query) {
        await(search.caughtUp().toCompletableFuture());
        return search.rows(query);
    }

    /**
     * A term that is shipped.
     *
     * @param vocabulary the vocabulary's key
     * @param code the term's code
     * @return the stored term
     */
    public Term term(String vocabulary, String code) {
        return store.list(TermFields.VOCABULARY, vocabulary).stream().filter(term -> term.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term " + code + " in " + vocabulary));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void open() {
        Bundle own = FrameworkUtil.getBundle(StoreExtension.class);
        start(own);
        BundleContext bundles = own.getBundleContext();
        try {
            folder = Files.createTempDirectory("liaison-test");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
        Stream.of(bundles.getBundles()).filter(StoreExtension::hasComponents).forEach(StoreExtension::start);
        workplace = bundles.registerService(Workplace.class, workplace(), (Dictionary<String, ?>) null);
        store = service(bundles, Store.class);
        search = service(bundles, Search.class);
        await(store.ready().toCompletableFuture());
    }

    private void close() {
        if (workplace == null) {
            return;
        }
        workplace.unregister();
        workplace = null;
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

    /** Bundles with components are started by the product's configuration; a test's runtime leaves them resolved. */
    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException cannotStart) {
            throw new IllegalStateException(cannotStart);
        }
    }

    private static <T> T service(BundleContext bundles, Class<T> type) {
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

    private static void await(CompletableFuture<?> done) {
        try {
            done.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
