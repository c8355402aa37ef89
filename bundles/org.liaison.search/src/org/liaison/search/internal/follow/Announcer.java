// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.liaison.search.Search.IndexChange;
import org.liaison.store.Store;

/** Tells listeners that the index shows something new, at most ten times a second. */
public final class Announcer implements AutoCloseable {

    private static final int MOST_IDS = 1_000;
    private static final long PAUSE_MILLIS = 100;

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Liaison index news").factory());
    private final List<Consumer<IndexChange>> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();
    private boolean any;
    private boolean scheduled;
    private long toldAt = System.nanoTime() - TimeUnit.SECONDS.toNanos(1);

    /**
     * Adds a listener.
     *
     * @param listener the listener
     * @return removes it
     */
    public Store.Subscription subscribe(Consumer<IndexChange> listener) {
        // the same listener may be there twice
        Consumer<IndexChange> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** Tells no more. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Records of some kinds changed; those that have no list only count if their change may show in any list. */
    synchronized void changed(Ids changed, Set<String> allLists, Set<String> labels) {
        changed.each((kind, some) -> {
            if (!allLists.contains(kind)) {
                // a term shows wherever it was chosen, though no document of the index changed
                lists.addAll(labels.contains(kind) ? allLists : Set.of());
                any |= labels.contains(kind);
            } else if (ids.size() + some.size() <= MOST_IDS) {
                lists.add(kind);
                ids.addAll(some);
            } else {
                lists.add(kind);
                any = true;
            }
        });
        tellSoon();
    }

    synchronized void anyChanged(String list) {
        lists.add(list);
        any = true;
        tellSoon();
    }

    private void tellSoon() {
        long wait = PAUSE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - toldAt);
        if (!scheduled && !lists.isEmpty()) {
            scheduled = true;
            thread.schedule(this::tell, Math.max(0, wait), TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        IndexChange change = take();
        // one that fails must not keep the news from the others
        listeners.forEach(listener -> CompletableFuture.runAsync(() -> listener.accept(change), thread)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        System.getLogger(Announcer.class.getName()).log(Level.WARNING, "A list could not follow the index.",
                                failure);
                    }
                }));
    }

    private synchronized IndexChange take() {
        IndexChange change = new IndexChange(Set.copyOf(lists), any ? Set.of() : Set.copyOf(ids));
        lists.clear();
        ids.clear();
        any = false;
        scheduled = false;
        toldAt = System.nanoTime();
        return change;
    }
}
