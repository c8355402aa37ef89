// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.map.Outline;
import org.liaison.map.Position;
import org.liaison.ui.look.Palette;

/**
 * France in a corner, with a mark where the map is: who sees some villages wants to know whereabouts.
 *
 * @param view what the map shows
 * @param width how wide the map is
 * @param side how wide and high the corner is
 */
record Inset(Viewport view, int width, int side) {

    private static final List<Position> CORNERS = List.of(new Position(51.2, -5.2), new Position(41.2, 9.7));
    private static final double NEAR_KILOMETRES = 400;
    private static final int PAD = 8;
    private static final int MARK = 7;

    /** Paints it where it helps, and says what it covers. */
    Optional<Rectangle> paint(GC gc, Palette palette, Drawn drawn) {
        boolean inside = view.x() > CORNERS.getFirst().x() && view.x() < CORNERS.getLast().x()
                && view.y() > CORNERS.getFirst().y() && view.y() < CORNERS.getLast().y();
        if (!inside || view.kilometres() * width > NEAR_KILOMETRES || width < 4 * side) {
            return Optional.empty();
        }
        Viewport whole = Viewport.around(CORNERS, 0, side * 3 / 2, side * 3 / 2);
        Rectangle box = new Rectangle(PAD, PAD, side, side);
        gc.setBackground(palette.page());
        gc.fillRectangle(box);
        gc.setForeground(palette.muted());
        gc.setBackground(palette.accentSoft());
        gc.setLineWidth(1);
        drawn.outlines().stream().filter(outline -> outline.country().equals("FR")).map(Outline::rings).flatMap(List::stream)
                .filter(ring -> ring.left() > CORNERS.getFirst().x() - 0.01 && ring.right() < CORNERS.getLast().x() + 0.01
                        && ring.top() > CORNERS.getFirst().y() - 0.01)
                .forEach(ring -> paint(gc, whole, ring));
        gc.setBackground(palette.accent());
        gc.fillOval(PAD + whole.screenX(view.x(), side) - MARK / 2, PAD + whole.screenY(view.y(), side) - MARK / 2, MARK, MARK);
        gc.setForeground(palette.line());
        gc.drawRectangle(box);
        return Optional.of(box);
    }

    private void paint(GC gc, Viewport whole, Outline.Ring ring) {
        int[] points = new int[2 * ring.x().length];
        for (int i = 0; i < ring.x().length; i++) {
            points[2 * i] = PAD + whole.screenX(ring.x()[i], side);
            points[2 * i + 1] = PAD + whole.screenY(ring.y()[i], side);
        }
        gc.fillPolygon(points);
        gc.setAlpha(110);
        gc.drawPolygon(points);
        gc.setAlpha(255);
    }
}
