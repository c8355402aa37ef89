// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.liaison.ui.list.internal.model.ListModel;

/** What the mouse does in the header: a click orders (checklist 12 to 14), dragging moves a column, its edge resizes it. */
record HeaderMouse(ListTable list, ListModel model, Look look) {

    private static final List<String> HEADERS = List.of(GridRegion.COLUMN_HEADER, GridRegion.CORNER);

    void bind(NatTable table) {
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        for (String region : HEADERS) {
            bindings.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, region, 0),
                    new ColumnResizeCursorAction(), new ClearCursorAction());
            bindings.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, region, MouseEventMatcher.LEFT_BUTTON),
                    new ColumnResizeDragMode());
        }
        bindings.registerMouseDragMode(header(SWT.NONE), new ColumnDrag(list, look));
        bindings.registerSingleClickBinding(header(SWT.NONE), sort(false));
        bindings.registerSingleClickBinding(header(SWT.MOD1), sort(true));
        bindings.registerSingleClickBinding(header(SWT.MOD2), sort(true));
        bindings.registerSingleClickBinding((natTable, event, regions) -> regions != null && regions.hasLabel(GridRegion.CORNER)
                && event.button == MouseEventMatcher.LEFT_BUTTON && list.onTicks(event.x),
                (natTable, event) -> tickAllOrNone());
    }

    private IMouseEventMatcher header(int modifiers) {
        return (table, event, regions) -> regions != null && HEADERS.stream().anyMatch(regions::hasLabel)
                && list.columnAt(event.x) >= 0
                && event.button == MouseEventMatcher.LEFT_BUTTON && (event.stateMask & SWT.MODIFIER_MASK) == modifiers
                && CellEdgeDetectUtil.getColumnPositionToResize(table, new Point(event.x, event.y)) < 0;
    }

    private IMouseAction sort(boolean further) {
        return (table, event) -> model.toggleSort(list.column(list.columnAt(event.x)).field(), further);
    }

    private void tickAllOrNone() {
        if (model.tickCount() > 0) {
            model.tickNone();
        } else {
            model.tickAll();
        }
    }
}
