// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.liaison.cli.Output;
import org.liaison.cli.Session;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The session of one process. Once it knows its workplace the services can start; closing it ends them. */
final class OpenSession implements Session, AutoCloseable {

    private static final long SECONDS = 30;
    private static final String PASSWORD = "LIAISON_PASSWORD";

    private final BundleContext bundles;
    private final Console console;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    /** Open as long as the session, since a service that nobody holds is stopped. */
    private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();
    private Locale language;
    private Workplace workplace;
    private Path passwordFile;
    private ServiceRegistration<Workplace> registration;

    OpenSession(BundleContext bundles, Console console, Locale language) {
        this.bundles = bundles;
        this.console = console;
        this.language = language;
    }

    /** Says where and as whom commands work; several may work in one place, one after the other. */
    void open(Workplace place, Path file) throws IOException {
        passwordFile = file;
        if (registration == null || !place.equals(workplace)) {
            release();
            workplace = place;
            language = place.language();
            registration = bundles.registerService(Workplace.class, place, null);
        }
        unlock();
    }

    private void unlock() throws IOException {
        if (Vault.protects(workplace.folder())) {
            Secrets.ofSystem(language).unlock(service(Vault.class), workplace.folder(), passwordFile, PASSWORD, "password");
        }
    }

    @Override
    public char[] password(String question) throws IOException {
        return password(passwordFile, PASSWORD, question);
    }

    @Override
    public char[] password(Path file, String variable, String question) throws IOException {
        return Secrets.ofSystem(language).get(file, variable, question);
    }

    @Override
    public void unlock(Path backup, Path file) throws IOException {
        Secrets.ofSystem(language).unlock(service(Vault.class), backup, file, "LIAISON_BACKUP_PASSWORD", "backupPassword");
    }

    Console console() {
        return console;
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public Output out() {
        return console;
    }

    @Override
    public <S> S service(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(bundles, type, null);
        trackers.add(tracker);
        tracker.open();
        try {
            S service = tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS));
            if (service == null) {
                throw new IllegalStateException("No " + type.getName() + ": is a bundle missing that provides it?");
            }
            return service;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        release();
    }

    @Override
    public void restart(Runnable between) {
        Workplace place = workplace;
        release();
        between.run();
        try {
            open(place, passwordFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void release() {
        trackers.forEach(ServiceTracker::close);
        trackers.clear();
        if (registration != null) {
            registration.unregister();
            registration = null;
        }
    }
}
