// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.liaison.ui.look.Ellipsis;

/** Shortens texts to a width. Measuring is the dearest part of painting a table, so the last few thousand answers are kept. */
final class TextFit {

    private static final int KEPT = 4_000;

    private final Map<String, Integer> widths = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > KEPT;
        }
    };

    int width(GC gc, String text) {
        return widths.computeIfAbsent(text, unseen -> gc.textExtent(unseen).x);
    }

    /** The text, or as much of it as fits with an ellipsis. */
    String fit(GC gc, String text, int width) {
        return Ellipsis.fit(text, width, part -> width(gc, part));
    }
}
