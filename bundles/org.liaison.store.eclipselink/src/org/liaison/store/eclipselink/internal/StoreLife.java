// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;

import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.write.Writer;

/**
 * When the database of a store is open: it starts behind, once the workplace has settled or somebody needs it; another one may take its
 * place; and one that closed itself, since the disk refused to write, is opened again for whoever comes next.
 */
final class StoreLife {

    private static final System.Logger LOGGER = System.getLogger(StoreLife.class.getName());
    /** Between two attempts to open what closed itself: opening takes a while, and many may ask. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StoreSetup setup;
    private final Writer writer;
    private final Lock files;
    private final AtomicReference<CompletableFuture<Engine>> engine = new AtomicReference<>(new CompletableFuture<>());
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean fell;
    private volatile long nextAttempt;

    StoreLife(StoreSetup setup, Writer writer, Lock files) {
        this.setup = setup;
        this.writer = writer;
        this.files = files;
        setup.workplace().settled().thenRun(this::begin);
    }

    private void begin() {
        if (!begun.getAndSet(true)) {
            CompletableFuture<Engine> starting = engine.get();
            Thread.ofPlatform().daemon().name("Liaison store start").start(() -> start(starting));
        }
    }

    private void start(CompletableFuture<Engine> starting) {
        try {
            starting.complete(new Boot(setup, writer).start());
        } catch (StoreUnavailableException unavailable) {
            fell = Problems.hasFallen(unavailable);
            nextAttempt = System.nanoTime() + PAUSE.toNanos();
            starting.completeExceptionally(unavailable);
        } catch (OutOfMemoryError full) {
            // else everybody would wait for ever for a start that has ended
            starting.completeExceptionally(Problems.unavailable("memoryFull", full));
        } catch (RuntimeException | LinkageError failure) {
            starting.completeExceptionally(Problems.unavailable("failed", failure, String.valueOf(failure)));
        }
    }

    CompletionStage<Void> ready() {
        return engine.get().<Void>thenApply(started -> null).minimalCompletionStage();
    }

    /** The open database, waiting until it is up. */
    Engine engine() {
        begin();
        CompletableFuture<Engine> now = engine.get();
        if (!writer.isWriting() && hasFallen(now)) {
            openAgain(now);
        }
        try {
            return engine.get().join();
        } catch (CompletionException failure) {
            // a start that fails, and closing, say nothing else
            StoreUnavailableException unavailable = (StoreUnavailableException) failure.getCause();
            throw new StoreUnavailableException(unavailable.problem(), unavailable, unavailable.damaged());
        }
    }

    private boolean hasFallen(CompletableFuture<Engine> now) {
        return now.handle((open, failure) -> failure == null ? open.hasFallen() : fell && System.nanoTime() - nextAttempt > 0)
                .join();
    }

    private void openAgain(CompletableFuture<Engine> fallen) {
        writer.alone(() -> {
            if (engine.get() == fallen) {
                LOGGER.log(Level.WARNING, "The database closed itself, and is opened again");
                CompletableFuture<Engine> after = exchanged();
                try {
                    setup.database().close();
                } catch (StoreException closedAlready) {
                    LOGGER.log(Level.DEBUG, "The database had closed itself", closedAlready);
                }
                start(after);
            }
        });
    }

    /** Closes the engine; whoever comes waits for the next one, which is returned. */
    private CompletableFuture<Engine> exchanged() {
        CompletableFuture<Engine> after = new CompletableFuture<>();
        CompletableFuture<Engine> before = engine.get();
        if (!before.handle((started, failure) -> failure != null).join()) {
            before.join().close();
        }
        engine.set(after);
        return after;
    }

    /** Puts another database in the place of the one that is open, or could not be opened. */
    void swap(Exchange exchange) {
        // a start may make change sets, for which it would wait for ever if this held the writer already
        begin();
        engine.get().handle((started, failure) -> failure).join();
        files.lock();
        try {
            writer.alone(() -> swapAlone(exchange));
        } finally {
            files.unlock();
        }
    }

    private void swapAlone(Exchange exchange) {
        CompletableFuture<Engine> after = exchanged();
        try {
            setup.database().close();
            exchange.run();
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        } finally {
            start(after);
        }
    }

    /** Waits for a running change set, then closes the database. */
    void close() {
        StoreUnavailableException closed = Problems.unavailable("closed", null);
        if (!begun.getAndSet(true)) {
            engine.get().completeExceptionally(closed);
        }
        engine.get().handle((started, failure) -> failure).join();
        writer.alone(() -> {
            fell = false;
            CompletableFuture<Engine> last = engine.getAndSet(CompletableFuture.failedFuture(closed));
            if (!last.isCompletedExceptionally()) {
                last.join().close();
            }
            setup.database().close();
        });
    }

    /** What is done while the database is closed. */
    @FunctionalInterface
    interface Exchange {
        void run() throws SQLException;
    }
}
