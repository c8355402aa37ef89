// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the strip at the left of a table: ticks in its first column, the pinned columns in the others, a line at its edge. */
final class StripPainter extends AbstractCellPainter {

    private final ICellPainter ticks;
    private final ICellPainter others;
    private final Columns columns;
    private final Look look;

    StripPainter(ICellPainter ticks, ICellPainter others, Columns columns, Look look) {
        this.ticks = ticks;
        this.others = others;
        this.columns = columns;
        this.look = look;
    }

    private ICellPainter of(ILayerCell cell) {
        return cell.getColumnIndex() == 0 ? ticks : others;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        of(cell).paintCell(cell, gc, bounds, registry);
        if (cell.getColumnIndex() == columns.pinned() && columns.pinned() > 0 && columns.loose() > 0) {
            gc.setForeground(look.palette().line());
            int edge = bounds.x + bounds.width - 1;
            gc.drawLine(edge, bounds.y, edge, bounds.y + bounds.height);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return of(cell).getPreferredWidth(cell, gc, registry);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.sizes().row();
    }
}
