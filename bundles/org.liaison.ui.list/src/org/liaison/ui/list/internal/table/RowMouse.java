// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * What the mouse does on rows: tick (with shift a range), make current, open by the name or by a double click (checklist 10, 11). A
 * click on the heading of a group opens or closes the group.
 */
record RowMouse(ListTable list, ListModel model, Ticking ticking, RowActions actions) {

    void listen() {
        NatTable table = list.control();
        table.addListener(SWT.MouseMove, this::moved);
        table.addListener(SWT.MouseExit, event -> hover(Pointer.NOWHERE, false, null));
        table.addListener(SWT.MouseDown, this::pressed);
        table.addListener(SWT.MouseUp, this::released);
        table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
    }

    private void moved(Event event) {
        int line = list.lineAt(event.y);
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

    private void pressed(Event event) {
        int line = list.lineAt(event.y);
        if (line < 0) {
            return;
        }
        list.control().setFocus();
        list.setCurrentLine(line);
        if (event.button != 1) {
            return;
        }
        list.setCurrentColumn(list.columnAt(event.x));
        if (list.onTicks(event.x)) {
            ticking.click(line, (event.stateMask & SWT.SHIFT) != 0);
        } else if (model.lines().heading(line) && event.count < 2) {
            int group = model.lines().group(line);
            model.fold(group, !model.lines().closed(group));
        }
    }

    private void released(Event event) {
        int line = list.lineAt(event.y);
        if (event.button == 1 && line >= 0 && line == list.currentLine() && list.onName(line, event.x)) {
            actions.open(list.currentRow());
        }
    }

    private void doubleClicked(Event event) {
        int line = list.lineAt(event.y);
        if (event.button == 1 && line >= 0 && !model.lines().heading(line) && !list.onTicks(event.x)
                && !list.onName(line, event.x)) {
            actions.open(model.lines().row(line));
        }
    }
}
