// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.search.Row;
import org.liaison.search.TermValue;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.PictureShape;

/** Paints a value: text, a number, a tick for yes, or a coloured label for a term. Nothing for nothing. */
final class RowPainter extends AbstractCellPainter {

    private static final int PICTURE_MARGIN = 2;

    private final ListModel model;
    private final IntFunction<ListColumn> columns;
    private final Look look;
    private final Pointer pointer;
    private final Locale language;
    private final Supplier<RowPictures> pictures;

    RowPainter(ListModel model, IntFunction<ListColumn> columns, Look look, Pointer pointer, Locale language,
            Supplier<RowPictures> pictures) {
        this.pictures = pictures;
        this.model = model;
        this.columns = columns;
        this.look = look;
        this.pointer = pointer;
        this.language = language;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int line = cell.getRowIndex();
        if (line >= model.lines().size()) {
            return;
        }
        int index = model.lines().row(line);
        if (index < 0) {
            look.paintHeading(gc, bounds, line, pointer);
            return;
        }
        Row row = model.row(index);
        look.paintRow(gc, bounds, row.id(), line, model, pointer);
        ListColumn column = columns.apply(cell.getColumnIndex());
        if (pointer.range != null && pointer.range.has(line, column.field())) {
            gc.setBackground(look.palette().accentSoft());
            gc.fillRectangle(bounds.x, bounds.y, bounds.width, bounds.height - 1);
        }
        Optional<Object> value = row.value(column.field());
        if (column.renderer() == Renderer.PICTURE || column.renderer() == Renderer.PHOTO) {
            paintPicture(gc, bounds, row, column, value.equals(Optional.of(true)));
        } else if (value.isPresent()) {
            paintValue(gc, bounds, row, line, column, value.get());
        }
        if (line == pointer.currentLine && column.field().equals(pointer.currentField)) {
            gc.setForeground(look.palette().accent());
            gc.drawRectangle(bounds.x, bounds.y, bounds.width - 2, bounds.height - 2);
        }
        if (pointer.range != null && pointer.range.has(line, column.field())) {
            paintEdges(gc, bounds, line, column.field());
        }
    }

    private void paintEdges(GC gc, Rectangle bounds, int line, String field) {
        CellRange range = pointer.range;
        gc.setBackground(look.palette().accent());
        if (line == range.firstLine()) {
            gc.fillRectangle(bounds.x, bounds.y, bounds.width, 1);
        }
        if (line == range.lastLine()) {
            gc.fillRectangle(bounds.x, bounds.y + bounds.height - 2, bounds.width, 1);
        }
        if (range.leftmost(field)) {
            gc.fillRectangle(bounds.x, bounds.y, 1, bounds.height - 1);
        }
        if (range.rightmost(field)) {
            gc.fillRectangle(bounds.x + bounds.width - 2, bounds.y, 1, bounds.height - 1);
        }
    }

    private void paintValue(GC gc, Rectangle bounds, Row row, int line, ListColumn column, Object value) {
        if (value instanceof TermValue term && column.renderer() == Renderer.LABEL) {
            paintLabel(gc, bounds, term);
        } else if (value instanceof Boolean yes) {
            if (yes) {
                look.paintCheck(gc, bounds);
            }
        } else {
            boolean link = isName(column) && pointer.onName && pointer.hoverLine == line;
            gc.setForeground(link ? look.palette().link() : look.palette().text());
            paintText(gc, bounds, row.text(column.field(), language), column.align(), link);
        }
    }

    /** The picture as soon as it has been read, and the initial until then. */
    private void paintPicture(GC gc, Rectangle bounds, Row row, ListColumn column, boolean has) {
        int side = bounds.height - 2 * PICTURE_MARGIN;
        int arc = column.renderer() == Renderer.PHOTO ? side : side / 3;
        int x = bounds.x + (bounds.width - side) / 2;
        int y = bounds.y + PICTURE_MARGIN;
        Image image = has ? pictures.get().of(row.id(), new PictureShape(side, arc, column.renderer() == Renderer.PHOTO)) : null;
        if (image != null) {
            gc.drawImage(image, x, y);
            return;
        }
        String name = model.kind().nameColumn().map(shown -> row.text(shown.field(), language).strip()).orElse("");
        String initial = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(language);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.palette().accentSoft());
        gc.fillRoundRectangle(x, y, side, side, arc, arc);
        gc.setForeground(look.palette().link());
        gc.drawText(initial, x + (side - look.fit().width(gc, initial)) / 2,
                y + (side - look.sizes().line()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void paintText(GC gc, Rectangle bounds, String text, Align align, boolean underlined) {
        int gap = look.sizes().gap();
        int room = bounds.width - 2 * gap;
        String fitting = look.fit().fit(gc, text, room);
        int width = look.fit().width(gc, fitting);
        int x = bounds.x + gap + switch (align) {
            case LEFT -> 0;
            case CENTER -> (room - width) / 2;
            case RIGHT -> room - width;
        };
        int height = look.sizes().line();
        int y = bounds.y + (bounds.height - height) / 2;
        gc.drawText(fitting, x, y, SWT.DRAW_TRANSPARENT);
        if (underlined) {
            gc.drawLine(x, y + height - 1, x + width, y + height - 1);
        }
    }

    private void paintLabel(GC gc, Rectangle bounds, TermValue term) {
        int room = bounds.width - 2 * look.sizes().gap() - 2 * Look.PILL_PADDING;
        look.paintPill(gc, bounds.x + look.sizes().gap() - 2, bounds, look.fit().fit(gc, term.label(language), room),
                term.color());
    }

    boolean isName(ListColumn column) {
        return model.kind().nameColumn().filter(column::equals).isPresent();
    }

    /** How wide the name in a row is, so that only the name itself is a link, not the blank beside it. */
    int nameWidth(GC gc, int index, ListColumn name) {
        return look.fit().width(gc, model.row(index).text(name.field(), language));
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        int row = model.lines().row(cell.getRowIndex());
        String text = row < 0 ? "" : model.row(row).text(columns.apply(cell.getColumnIndex()).field(), language);
        return look.fit().width(gc, text) + 2 * (look.sizes().gap() + Look.PILL_PADDING);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.sizes().row();
    }
}
