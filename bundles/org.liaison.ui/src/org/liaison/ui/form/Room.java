// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes room in a window for what widgets have read. Many of them read at the same time, and each layout is followed by a painting; so
 * those that come within a moment share one.
 */
public final class Room {

    /** A frame and a half of a usual screen. */
    private static final int MOMENT_MILLIS = 25;
    private static final String KEY = Room.class.getName();

    private final Shell window;
    private final Set<Composite> waiting = new LinkedHashSet<>();

    private Room(Shell window) {
        this.window = window;
    }

    /**
     * Lays out, soon, what holds something new, and what is around it.
     *
     * @param body the controls in it are new
     */
    static void make(Composite body) {
        if (!body.isDisposed()) {
            Shell window = body.getShell();
            if (window.getData(KEY) == null) {
                window.setData(KEY, new Room(window));
            }
            ((Room) window.getData(KEY)).add(body);
        }
    }

    /**
     * Lays out now what waits for it in a window.
     *
     * @param within any control of the window
     */
    public static void settle(Control within) {
        if (!within.isDisposed() && within.getShell().getData(KEY) instanceof Room room) {
            room.layout();
        }
    }

    private void add(Composite body) {
        if (waiting.isEmpty()) {
            window.getDisplay().timerExec(MOMENT_MILLIS, this::layout);
        }
        waiting.add(body);
    }

    private void layout() {
        Control[] changed = waiting.stream().filter(body -> !body.isDisposed()).flatMap(body -> Stream.of(body.getChildren()))
                .toArray(Control[]::new);
        waiting.clear();
        if (!window.isDisposed() && changed.length > 0) {
            window.layout(changed, SWT.NONE);
        }
    }
}
