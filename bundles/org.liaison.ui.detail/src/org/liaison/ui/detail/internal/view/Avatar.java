// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The place of a logo or photo: the initials, until there is a picture. */
final class Avatar {

    private static final int SIZE = 52;

    private Avatar() {
    }

    /** Its width and height, which grow with the text. */
    static int size(Composite parent) {
        return Type.scaled(parent.getDisplay(), SIZE);
    }

    static Canvas create(Composite parent, String title, boolean round) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(parent.getBackground());
        int size = size(parent);
        canvas.addListener(SWT.Paint, event -> paint(event.gc, canvas, initials(title), size, round ? size : 12));
        return canvas;
    }

    /** The first letters of the first two words, whatever the alphabet. */
    static String initials(String title) {
        return Stream.of(title.strip().split("[\\s\\-–—'’.&/()]+")).filter(word -> !word.isEmpty()).limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining())
                .toUpperCase(java.util.Locale.ROOT);
    }

    static void paint(GC gc, Canvas canvas, String initials, int size, int arc) {
        Palette palette = Palette.of(canvas.getDisplay());
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.accentSoft());
        gc.fillRoundRectangle(0, 0, size, size, arc, arc);
        gc.setForeground(palette.link());
        gc.setFont(Type.title(canvas.getDisplay()));
        Point extent = gc.textExtent(initials);
        gc.drawText(initials, (size - extent.x) / 2, (size - extent.y) / 2, true);
    }
}
