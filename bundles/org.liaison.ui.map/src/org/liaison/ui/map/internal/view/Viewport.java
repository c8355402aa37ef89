// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.List;

import org.liaison.map.Position;

/**
 * Which part of the world is seen.
 *
 * @param x what is in the middle, from 0 at the left of the world to 1
 * @param y what is in the middle, from 0 at the top of the world to 1
 * @param scale how many pixels the world is wide
 */
record Viewport(double x, double y, double scale) {

    /** A pixel is twenty metres then: places are not known any closer. */
    private static final double LARGEST = 2_000_000;
    /** About fifty kilometres, so that the next towns are seen. */
    private static final double LEAST_SPAN = 0.0018;
    private static final double MARGIN = 1.5;
    private static final double EARTH_KILOMETRES = 40_075;

    int screenX(double worldX, int width) {
        return (int) Math.round((worldX - x) * scale + width / 2.0);
    }

    int screenY(double worldY, int height) {
        return (int) Math.round((worldY - y) * scale + height / 2.0);
    }

    double worldX(int screenX, int width) {
        return x + (screenX - width / 2.0) / scale;
    }

    double worldY(int screenY, int height) {
        return y + (screenY - height / 2.0) / scale;
    }

    /** Moves what is seen by some pixels. */
    Viewport moved(double right, double down) {
        return new Viewport(Math.clamp(x + right / scale, 0, 1), Math.clamp(y + down / scale, 0, 1), scale);
    }

    /** Zooms so that what is below a point of the screen stays there. */
    Viewport zoomed(double factor, int atX, int atY, int width, int height) {
        double larger = Math.clamp(scale * factor, Math.max(256, width / 2.0), LARGEST);
        double stayX = worldX(atX, width);
        double stayY = worldY(atY, height);
        return new Viewport(Math.clamp(stayX - (atX - width / 2.0) / larger, 0, 1),
                Math.clamp(stayY - (atY - height / 2.0) / larger, 0, 1), larger);
    }

    /** All of some places, with room around them. */
    static Viewport around(List<Position> places, double least, int width, int height) {
        double left = places.stream().mapToDouble(Position::x).min().orElse(0);
        double right = places.stream().mapToDouble(Position::x).max().orElse(1);
        double top = places.stream().mapToDouble(Position::y).min().orElse(0);
        double bottom = places.stream().mapToDouble(Position::y).max().orElse(1);
        double span = Math.max(least, LEAST_SPAN);
        double scale = Math.min(width / Math.max(span, (right - left) * MARGIN),
                height / Math.max(span / 2, (bottom - top) * MARGIN));
        return new Viewport((left + right) / 2, (top + bottom) / 2, Math.clamp(scale, 256, LARGEST));
    }

    /** How many kilometres a pixel is in the middle. */
    double kilometres() {
        double latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
        return EARTH_KILOMETRES * Math.cos(latitude) / scale;
    }
}
