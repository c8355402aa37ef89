// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.swt.events.MouseEvent;
import org.liaison.ui.list.internal.model.Arrangement;

/** Moves a column by dragging its header (checklist 31); over the line beside the pinned columns, it is pinned or set loose. */
final class ColumnDrag implements IDragMode {

    private static final int NONE = -1;

    private final ListTable list;
    private int from = NONE;
    private int gap = NONE;
    private final IOverlayPainter line;

    ColumnDrag(ListTable list, Look look) {
        this.list = list;
        line = (gc, layer) -> {
            if (gap != NONE) {
                gc.setBackground(look.palette().accent());
                gc.fillRectangle(list.gapX(gap) - 1, 0, 3, list.control().getClientArea().height);
            }
        };
    }

    @Override
    public void mouseDown(NatTable table, MouseEvent event) {
        from = list.columnAt(event.x);
        gap = NONE;
        table.addOverlayPainter(line);
    }

    @Override
    public void mouseMove(NatTable table, MouseEvent event) {
        gap = from == NONE ? NONE : list.gapAt(event.x);
        table.redraw();
    }

    @Override
    public void mouseUp(NatTable table, MouseEvent event) {
        table.removeOverlayPainter(line);
        if (gap != NONE) {
            Arrangement now = list.arrangement();
            list.rearrange(now.moved(from, gap));
        }
        from = NONE;
        gap = NONE;
        table.redraw();
    }
}
