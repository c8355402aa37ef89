// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The scale, and whose data these are. */
record Legend(Viewport view, Rectangle area, Locale language) {

    private static final Texts TEXTS = new Texts(Legend.class);
    private static final String SOURCES = "© GeoNames (CC BY 4.0) · INSEE · Natural Earth";
    /** Where there is no room for more; the help names the others. */
    private static final String SHORT = "© GeoNames";
    private static final int LONGEST = 120;
    private static final int PAD = 6;

    List<Rectangle> paint(GC gc, Palette palette) {
        double kilometres = round(view.kilometres() * LONGEST);
        int length = (int) Math.round(kilometres / view.kilometres());
        String text = TEXTS.get(language, "kilometres", kilometres);
        Point size = gc.textExtent(text);
        int bottom = area.height - PAD;
        gc.setForeground(palette.text());
        gc.setLineWidth(1);
        gc.drawPolyline(new int[] { PAD, bottom - 4, PAD, bottom, PAD + length, bottom, PAD + length, bottom - 4 });
        gc.drawText(text, PAD + 4, bottom - size.y - 2, true);
        Rectangle left = new Rectangle(PAD, bottom - size.y - 4, Math.max(length, size.x) + PAD, size.y + 4);
        String named = gc.textExtent(SOURCES).x + 2 * PAD + left.width < area.width ? SOURCES : SHORT;
        Point sources = gc.textExtent(named);
        Rectangle right = new Rectangle(area.width - sources.x - PAD, bottom - sources.y, sources.x, sources.y);
        gc.setForeground(palette.muted());
        gc.drawText(named, right.x, right.y, true);
        return List.of(left, right);
    }

    /** One, two or five with zeros, as on any ruler. */
    private static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
