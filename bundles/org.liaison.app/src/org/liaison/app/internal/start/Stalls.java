// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;

/**
 * Says for how long the thread of the window could not be reached, each time it was more than a moment, when asked to by
 * {@code -Dliaison.trace=stalls}. It asks for the thread every few milliseconds.
 */
public final class Stalls {

    private static final System.Logger LOG = System.getLogger("liaison.start");
    private static final long PAUSE_MILLIS = 4;
    /** What nobody can notice is not told. */
    private static final Duration MOMENT = Duration.ofMillis(10);

    private final Display display;

    private Stalls(Display display) {
        this.display = display;
    }

    /**
     * Watches the window's thread from now on, if asked to.
     *
     * @param display whose thread
     */
    public static void watch(Display display) {
        if (Trace.asked("stalls")) {
            Thread.ofPlatform().daemon().name("liaison-stalls").start(new Stalls(display)::watch);
        }
    }

    private void watch() {
        try {
            while (!display.isDisposed()) {
                CountDownLatch reached = new CountDownLatch(1);
                long asked = System.nanoTime();
                display.asyncExec(reached::countDown);
                reached.await();
                Duration blocked = Duration.ofNanos(System.nanoTime() - asked);
                if (blocked.compareTo(MOMENT) > 0) {
                    LOG.log(System.Logger.Level.INFO, "blocked " + blocked.toNanos() / 1e6);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
