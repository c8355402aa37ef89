// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads what comes next while what came before is written, in order and never more than a little ahead.
 *
 * @param <T> what is read
 */
final class Ahead<T> implements AutoCloseable {

    private static final int MOST = 2;

    private final Consumer<T> writing;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Liaison export").factory());
    private final Deque<CompletableFuture<T>> reading = new ArrayDeque<>();

    /** Gives what was read to a writer, on the thread of the caller. */
    Ahead(Consumer<T> writing) {
        this.writing = writing;
    }

    void add(Supplier<T> next) {
        reading.add(CompletableFuture.supplyAsync(next, thread));
        if (reading.size() > MOST) {
            writeOne();
        }
    }

    /** Writes all that is left. */
    void finish() {
        while (!reading.isEmpty()) {
            writeOne();
        }
    }

    private void writeOne() {
        T read;
        try {
            read = reading.remove().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
        writing.accept(read);
    }

    /** Waits for what is being read. */
    @Override
    public void close() {
        reading.forEach(each -> each.cancel(false));
        thread.close();
    }
}
