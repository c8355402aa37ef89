// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets a frame be dragged to another place by its title bar; dropped on nothing it stays where it was. */
final class DragHandle {

    private static final int BEGIN = 5;

    private final Frame frame;
    private final Board board;
    private Point pressed;
    private boolean dragging;

    DragHandle(Frame frame, Board board) {
        this.frame = frame;
        this.board = board;
    }

    void install(Control... controls) {
        for (Control control : controls) {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            control.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
            control.addListener(SWT.MouseMove, event -> move(control, event));
            control.addListener(SWT.MouseUp, event -> drop(control.toDisplay(event.x, event.y)));
        }
    }

    private void move(Control control, Event event) {
        if (pressed == null) {
            return;
        }
        dragging |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > BEGIN;
        if (dragging) {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            board.hover(frame, control.toDisplay(event.x, event.y));
        }
    }

    private void drop(Point at) {
        boolean drop = dragging;
        pressed = null;
        dragging = false;
        if (drop) {
            // what is dropped is made anew, and is not to be gone while it is being asked
            frame.control().getDisplay().asyncExec(() -> board.drop(frame, at));
        }
    }
}
