// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Works on portions with all processors, never holding more than a few at a time. What a portion throws is thrown on to whoever
 * hands in a later one, or finishes.
 */
final class Workers implements AutoCloseable {

    private static final int MOST = 4;

    private final int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    private final ExecutorService threads = Executors.newFixedThreadPool(count,
            Thread.ofPlatform().daemon().name("Liaison index worker ", 1).factory());
    private final Deque<CompletableFuture<Void>> portions = new ArrayDeque<>();

    void submit(Runnable portion) {
        if (portions.size() > count) {
            await();
        }
        portions.add(CompletableFuture.runAsync(portion, threads));
    }

    /** Waits until everything is done. */
    void finish() {
        while (!portions.isEmpty()) {
            await();
        }
    }

    /** Waits for what has begun, so that nobody writes after this. */
    @Override
    public void close() {
        threads.close();
    }

    private void await() {
        try {
            portions.remove().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
