// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** As many columns as there is room for; each frame goes where there is most room left, so that none has holes. */
final class Columns extends Layout {

    /** The key under which a frame says that it takes two columns, where there are two. */
    static final String WIDE = "org.liaison.ui.dashboard.wide";

    /** The key under which something says that it has a place of its own. */
    static final String FLOATING = "org.liaison.ui.dashboard.floating";

    private static final int LEAST = 360;
    private static final int GAP = 16;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? LEAST + 2 * GAP : widthHint;
        return new Point(width, place(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        place(composite, composite.getClientArea().width, true);
    }

    private static int place(Composite composite, int width, boolean move) {
        int columns = Math.clamp((width - GAP) / (LEAST + GAP), 1, 3);
        int each = (width - GAP) / columns - GAP;
        int[] heights = new int[columns];
        int highest = 0;
        for (Control child : Stream.of(composite.getChildren()).filter(one -> one.getData(FLOATING) == null).toList()) {
            int span = Boolean.TRUE.equals(child.getData(WIDE)) ? Math.min(2, columns) : 1;
            int column = least(heights, span);
            int top = top(heights, column, span);
            int across = span * each + (span - 1) * GAP;
            int height = child.computeSize(across, SWT.DEFAULT).y;
            if (move) {
                child.setBounds(GAP + column * (each + GAP), GAP + top, across, height);
            }
            Arrays.fill(heights, column, column + span, top + height + GAP);
            highest = Math.max(highest, top + height + GAP);
        }
        return highest + GAP;
    }

    /** Where so many columns beside each other end first. */
    private static int least(int[] heights, int span) {
        int least = 0;
        for (int i = 1; i + span <= heights.length; i++) {
            if (top(heights, i, span) < top(heights, least, span)) {
                least = i;
            }
        }
        return least;
    }

    private static int top(int[] heights, int column, int span) {
        return Arrays.stream(heights, column, column + span).max().orElse(0);
    }
}
