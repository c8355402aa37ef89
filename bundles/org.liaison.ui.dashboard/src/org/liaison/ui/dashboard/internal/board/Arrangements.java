// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stores the orders that a user makes one after the other as he made them, whichever thread comes first: each is a step that can be taken
 * back.
 */
final class Arrangements {

    private final StoredOrder stored;
    private final String title;
    private final Queue<Order> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    Arrangements(StoredOrder stored, String title) {
        this.stored = stored;
        this.title = title;
    }

    /** Whether nothing is waiting or being stored: what was read since is what counts. */
    boolean settled() {
        return open.get() == 0;
    }

    void add(Order order) {
        open.incrementAndGet();
        waiting.add(order);
    }

    /** Stores all that is waiting; not on the window's thread. What follows something that cannot be stored is dropped with it. */
    synchronized void write() {
        Order next = waiting.poll();
        while (next != null) {
            try {
                stored.write(next, title);
                open.decrementAndGet();
            } catch (RuntimeException refused) {
                waiting.clear();
                open.set(0);
                throw refused;
            }
            next = waiting.poll();
        }
    }

    /** What is stored; empty while something is still waiting. Not on the window's thread. */
    synchronized Optional<Order> read() {
        return settled() ? Optional.of(stored.read()) : Optional.empty();
    }
}
