// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Underway;

/**
 * What one contribution does off the window's thread. It is waited for only so long; then it is interrupted, and as long as it goes on all
 * the same nothing more is begun for it.
 */
public final class Errand {

    /** Longer than anything takes that somebody waits for; the system property {@code liaison.patience.reading} says otherwise. */
    private static final long PATIENCE_MILLIS = 30_000;
    /** So many that nobody waits for any more may still be running. */
    private static final int MOST_LOST = 2;
    private static final int NEVER = -1;

    private final Background background;
    private final Duration patience;
    private final AtomicInteger lost = new AtomicInteger();

    Errand(Background background) {
        this(background, Duration.ofMillis(Long.getLong("liaison.patience.reading", PATIENCE_MILLIS)));
    }

    Errand(Background background, Duration patience) {
        this.background = background;
        this.patience = patience;
    }

    /**
     * Does something in the background.
     *
     * @param owner what the result is for: if it is disposed meanwhile, the result is dropped
     * @param work does it, on a background thread
     * @param show takes the result, on the window's thread
     * @param failed takes what the work threw, or that it took too long, on the window's thread
     * @param <T> the result
     * @return the work under way; empty if nothing was begun
     */
    public <T> Optional<Underway> run(Control owner, Supplier<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        if (lost.get() >= MOST_LOST) {
            failed.accept(new TooSlowException(patience));
            return Optional.empty();
        }
        Watched<T> watched = new Watched<>(work);
        Display display = owner.getDisplay();
        Runnable overdue = () -> giveUp(watched, owner, failed);
        Underway underway = background.start(owner, watched, result -> {
            display.timerExec(NEVER, overdue);
            if (watched.end()) {
                show.accept(result);
            }
        }, thrown -> {
            display.timerExec(NEVER, overdue);
            if (watched.end()) {
                failed.accept(thrown);
            }
        });
        display.timerExec((int) patience.toMillis(), overdue);
        return Optional.of(underway);
    }

    private void giveUp(Watched<?> watched, Control owner, Consumer<Throwable> failed) {
        if (watched.end()) {
            StackTraceElement[] doing = watched.interrupt();
            if (!owner.isDisposed()) {
                failed.accept(new TooSlowException(patience, doing));
            }
        }
    }

    /** Work whose thread is known while it runs. Whether anybody still waits for it is asked on the window's thread alone. */
    private final class Watched<T> implements Supplier<T> {

        private final Supplier<T> work;
        private boolean ended;
        private boolean done;
        private boolean counted;
        private Thread thread;

        Watched(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T get() {
            begin();
            try {
                return work.get();
            } finally {
                finish();
            }
        }

        private synchronized void begin() {
            if (counted) {
                lost.decrementAndGet();
                throw new CancellationException();
            }
            thread = Thread.currentThread();
        }

        private synchronized void finish() {
            done = true;
            if (counted) {
                lost.decrementAndGet();
                thread.setPriority(Thread.NORM_PRIORITY);
                // an interruption that came late is not for who uses the thread next
                Thread.interrupted();
            }
        }

        boolean end() {
            boolean first = !ended;
            ended = true;
            return first;
        }

        synchronized StackTraceElement[] interrupt() {
            if (done) {
                return new StackTraceElement[0];
            }
            counted = true;
            lost.incrementAndGet();
            if (thread == null) {
                return new StackTraceElement[0];
            }
            thread.interrupt();
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread.getStackTrace();
        }
    }
}
