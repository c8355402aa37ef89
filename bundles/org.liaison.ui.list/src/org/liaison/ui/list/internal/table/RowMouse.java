// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * What the mouse does on rows: tick (with shift a range), make current, open by the name or by a double click (checklist 10, 11). A
 * click on the heading of a group opens or closes the group; dragging over cells, or a click with shift, takes them together.
 */
final class RowMouse {

    private final ListTable list;
    private final ListModel model;
    private final Ticking ticking;
    private final RowActions actions;
    private final List<Runnable> again = new ArrayList<>();
    /** Whether the button went down in the cell that was current already, and where. */
    private boolean onCurrentCell;
    /** Whether the current cell was clicked and nothing was opened by that. */
    private boolean clicked;
    private boolean dragging;
    private int downColumn = Pointer.NOWHERE;
    /** The click after which something waits for a second one; anything else that happens is another. */
    private int clicks;

    RowMouse(ListTable list, ListModel model, Ticking ticking, RowActions actions) {
        this.list = list;
        this.model = model;
        this.ticking = ticking;
        this.actions = actions;
    }

    void onClickAgain(Runnable listener) {
        again.add(listener);
    }

    void listen() {
        NatTable table = list.control();
        table.addListener(SWT.MouseMove, this::moved);
        table.addListener(SWT.MouseExit, event -> hover(Pointer.NOWHERE, false, null));
        table.addListener(SWT.MouseDown, this::pressed);
        table.addListener(SWT.MouseUp, this::released);
        table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        for (int other : new int[] { SWT.KeyDown, SWT.MouseVerticalWheel }) {
            table.addListener(other, event -> clicks++);
        }
    }

    private void moved(Event event) {
        int line = list.lineAt(event.y);
        if ((event.stateMask & SWT.BUTTON1) != 0 && downColumn >= 0) {
            dragged(line, list.columnAt(event.x));
            return;
        }
        boolean onName = list.onName(line, event.x);
        hover(line, onName, list.truncated(line, event.x));
        if (line >= 0) {
            boolean hand = onName || model.lines().heading(line);
            list.control().setCursor(hand ? list.control().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void hover(int line, boolean onName, String tooltip) {
        Pointer pointer = list.pointer();
        if (pointer.hoverLine != line || pointer.onName != onName) {
            int before = pointer.hoverLine;
            pointer.hoverLine = line;
            pointer.onName = onName;
            list.repaintLine(before);
            list.repaintLine(line);
        }
        if (!java.util.Objects.equals(tooltip, list.control().getToolTipText())) {
            list.control().setToolTipText(tooltip);
        }
    }

    /** From cell to cell; within the one where the button went down it is a click with an unsteady hand. */
    private void dragged(int line, int column) {
        boolean elsewhere = line != list.currentLine() || column != list.currentColumn();
        if (line >= 0 && column >= 0 && elsewhere) {
            dragging = true;
            list.extendRange(line, column);
        }
    }

    private void pressed(Event event) {
        clicks++;
        dragging = false;
        downColumn = Pointer.NOWHERE;
        int line = list.lineAt(event.y);
        if (line < 0) {
            return;
        }
        int column = list.columnAt(event.x);
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        list.control().setFocus();
        if (event.button == 1 && shift && column >= 0 && list.currentColumn() >= 0 && list.currentLine() >= 0) {
            list.extendRange(line, column);
            dragging = true;
            return;
        }
        onCurrentCell = event.button == 1 && clicked && line == list.currentLine() && column >= 0
                && column == list.currentColumn();
        clicked = event.button == 1;
        if (event.button == 1) {
            list.endRange();
        }
        list.setCurrentLine(line);
        if (event.button != 1) {
            return;
        }
        list.setCurrentColumn(column);
        if (list.onTicks(event.x)) {
            ticking.click(line, shift);
        } else if (!model.lines().heading(line)) {
            downColumn = column;
        } else if (event.count < 2) {
            int group = model.lines().group(line);
            model.fold(group, !model.lines().closed(group));
        }
    }

    private void released(Event event) {
        int line = list.lineAt(event.y);
        downColumn = Pointer.NOWHERE;
        if (event.button != 1 || dragging || line < 0 || line != list.currentLine()) {
            return;
        }
        if (list.onName(line, event.x)) {
            clicked = false;
            actions.open(list.currentRow());
        } else if (onCurrentCell && (event.stateMask & SWT.MODIFIER_MASK) == 0 && event.count < 2) {
            int click = clicks;
            Display display = list.control().getDisplay();
            display.timerExec(display.getDoubleClickTime(), () -> {
                if (click == clicks && !list.control().isDisposed() && list.control().isFocusControl()) {
                    again.forEach(Runnable::run);
                }
            });
        }
    }

    private void doubleClicked(Event event) {
        clicks++;
        clicked = false;
        int line = list.lineAt(event.y);
        if (event.button == 1 && line >= 0 && !model.lines().heading(line) && !list.onTicks(event.x)
                && !list.onName(line, event.x)) {
            actions.open(model.lines().row(line));
        }
    }
}
