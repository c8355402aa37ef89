// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.liaison.map.Outline;
import org.liaison.map.Outline.Ring;
import org.liaison.ui.look.Palette;

/** Paints sea and countries. What is off the screen is left out, and points that fall together are painted once. */
record LandPainter(Viewport view, int width, int height) {

    /** The country of most addresses, in a colour of its own. */
    private static final String HOME = "FR";
    /** X servers count with sixteen bits: what lies far outside is pulled nearer. */
    private static final int FAR = 15_000;

    void paint(GC gc, Palette palette, Drawn drawn) {
        gc.setBackground(palette.page());
        gc.fillRectangle(0, 0, width, height);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setForeground(palette.muted());
        double left = view.worldX(0, width);
        double right = view.worldX(width, width);
        double top = view.worldY(0, height);
        double bottom = view.worldY(height, height);
        for (Outline outline : drawn.outlines()) {
            Color ground = outline.country().equals(HOME) ? palette.accentSoft() : palette.surface();
            for (Ring ring : outline.rings()) {
                if (ring.right() >= left && ring.left() <= right && ring.bottom() >= top && ring.top() <= bottom) {
                    paint(gc, ground, ring);
                }
            }
        }
    }

    private void paint(GC gc, Color ground, Ring ring) {
        int[] points = new int[2 * ring.x().length];
        int count = 0;
        for (int i = 0; i < ring.x().length; i++) {
            int x = Math.clamp(view.screenX(ring.x()[i], width), -FAR, FAR);
            int y = Math.clamp(view.screenY(ring.y()[i], height), -FAR, FAR);
            if (count == 0 || x != points[count - 2] || y != points[count - 1]) {
                points[count++] = x;
                points[count++] = y;
            }
        }
        if (count >= 6) {
            int[] seen = Arrays.copyOf(points, count);
            gc.setBackground(ground);
            gc.fillPolygon(seen);
            gc.setAlpha(110);
            gc.drawPolygon(seen);
            gc.setAlpha(255);
        }
    }
}
