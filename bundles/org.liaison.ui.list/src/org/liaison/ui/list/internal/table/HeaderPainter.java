// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.search.ListQuery.Sort;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListModel;

/** Paints a column's name, with an arrow if the rows are ordered by it (checklist 12). */
final class HeaderPainter extends AbstractCellPainter {

    private final ListModel model;
    private final IntFunction<ListColumn> columns;
    private final Look look;

    HeaderPainter(ListModel model, IntFunction<ListColumn> columns, Look look) {
        this.model = model;
        this.columns = columns;
        this.look = look;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        look.paintHeader(gc, bounds);
        ListColumn column = columns.apply(cell.getColumnIndex());
        Optional<Sort> sort = model.sort(column.field());
        int gap = look.sizes().gap();
        int arrow = sort.isPresent() ? look.sizes().scaled(Look.ARROW) : 0;
        int room = bounds.width - 2 * gap - arrow;
        String text = look.fit().fit(gc, column.label(), room);
        int width = look.fit().width(gc, text);
        int x = bounds.x + gap + (column.align() == Align.RIGHT ? room - width : 0);
        int middle = bounds.y + bounds.height / 2;
        gc.setForeground(sort.isPresent() ? look.palette().text() : look.palette().muted());
        gc.drawText(text, x, middle - gc.getFontMetrics().getHeight() / 2, SWT.DRAW_TRANSPARENT);
        sort.ifPresent(order -> look.paintArrow(gc, x + width + look.sizes().scaled(9), middle, order.descending()));
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.headerWidth(gc, columns.apply(cell.getColumnIndex()).label());
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.sizes().row();
    }
}
