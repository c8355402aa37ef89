// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.list.internal.model.ListModel;

/** What the mouse does on rows: tick (with shift a range), make current, open by the name or by a double click (checklist 10, 11). */
record RowMouse(ListTable list, ListModel model, RowActions actions) {

    void listen() {
        NatTable table = list.control();
        table.addListener(SWT.MouseMove, this::moved);
        table.addListener(SWT.MouseExit, event -> hover(Pointer.NOWHERE, false, null));
        table.addListener(SWT.MouseDown, this::pressed);
        table.addListener(SWT.MouseUp, this::released);
        table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
    }

    private void moved(Event event) {
        int row = list.rowAt(event.y);
        boolean onName = list.onName(row, event.x);
        hover(row, onName, list.truncated(row, event.x));
        if (row >= 0) {
            list.control().setCursor(onName ? list.control().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void hover(int row, boolean onName, String tooltip) {
        Pointer pointer = list.pointer();
        if (pointer.hoverRow != row || pointer.onName != onName) {
            int before = pointer.hoverRow;
            pointer.hoverRow = row;
            pointer.onName = onName;
            list.repaintRow(before);
            list.repaintRow(row);
        }
        if (!java.util.Objects.equals(tooltip, list.control().getToolTipText())) {
            list.control().setToolTipText(tooltip);
        }
    }

    private void pressed(Event event) {
        int row = list.rowAt(event.y);
        if (row < 0) {
            return;
        }
        list.control().setFocus();
        list.setCurrentRow(row);
        if (event.button == 1) {
            list.setCurrentColumn(list.columnAt(event.x));
        }
        if (event.button == 1 && list.onTicks(event.x)) {
            tick(row, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private void tick(int row, boolean range) {
        Pointer pointer = list.pointer();
        boolean ticked = !model.ticked(model.id(row));
        boolean fromAnchor = range && pointer.tickAnchor >= 0;
        model.tick(fromAnchor ? pointer.tickAnchor : row, row, fromAnchor || ticked);
        pointer.tickAnchor = row;
    }

    private void released(Event event) {
        int row = list.rowAt(event.y);
        if (event.button == 1 && row >= 0 && row == list.currentRow() && list.onName(row, event.x)) {
            actions.open(row);
        }
    }

    private void doubleClicked(Event event) {
        int row = list.rowAt(event.y);
        if (event.button == 1 && row >= 0 && !list.onTicks(event.x) && !list.onName(row, event.x)) {
            actions.open(row);
        }
    }
}
