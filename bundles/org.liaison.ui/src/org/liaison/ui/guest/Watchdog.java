// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Looks from a thread of its own whether a contribution keeps the window waiting. One that does is interrupted, which ends what sleeps or
 * waits; one that goes on all the same is noted for the next start, and somebody is told who can say so without the window. While the
 * window waits for the user nothing is looked at: its thread notes when it falls asleep and when it wakes, and no more.
 */
public final class Watchdog {

    private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int STEPS = 10;
    private static final long ASLEEP = 0;

    private final Display display;
    private final Thread window;
    private final Supplier<Guests> guests;
    private final Consumer<Guest> alarm;
    private final Duration patience;
    private volatile long awakeSince = ASLEEP;
    private volatile Trouble accused;
    private long turn;
    private Guest suspect;
    private boolean alarmed;

    private Watchdog(Display display, Supplier<Guests> guests, Consumer<Guest> alarm, Duration patience) {
        this.display = display;
        window = display.getThread();
        this.guests = guests;
        this.alarm = alarm;
        this.patience = patience;
    }

    /**
     * Watches the window's thread from now on; the system property {@code liaison.patience} says for how many milliseconds a contribution
     * may keep it, five seconds unless given.
     *
     * @param display whose thread
     * @param guests who are watched; asked for when there is a suspicion
     * @param alarm is told on a thread of its own if a contribution cannot be stopped
     */
    public static void watch(Display display, Supplier<Guests> guests, Consumer<Guest> alarm) {
        Watchdog dog = new Watchdog(display, guests, alarm,
                Duration.ofMillis(Long.getLong("liaison.patience", PATIENCE.toMillis())));
        display.addListener(SWT.PreExternalEventDispatch, event -> dog.asleep());
        display.addListener(SWT.PostExternalEventDispatch, event -> dog.awakeSince = System.nanoTime());
        Thread.ofPlatform().daemon().name("liaison-watchdog").start(dog::run);
    }

    private void asleep() {
        awakeSince = ASLEEP;
        Trouble trouble = accused;
        if (trouble != null) {
            accused = null;
            // if it came too late it is for nobody else
            Thread.interrupted();
            guests.get().stuck(null);
            display.asyncExec(() -> guests.get().tell(trouble));
        }
    }

    private void run() {
        long step = Math.max(1, patience.toMillis() / STEPS);
        try {
            while (!display.isDisposed()) {
                long before = System.nanoTime();
                Thread.sleep(step);
                long now = System.nanoTime();
                // if this thread was held up for long, so was the other
                if (now - before < 3 * Duration.ofMillis(step).toNanos()) {
                    look(now);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(long now) {
        long since = awakeSince;
        if (since != turn) {
            turn = since;
            suspect = null;
            alarmed = false;
        }
        if (since == ASLEEP || now - since < patience.toNanos()) {
            return;
        }
        StackTraceElement[] doing = window.getStackTrace();
        Optional<Guest> guest = guests.get().at(doing);
        if (guest.isPresent() && guest.get().equals(suspect)) {
            act(guest.get(), Duration.ofNanos(now - since), doing);
        }
        suspect = guest.orElse(null);
    }

    private void act(Guest guest, Duration waited, StackTraceElement... doing) {
        if (accused == null) {
            TooSlowException slow = new TooSlowException(waited, doing);
            LOG.log(Level.WARNING, guest.id() + " of " + guest.bundle() + " keeps the window waiting.", slow);
            accused = new Trouble(guest, slow);
            window.interrupt();
        } else if (!alarmed && waited.compareTo(patience.multipliedBy(2)) > 0) {
            alarmed = true;
            guests.get().stuck(guest);
            Thread.ofPlatform().daemon().name("liaison-alarm").start(() -> alarm.accept(guest));
        }
    }
}
