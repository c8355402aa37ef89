// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A label and the pieces of its value on a {@link Sheet}: beside it, or below it if the value is tall. */
final class SheetRow {

    private static final int PIECE_GAP = 8;
    private static final int LINE_GAP = 2;

    private final SheetText label;
    private final List<SheetText> values;
    private final boolean tall;
    private final Runnable clicked;
    private final Rectangle valueBox = new Rectangle(0, 0, 0, 0);
    private boolean labelled = true;
    private int labelWidth = LabelColumn.WIDTH;

    /**
     * A row.
     *
     * @param label what stands at its left, may be empty; null if the values take the whole width
     * @param tall whether the values stand below the label
     * @param pieces the values, in a line as long as there is room
     * @param clicked told when they are clicked; null if nothing follows
     */
    SheetRow(String label, boolean tall, List<Piece> pieces, Runnable clicked) {
        this.label = label == null ? null : new SheetText(Piece.quiet(Piece.Look.MUTED, label));
        this.tall = tall;
        this.values = pieces.stream().map(SheetText::new).toList();
        this.clicked = clicked;
    }

    boolean tall() {
        return tall;
    }

    Runnable clicked() {
        return clicked;
    }

    List<SheetText> values() {
        return values;
    }

    String label() {
        return label == null || !labelled ? "" : label.piece().text();
    }

    /** Where a click on the value may land. */
    Rectangle valueBox() {
        return valueBox;
    }

    /** Makes room for a label in larger text. */
    void labelWidth(int width) {
        labelWidth = width;
    }

    /** Leaves out the label. */
    void bare() {
        labelled = false;
    }

    /** The narrowest it can be without breaking what can stand in one line, and no wider than the value's usual width. */
    int left() {
        return label == null || tall ? 0 : labelWidth + LabelColumn.GAP;
    }

    /** Finds a place for everything, and says how high that is. */
    int place(GC gc, int top, int width) {
        int labelHeight = 0;
        if (label != null && labelled && !label.piece().text().isEmpty()) {
            labelHeight = label.measure(gc, tall ? width : labelWidth).y;
            label.moveTo(0, top);
        }
        int first = tall && labelHeight > 0 ? top + labelHeight + LINE_GAP : top;
        int height = flow(gc, first, Math.max(1, width - left()));
        valueBox.x = left();
        valueBox.y = first;
        valueBox.width = Math.max(0, width - left());
        valueBox.height = height;
        if (!tall && labelHeight > 0 && !values.isEmpty()) {
            SheetText value = values.getFirst();
            label.moveTo(0, value.box().y + Math.max(0, (value.lineHeight() - label.lineHeight()) / 2));
        }
        return Math.max(first - top + height, labelHeight);
    }

    void paint(GC gc, org.liaison.ui.look.Palette palette, Piece hot, boolean focused) {
        if (label != null && labelled && !label.piece().text().isEmpty()) {
            label.paint(gc, palette, false, false);
        }
        for (SheetText value : values) {
            boolean current = value.piece() == hot;
            value.paint(gc, palette, current, current && focused);
        }
    }

    void dispose() {
        values.forEach(SheetText::dispose);
        if (label != null) {
            label.dispose();
        }
    }

    private int flow(GC gc, int top, int width) {
        int x = 0;
        int y = top;
        List<SheetText> line = new ArrayList<>();
        for (SheetText value : values) {
            Point size = value.measure(gc, width);
            if (x > 0 && x + size.x > width) {
                y += align(line, y) + LINE_GAP;
                line.clear();
                x = 0;
            }
            value.moveTo(left() + x, y);
            line.add(value);
            x += size.x + PIECE_GAP;
        }
        return y + align(line, y) - top;
    }

    private static int align(List<SheetText> line, int y) {
        int height = line.stream().mapToInt(value -> value.box().height).max().orElse(0);
        line.forEach(value -> value.moveTo(value.box().x, y + (height - value.box().height) / 2));
        return height;
    }
}
