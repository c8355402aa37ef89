// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that {@link Background} is doing, as seen from the UI thread. */
public final class Underway {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable handBack;
    private boolean handed;

    Underway(CompletableFuture<?> task, Runnable handBack) {
        this.handBack = handBack;
        task.whenComplete((result, failure) -> done.countDown());
    }

    /**
     * Waits for the result for as short a time as nobody notices: what is there before the window is painted spares it from being
     * painted twice. Only for the UI thread.
     *
     * @param millis how long at most; then it comes later, as it would have without this
     */
    public void await(int millis) {
        try {
            if (done.await(millis, TimeUnit.MILLISECONDS)) {
                handBack();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether the work has ended, well or not, so that {@link #await} would not wait.
     *
     * @return true also before the result was handed back
     */
    public boolean done() {
        return done.getCount() == 0;
    }

    void handBack() {
        if (!handed) {
            handed = true;
            handBack.run();
        }
    }
}
