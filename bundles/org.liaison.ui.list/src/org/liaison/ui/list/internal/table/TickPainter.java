// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListModel;

/** Paints the tick box of a row (checklist 10) or of a group, or the one in the corner that stands for all rows. */
final class TickPainter extends AbstractCellPainter {

    private final ListModel model;
    private final Look look;
    private final Pointer pointer;
    private final boolean forAll;

    TickPainter(ListModel model, Look look, Pointer pointer, boolean forAll) {
        this.model = model;
        this.look = look;
        this.pointer = pointer;
        this.forAll = forAll;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        if (forAll) {
            look.paintHeader(gc, bounds);
            look.paintBox(gc, bounds, model.allTicked(), model.tickCount() > 0);
        } else if (cell.getRowIndex() < model.lines().size()) {
            paintLine(gc, bounds, cell.getRowIndex());
        }
    }

    private void paintLine(GC gc, Rectangle bounds, int line) {
        Lines lines = model.lines();
        int row = lines.row(line);
        if (row < 0) {
            look.paintHeading(gc, bounds, line, pointer);
        } else {
            look.paintRow(gc, bounds, model.id(row), line, model, pointer);
        }
        if (line == pointer.currentLine) {
            gc.setBackground(look.palette().accent());
            gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height);
        }
        if (row < 0) {
            int ticked = model.tickedIn(lines.group(line));
            look.paintBox(gc, bounds, ticked == lines.count(lines.group(line)), ticked > 0);
        } else {
            look.paintBox(gc, bounds, model.ticked(model.id(row)), false);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.sizes().tick();
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.sizes().row();
    }
}
