// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import org.eclipse.swt.graphics.GC;

/** Shortens a text to a width. */
final class Fitting {

    private static final String ELLIPSIS = "…";

    private Fitting() {
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) >>> 1;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
