// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Palette;

/** Colours and measures of a table, and what several painters draw alike. They are taken anew when theme or font change. */
final class Look {

    /** The room for the arrow beside a column's name, in pixels at 100 %. */
    static final int ARROW = 14;
    /** Between the edge of a coloured label and its text. */
    static final int PILL_PADDING = 7;
    private static final int PILL_MARGIN = 5;

    private Palette palette;
    private Sizes sizes;
    private TextFit fit = new TextFit();

    Look(Control control) {
        take(control);
    }

    /** Whether theme or font are others than when they were last taken. */
    boolean outdated(NatTable table) {
        return !palette.equals(Palette.of(table.getDisplay())) || !sizes.equals(Sizes.of(table));
    }

    void take(Control control) {
        palette = Palette.of(control.getDisplay());
        sizes = Sizes.of(control);
        fit = new TextFit();
    }

    Palette palette() {
        return palette;
    }

    Sizes sizes() {
        return sizes;
    }

    TextFit fit() {
        return fit;
    }

    void paintRow(GC gc, Rectangle bounds, long id, int line, ListModel model, Pointer pointer) {
        if (line == pointer.currentLine && pointer.range == null || model.ticked(id)) {
            gc.setBackground(palette.accentSoft());
        } else {
            gc.setBackground(line == pointer.hoverLine ? palette.hover() : palette.surface());
        }
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
    }

    /** The ground of a group's heading, which spans all cells of its line. */
    void paintHeading(GC gc, Rectangle bounds, int line, Pointer pointer) {
        gc.setBackground(line == pointer.currentLine
                ? palette.accentSoft()
                : line == pointer.hoverLine ? palette.hover() : palette.page());
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
    }

    /** A small coloured label in the middle of a row's height; it ends at what is returned. */
    int paintPill(GC gc, int x, Rectangle bounds, String text, String color) {
        int height = Math.min(bounds.height - PILL_MARGIN, sizes.line() + 4);
        Rectangle pill = new Rectangle(x, bounds.y + (bounds.height - height) / 2, fit.width(gc, text) + 2 * PILL_PADDING,
                height);
        gc.setBackground(palette.labelGround(color));
        gc.fillRoundRectangle(pill.x, pill.y, pill.width, pill.height, height / 2, height / 2);
        gc.setForeground(palette.labelText(color));
        gc.drawText(text, pill.x + PILL_PADDING, pill.y + (height - sizes.line()) / 2, SWT.DRAW_TRANSPARENT);
        return pill.x + pill.width;
    }

    /** What shows whether a group is open: an arrow that points down, or to the right. */
    void paintTwistie(GC gc, int x, int y, boolean closed) {
        int half = sizes.scaled(4);
        gc.setForeground(palette.muted());
        if (closed) {
            line(gc, x - half / 2, y - half, x + half / 2, y, x - half / 2, y + half);
        } else {
            line(gc, x - half, y - half / 2, x, y + half / 2, x + half, y - half / 2);
        }
    }

    /** How wide a column must be for its name with an arrow. */
    int headerWidth(GC gc, String label) {
        return fit.width(gc, label) + 2 * sizes.gap() + sizes.scaled(ARROW) + 1;
    }

    void paintHeader(GC gc, Rectangle bounds) {
        gc.setBackground(palette.page());
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
    }

    /** A check mark in the middle. */
    void paintCheck(GC gc, Rectangle bounds) {
        gc.setForeground(palette.link());
        check(gc, bounds.x + (bounds.width - sizes.box()) / 2, bounds.y + (bounds.height - sizes.box()) / 2);
    }

    /** A tick box in the middle: empty, ticked or in between. */
    void paintBox(GC gc, Rectangle bounds, boolean ticked, boolean some) {
        int box = sizes.box();
        int x = bounds.x + (bounds.width - box) / 2;
        int y = bounds.y + (bounds.height - box) / 2;
        int round = box / 3;
        gc.setAntialias(SWT.ON);
        if (ticked || some) {
            gc.setBackground(palette.accent());
            gc.fillRoundRectangle(x, y, box, box, round, round);
            gc.setForeground(palette.onAccent());
            if (ticked) {
                check(gc, x, y);
            } else {
                gc.setLineWidth(2);
                gc.drawLine(x + box / 4, y + box / 2, x + box - box / 4, y + box / 2);
            }
        } else {
            gc.setBackground(palette.surface());
            gc.fillRoundRectangle(x, y, box, box, round, round);
            gc.setForeground(palette.muted());
            gc.setAlpha(140);
            gc.drawRoundRectangle(x, y, box - 1, box - 1, round, round);
            gc.setAlpha(255);
        }
        gc.setLineWidth(1);
        gc.setAntialias(SWT.DEFAULT);
    }

    private static void line(GC gc, int... points) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.drawPolyline(points);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineWidth(1);
    }

    private void check(GC gc, int x, int y) {
        int box = sizes.box();
        line(gc, x + box / 4, y + box / 2, x + box * 7 / 16, y + box * 11 / 16, x + box * 3 / 4, y + box * 5 / 16);
    }

    /** An arrow for the order of a column, pointing up for ascending. */
    void paintArrow(GC gc, int x, int y, boolean descending) {
        int half = sizes.scaled(3);
        gc.setForeground(palette.link());
        int tip = descending ? half : -half;
        line(gc, x - half, y - tip / 2, x, y + tip / 2, x + half, y - tip / 2);
    }
}
