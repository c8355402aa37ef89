// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.liaison.search.Search.IndexState;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.store.Store;

/**
 * Keeps the indexes up with the store's log, on a thread of its own: after every change set, and at the start with what was missed.
 * It writes for good when there is a pause.
 */
public final class Follower implements AutoCloseable {

    private static final long COMMIT_AFTER_SECONDS = 3;
    private static final long CLOSE_WITHIN_SECONDS = 60;
    private static final long MOST_SECONDS_UNTIL_RETRY = 60;

    private final Logger log = System.getLogger(Follower.class.getName());
    private final Store store;
    private final Map<String, ListIndex> lists;
    private final CatchUp catchUp;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("Liaison index").factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean committing = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Store.Subscription subscription;
    /** For the index's thread alone; 0 while all goes well. */
    private long secondsUntilRetry;

    /**
     * Begins to follow; what was missed is caught up with once the database is up.
     *
     * @param store the store
     * @param lists the indexes to keep up, by the names of the kinds
     * @param announcer tells what is new
     */
    public Follower(Store store, Map<String, ListIndex> lists, Definitions definitions, Announcer announcer) {
        this.store = store;
        this.lists = Map.copyOf(lists);
        catchUp = new CatchUp(store, this.lists, definitions, announcer, closing::get);
        subscription = store.subscribe(changeSet -> followSoon());
        store.ready().thenRun(this::followSoon);
    }

    /**
     * What is being done.
     *
     * @return the state
     */
    public IndexState state() {
        return catchUp.state();
    }

    /**
     * Catches up.
     *
     * @return done when the indexes show what was in the log at the time of the call
     */
    public CompletionStage<Void> caughtUp() {
        return store.ready().thenComposeAsync(ready -> run(catchUp::run), thread);
    }

    /** Builds all indexes anew. */
    public void rebuild() {
        run(catchUp::rebuild).thenRun(this::commitLater);
    }

    /** Ends following: a build is given up, everything else is written for good. */
    @Override
    public void close() {
        closing.set(true);
        subscription.close();
        try {
            run(this::commit).get(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            log.log(Level.WARNING, "The index is still busy; what it lacks will be read from the log at the next start.", busy);
        } catch (ExecutionException failure) {
            log.log(Level.WARNING, "The index could not be written; it will be read from the log at the next start.", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            // what is scheduled for later has just been done
            thread.shutdownNow();
        }
    }

    /** Many change sets may come while one is worked on; one run takes them all. */
    private void followSoon() {
        if (!closing.get() && !waiting.getAndSet(true)) {
            run(() -> {
                waiting.set(false);
                catchUp.run();
                secondsUntilRetry = 0;
                commitLater();
            });
        }
    }

    private void commitLater() {
        if (!closing.get() && !committing.getAndSet(true)) {
            thread.schedule(this::commitIfQuiet, COMMIT_AFTER_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** It looks again until it is quiet: whoever waits for the index keeps it busy too, and does not say so. */
    private void commitIfQuiet() {
        committing.set(false);
        if (waiting.get() || !catchUp.quietFor(COMMIT_AFTER_SECONDS)) {
            commitLater();
            return;
        }
        // a list's index that is merging takes twice its room until this comes after it
        boolean settled = true;
        for (ListIndex index : lists.values()) {
            settled &= index.settle();
        }
        if (!settled) {
            commitLater();
        }
    }

    private void commit() {
        lists.values().forEach(ListIndex::commit);
    }

    private CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, thread).whenComplete((done, failure) -> {
            if (failure != null && !closing.get()) {
                thread.execute(() -> retry(failure));
            }
        });
    }

    /** The disk may be full, and have room a moment later; whoever looks at the log is told once. */
    private void retry(Throwable failure) {
        log.log(secondsUntilRetry == 0 ? Level.ERROR : Level.DEBUG,
                "The search index could not follow the last changes; it goes on trying.", failure);
        secondsUntilRetry = Math.clamp(2 * secondsUntilRetry, 1, MOST_SECONDS_UNTIL_RETRY);
        lists.values().forEach(ListIndex::mend);
        thread.schedule(this::followSoon, secondsUntilRetry, TimeUnit.SECONDS);
    }
}
