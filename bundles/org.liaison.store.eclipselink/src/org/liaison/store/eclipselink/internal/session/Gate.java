// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.time.Duration;

import org.liaison.store.StoreUnavailableException;
import org.liaison.store.eclipselink.internal.problem.Problems;

/** Lets readings in until the store closes, and lets those that are inside end before the database goes from under them. */
final class Gate {

    private int inside;
    private boolean shut;

    /**
     * Goes in.
     *
     * @throws StoreUnavailableException if the store is closed
     */
    synchronized void enter() {
        if (shut) {
            throw Problems.unavailable("closed", null);
        }
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /**
     * Lets nobody in any more, and waits for those inside.
     *
     * @param patience how long at most
     */
    synchronized void shut(Duration patience) {
        shut = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); inside > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
