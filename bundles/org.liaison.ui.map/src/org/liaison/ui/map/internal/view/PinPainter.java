// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.liaison.map.Exactness;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** Paints the addresses: a pin with a number, and a circle where no more than the surroundings are known. */
final class PinPainter {

    private static final int RADIUS = 10;
    private static final int HEIGHT = 28;

    private final Viewport view;
    private final Point size;
    private final int radius;
    private final int tall;

    PinPainter(Display display, Viewport view, Point size) {
        this.view = view;
        this.size = size;
        radius = Type.scaled(display, RADIUS);
        tall = Type.scaled(display, HEIGHT);
    }

    /** Where each pin is painted, empty where it has no place. */
    List<Rectangle> boxes(List<Pin> pins) {
        List<Rectangle> boxes = new ArrayList<>();
        for (Pin pin : pins) {
            if (pin.place() == null) {
                boxes.add(new Rectangle(0, 0, 0, 0));
            } else {
                int x = view.screenX(pin.place().position().x(), size.x);
                int y = view.screenY(pin.place().position().y(), size.y);
                Rectangle box = new Rectangle(x - radius, y - tall, 2 * radius, tall);
                // several addresses in one city stand beside each other
                while (boxes.contains(box)) {
                    box.x += 2 * radius - 2;
                }
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** Writes below the pins where they are, once for each place, and says what that covers. */
    List<Rectangle> names(GC gc, Palette palette, List<Pin> pins) {
        List<Rectangle> covered = new ArrayList<>();
        gc.setForeground(palette.text());
        pins.stream().map(Pin::place).filter(place -> place != null && !place.name().isEmpty()).distinct().forEach(place -> {
            Point extent = gc.textExtent(place.name());
            Rectangle box = new Rectangle(view.screenX(place.position().x(), size.x) - extent.x / 2,
                    view.screenY(place.position().y(), size.y) + 2, extent.x, extent.y);
            if (covered.stream().noneMatch(box::intersects)) {
                gc.drawText(place.name(), box.x, box.y, SWT.DRAW_TRANSPARENT);
                covered.add(box);
            }
        });
        return covered;
    }

    void paint(GC gc, Palette palette, List<Pin> pins, int selected) {
        List<Rectangle> boxes = boxes(pins);
        for (int i = pins.size() - 1; i >= 0; i--) {
            if (i != selected && pins.get(i).place() != null) {
                paint(gc, palette, pins, i, boxes.get(i), false);
            }
        }
        if (selected >= 0 && pins.get(selected).place() != null) {
            paint(gc, palette, pins, selected, boxes.get(selected), true);
        }
    }

    private void paint(GC gc, Palette palette, List<Pin> pins, int index, Rectangle box, boolean chosen) {
        if (pins.get(index).place().exactness() != Exactness.CITY) {
            gc.setBackground(palette.accent());
            gc.setAlpha(50);
            gc.fillOval(box.x - radius, box.y + tall - 2 * radius, 4 * radius, 4 * radius);
            gc.setAlpha(255);
        }
        int middle = box.x + radius;
        Path drop = new Path(gc.getDevice());
        drop.addArc(box.x, box.y, 2 * radius, 2 * radius, -30, 240);
        drop.lineTo(middle, box.y + tall);
        drop.close();
        gc.setBackground(chosen ? palette.accent() : palette.surface());
        gc.setForeground(palette.accent());
        gc.setLineWidth(2);
        gc.fillPath(drop);
        gc.drawPath(drop);
        drop.dispose();
        String number = Integer.toString(index + 1);
        gc.setFont(Type.strong((Display) gc.getDevice()));
        Point extent = gc.textExtent(number);
        gc.setForeground(chosen ? palette.onAccent() : palette.link());
        if (pins.size() > 1) {
            gc.drawText(number, middle - extent.x / 2, box.y + radius - extent.y / 2, SWT.DRAW_TRANSPARENT);
        } else {
            gc.setBackground(palette.onAccent());
            gc.fillOval(middle - radius / 3, box.y + radius - radius / 3, 2 * radius / 3, 2 * radius / 3);
        }
    }
}
