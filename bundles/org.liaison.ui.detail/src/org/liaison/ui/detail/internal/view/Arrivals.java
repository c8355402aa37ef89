// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.work.Underway;

/**
 * What the cards of an editor read at the same time. Each that came by itself would be laid out and painted by itself, which takes longer
 * than the reading; so what comes waits a moment for the others, and all of it is shown in one go. Only for the window's thread.
 */
final class Arrivals {

    /** Two frames and a half of a usual screen: what ten thousand contacts need to be read, so that such a record is painted once too. */
    private static final int MOMENT_MILLIS = 40;

    private final Composite area;
    private final Runnable layout;
    private final List<Underway> expected = new ArrayList<>();
    /** What was waited for in vain; it is not waited for again. */
    private final List<Underway> late = new ArrayList<>();
    private final List<Arrival> come = new ArrayList<>();
    private boolean collecting;
    private boolean waiting;

    /**
     * Nothing yet.
     *
     * @param area what is laid out
     * @param layout makes room for what was shown
     */
    Arrivals(Composite area, Runnable layout) {
        this.area = area;
        this.layout = layout;
    }

    /** Something is being read; what comes of it is given to {@link #come}. */
    void expect(Underway reading) {
        expected.add(reading);
    }

    /**
     * Something was read.
     *
     * @param owner what it is for; if it is disposed meanwhile, nothing is shown
     * @param show shows it; throws nothing
     */
    void come(Control owner, Runnable show) {
        come.add(new Arrival(owner, show));
        if (collecting) {
            return;
        }
        collect(0);
        if (expected.isEmpty() && late.isEmpty()) {
            show();
        } else if (!waiting) {
            waiting = true;
            area.getDisplay().timerExec(MOMENT_MILLIS, this::inTime);
        }
    }

    /**
     * Waits for as short a time as nobody notices, and shows what is there then, so that it needs no painting of its own.
     *
     * @return whether anything was shown
     */
    boolean await() {
        collect(MOMENT_MILLIS);
        late.addAll(expected);
        expected.clear();
        return show();
    }

    private void inTime() {
        waiting = false;
        if (!area.isDisposed()) {
            collect(0);
            show();
        }
    }

    private void collect(int millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        collecting = true;
        try {
            List.copyOf(late).forEach(reading -> reading.await(0));
            for (Underway reading : List.copyOf(expected)) {
                reading.await((int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            }
        } finally {
            collecting = false;
        }
        expected.removeIf(Underway::done);
        late.removeIf(Underway::done);
    }

    private boolean show() {
        List<Arrival> all = List.copyOf(come);
        come.clear();
        all.stream().filter(one -> !one.owner().isDisposed()).forEach(one -> one.show().run());
        if (!all.isEmpty()) {
            layout.run();
        }
        return !all.isEmpty();
    }

    /** Something that was read, and what it is for. */
    private record Arrival(Control owner, Runnable show) {
    }
}
