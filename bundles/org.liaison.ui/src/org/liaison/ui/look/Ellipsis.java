// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;

/** Shortens texts that are drawn in too little room. */
public final class Ellipsis {

    private static final String MARK = "…";

    private Ellipsis() {
    }

    /**
     * A text, or as much of its beginning as fits.
     *
     * @param text the text
     * @param width the room, in the unit that the measure counts in
     * @param measure how wide a text is drawn
     * @return the text, or its beginning with an ellipsis, never ending in half of a character; the ellipsis alone if nothing fits
     */
    public static String fit(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) >>> 1;
            if (measure.applyAsInt(cut(text, middle)) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return cut(text, fits);
    }

    private static String cut(String text, int end) {
        boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end).stripTrailing() + MARK;
    }

    /**
     * Shows a text in a label; where the label is too narrow for it, its end is left out, and the whole is in the tool tip.
     *
     * @param label the label, in the font that it is to have
     * @param text the text; ampersands are shown as such
     */
    public static void shorten(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        // a tool tip takes ampersands for marks of keys, too
        label.setToolTipText(text.replace("&", "&&"));
        label.addListener(SWT.Resize, event -> fit(label, text));
    }

    /**
     * Shows in a label as much of a text as it has room for now.
     *
     * @param label the label; one that has no size yet stays as it is
     * @param text the text; ampersands are shown as such
     */
    public static void fit(Label label, String text) {
        int width = label.getSize().x;
        if (width > 0) {
            GC gc = new GC(label);
            try {
                label.setText(fit(text, width, part -> gc.textExtent(part).x).replace("&", "&&"));
            } finally {
                gc.dispose();
            }
        }
    }
}
