// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
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
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListModel;

/** What the mouse does in the header: a click orders (checklist 12 to 14), dragging moves a column, its edge resizes it. */
record HeaderMouse(ListModel model, List<ListColumn> columns) {

    void bind(NatTable table) {
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        IMouseEventMatcher edge = new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON);
        bindings.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ColumnResizeCursorAction(), new ClearCursorAction());
        bindings.registerFirstMouseDragMode(edge, new ColumnResizeDragMode());
        bindings.registerMouseDragMode(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), new ColumnReorderDragMode());
        bindings.registerSingleClickBinding(header(SWT.NONE), sort(false));
        bindings.registerSingleClickBinding(header(SWT.MOD1), sort(true));
        bindings.registerSingleClickBinding((natTable, event, regions) -> regions != null && regions.hasLabel(GridRegion.CORNER)
                && event.button == MouseEventMatcher.LEFT_BUTTON, (natTable, event) -> tickAllOrNone());
    }

    private static IMouseEventMatcher header(int modifiers) {
        return (table, event, regions) -> regions != null && regions.hasLabel(GridRegion.COLUMN_HEADER)
                && event.button == MouseEventMatcher.LEFT_BUTTON && (event.stateMask & SWT.MODIFIER_MASK) == modifiers
                && CellEdgeDetectUtil.getColumnPositionToResize(table, new Point(event.x, event.y)) < 0;
    }

    private IMouseAction sort(boolean further) {
        return (table, event) -> {
            int position = table.getColumnPositionByX(event.x);
            model.toggleSort(columns.get(table.getColumnIndexByPosition(position)).field(), further);
        };
    }

    private void tickAllOrNone() {
        if (model.tickCount() > 0) {
            model.tickNone();
        } else {
            model.tickAll();
        }
    }
}
