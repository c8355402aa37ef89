// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Texts;

/** The buttons in the corner of a map, drawn on it: larger, smaller, everything. The keys do the same. */
final class MapButtons {

    private static final Texts TEXTS = new Texts(MapButtons.class);
    private static final List<String> NAMES = List.of("zoomIn", "zoomOut", "showAll");
    private static final int SIDE = 26;
    private static final int PAD = 8;

    private final Canvas canvas;
    private final Locale language;
    private final List<Runnable> actions;
    private int hot = -1;

    MapButtons(Canvas canvas, Locale language, List<Runnable> actions) {
        this.canvas = canvas;
        this.language = language;
        this.actions = List.copyOf(actions);
    }

    List<Rectangle> boxes() {
        int side = Type.scaled(canvas.getDisplay(), SIDE);
        int x = canvas.getClientArea().width - side - PAD;
        return List.of(new Rectangle(x, PAD, side, side), new Rectangle(x, PAD + side, side, side),
                new Rectangle(x, 2 * PAD + 2 * side, side, side));
    }

    boolean press(int x, int y) {
        int index = at(x, y);
        if (index >= 0) {
            actions.get(index).run();
        }
        return index >= 0;
    }

    void over(int x, int y) {
        int now = at(x, y);
        if (now != hot) {
            hot = now;
            canvas.setToolTipText(now < 0 ? null : TEXTS.get(language, NAMES.get(now)));
            canvas.setCursor(now < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private int at(int x, int y) {
        List<Rectangle> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    void paint(GC gc, Palette palette) {
        List<Rectangle> boxes = boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i);
            gc.setBackground(i == hot ? palette.hover() : palette.surface());
            gc.setForeground(palette.line());
            gc.setLineWidth(1);
            gc.fillRectangle(box);
            gc.drawRectangle(box);
            gc.setForeground(palette.text());
            gc.setLineWidth(2);
            paint(gc, i, box.x + box.width / 2, box.y + box.height / 2, box.width / 4);
        }
    }

    private static void paint(GC gc, int index, int x, int y, int half) {
        if (index == 2) {
            gc.drawRectangle(x - half, y - half, 2 * half, 2 * half);
            gc.drawPoint(x, y);
        } else {
            gc.drawLine(x - half, y, x + half, y);
        }
        if (index == 0) {
            gc.drawLine(x, y - half, x, y + half);
        }
    }
}
