// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The measures of a table, which follow its font so that large text has room.
 *
 * @param row height of a row
 * @param line height of a line of text; the toolkit takes long to say it, and is asked for each cell
 * @param tick width of the column of ticks
 * @param box edge of a tick box
 * @param gap between a cell's edge and its text
 * @param scale how much wider than usual the font is
 */
record Sizes(int row, int line, int tick, int box, int gap, double scale) {

    private static final int USUAL_LINE = 17;
    private static final int USUAL_ROW = 28;

    static Sizes of(Control control) {
        GC gc = new GC(control);
        gc.setFont(control.getFont());
        FontMetrics metrics = gc.getFontMetrics();
        gc.dispose();
        double scale = Math.max(1.0, (double) metrics.getHeight() / USUAL_LINE);
        return new Sizes((int) Math.round(USUAL_ROW * scale), metrics.getHeight(), (int) Math.round(40 * scale),
                (int) Math.round(16 * scale), 8,
                scale);
    }

    int scaled(int pixels) {
        return (int) Math.round(pixels * scale);
    }

    int unscaled(int pixels) {
        return (int) Math.round(pixels / scale);
    }
}
