// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A small coloured label, for types and states. */
public final class Pill {

    private static final int ACROSS = 8;
    private static final int DOWN = 2;

    private Pill() {
    }

    /**
     * Makes one.
     *
     * @param parent where
     * @param text what it says
     * @param color its colour as {@code #rrggbb}; null or empty for grey
     * @return the control
     */
    public static Canvas create(Composite parent, String text, String color) {
        Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(Type.small(getDisplay()));
                Point extent = gc.textExtent(text);
                gc.dispose();
                return new Point(extent.x + 2 * ACROSS, extent.y + 2 * DOWN);
            }
        };
        canvas.setBackground(parent.getBackground());
        canvas.addListener(SWT.Paint, event -> paint(event.gc, canvas, text, color));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        return canvas;
    }

    private static void paint(GC gc, Canvas canvas, String text, String color) {
        Palette palette = Palette.of(canvas.getDisplay());
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.labelGround(color));
        gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        gc.setForeground(palette.labelText(color));
        gc.setFont(Type.small(canvas.getDisplay()));
        gc.drawText(text, ACROSS, DOWN, true);
    }
}
