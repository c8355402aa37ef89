// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.util.function.ToIntFunction;

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
}
