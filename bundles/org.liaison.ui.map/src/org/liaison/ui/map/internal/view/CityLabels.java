// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.ui.look.Palette;

/** Paints names of cities, the largest first, as many as there is room for. */
record CityLabels(Viewport view, int width, int height) {

    private static final int ROOM = 14_000;
    /** To measure a name takes longer than all the rest, and smaller cities only fill what the larger ones left. */
    private static final int TRIED = 150;
    private static final int DOT = 4;
    private static final int GAP = 4;

    /**
     * Paints them.
     *
     * @param taken what is not to be written over, such as pins; labels are added to it
     */
    void paint(GC gc, Palette palette, Drawn drawn, List<Rectangle> taken) {
        int left = Math.max(4, width * height / ROOM);
        int tries = TRIED;
        Set<String> written = new HashSet<>();
        List<Rectangle> full = new ArrayList<>(taken);
        gc.setForeground(palette.muted());
        gc.setBackground(palette.muted());
        for (int i = 0; i < drawn.places().size() && left > 0 && tries > 0; i++) {
            int x = view.screenX(drawn.x()[i], width);
            int y = view.screenY(drawn.y()[i], height);
            String name = drawn.places().get(i).name();
            // an arrondissement is no city of its own
            if (x > 0 && y > 0 && x < width && y < height && !name.endsWith("Arrondissement") && !written.contains(name)) {
                tries--;
                Point size = gc.textExtent(name);
                Rectangle box = new Rectangle(x - DOT, y - size.y / 2, size.x + 2 * DOT + GAP, size.y);
                if (box.x + box.width < width && full.stream().noneMatch(box::intersects)) {
                    full.add(box);
                    written.add(name);
                    left--;
                    gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
                    gc.drawText(name, x + GAP, y - size.y / 2, true);
                }
            }
        }
    }
}
