// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;

/** One line that is drawn, has a name for those who cannot see it, and knows whether the pointer is on it. */
abstract class Drawn extends Canvas {

    private static final int PADDING = 8;

    private boolean hovered;

    Drawn(Composite parent, int role) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> released(event));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        setData(ModelIds.TEST_TEXT, (Supplier<String>) this::spoken);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | state();
            }
        });
    }

    /** Draws the line. */
    abstract void paint(GC gc);

    /** What it says, all of it. */
    abstract String spoken();

    /** What of {@code ACC.STATE_…} holds besides the focus. */
    int state() {
        return 0;
    }

    /** The mouse was clicked on it. */
    abstract void clicked(Event event);

    /** A key was pressed on it. */
    abstract void key(Event event);

    boolean hovered() {
        return hovered;
    }

    /** The edge of an icon beside a text of this size. */
    static int edge(GC gc) {
        return Math.max(14, gc.getFontMetrics().getHeight() * 14 / 17);
    }

    static boolean presses(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ';
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            setFocus();
            clicked(event);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = Math.max(24, (gc.getFontMetrics().getHeight() + PADDING) / 4 * 4);
        int width = width(gc);
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, line);
    }

    /** The width that suits it. */
    int width(GC gc) {
        return gc.textExtent(spoken()).x;
    }
}
