// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A piece with its place. Only what does not fit in its width is broken into lines, since that takes longer to measure. */
final class SheetText {

    private static final int PILL_ACROSS = 8;
    private static final int PILL_DOWN = 2;

    private final Piece piece;
    private final Rectangle box = new Rectangle(0, 0, 0, 0);
    private TextLayout wrapped;
    private Point natural;
    private int lineHeight;

    SheetText(Piece piece) {
        this.piece = piece;
    }

    Piece piece() {
        return piece;
    }

    Rectangle box() {
        return box;
    }

    /** The height of its first line. */
    int lineHeight() {
        return lineHeight;
    }

    void moveTo(int x, int y) {
        box.x = x;
        box.y = y;
    }

    Point measure(GC gc, int width) {
        dispose();
        if (natural == null) {
            gc.setFont(font(gc.getDevice()));
            natural = gc.textExtent(piece.text());
        }
        int around = piece.look() == Piece.Look.PILL ? PILL_ACROSS : 0;
        box.width = natural.x + 2 * around;
        box.height = natural.y + (around > 0 ? 2 * PILL_DOWN : 0);
        lineHeight = box.height / (int) (1 + piece.text().chars().filter(character -> character == '\n').count());
        if (box.width > width) {
            wrap(gc, Math.max(1, width - 2 * around));
            box.width = width;
            box.height = wrapped.getBounds().height + (around > 0 ? 2 * PILL_DOWN : 0);
            lineHeight = wrapped.getLineBounds(0).height;
        }
        return new Point(box.width, box.height);
    }

    void paint(GC gc, Palette palette, boolean hot, boolean focused) {
        int x = box.x;
        int y = box.y;
        gc.setFont(font(gc.getDevice()));
        if (piece.look() == Piece.Look.PILL) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(palette.labelGround(piece.color()));
            int arc = Math.min(box.height, 2 * lineHeight);
            gc.fillRoundRectangle(x, y, box.width, box.height, arc, arc);
            x += PILL_ACROSS;
            y += PILL_DOWN;
        }
        Color color = color(palette);
        gc.setForeground(color);
        if (wrapped != null) {
            wrapped.draw(gc, x, y);
        } else {
            gc.drawText(piece.text(), x, y, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER | SWT.DRAW_TAB);
        }
        if (hot && piece.isLink()) {
            gc.drawLine(x, box.y + box.height - 1, x + box.width, box.y + box.height - 1);
        }
        if (focused) {
            gc.drawRoundRectangle(Math.max(0, box.x - 2), Math.max(0, box.y - 1), box.width + 3, box.height + 1, 4, 4);
        }
    }

    void dispose() {
        if (wrapped != null) {
            wrapped.dispose();
            wrapped = null;
        }
    }

    private void wrap(GC gc, int width) {
        wrapped = new TextLayout(gc.getDevice());
        wrapped.setFont(font(gc.getDevice()));
        wrapped.setText(piece.text());
        wrapped.setWidth(width);
    }

    private Font font(Device device) {
        Display display = (Display) device;
        return switch (piece.look()) {
            case PILL -> Type.small(display);
            case ABSENT -> Type.absent(display);
            default -> display.getSystemFont();
        };
    }

    private Color color(Palette palette) {
        return switch (piece.look()) {
            case TEXT -> palette.text();
            case MUTED, ABSENT -> palette.muted();
            case LINK -> palette.link();
            case PILL -> palette.labelText(piece.color());
        };
    }
}
