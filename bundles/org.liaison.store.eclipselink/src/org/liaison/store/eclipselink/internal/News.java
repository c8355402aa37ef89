// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.liaison.store.ChangeSet;
import org.liaison.store.Store.Subscription;

/** Tells subscribers of change sets, in order, on one thread. */
final class News implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(News.class.getName());

    private final List<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("Liaison store news").uncaughtExceptionHandler(News::failed).factory());

    Subscription subscribe(Consumer<ChangeSet> listener) {
        // the same listener may subscribe twice: each subscription ends only itself
        Consumer<ChangeSet> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    void tell(ChangeSet set) {
        try {
            // each on its own, so that one that fails keeps nothing from the others; the thread reports it
            listeners.forEach(listener -> thread.execute(() -> listener.accept(set)));
        } catch (RejectedExecutionException closed) {
            LOGGER.log(Level.DEBUG, "Closed while a change set was stored", closed);
        }
    }

    private static void failed(Thread where, Throwable failure) {
        LOGGER.log(Level.ERROR, "A subscriber failed on " + where.getName(), failure);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
