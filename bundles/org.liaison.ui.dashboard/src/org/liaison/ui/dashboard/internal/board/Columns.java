// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** As many columns as there is room for; each frame goes where there is most room left, so that none has holes. */
final class Columns extends Layout {

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
        for (Control child : composite.getChildren()) {
            int column = least(heights);
            int height = child.computeSize(each, SWT.DEFAULT).y;
            if (move) {
                child.setBounds(GAP + column * (each + GAP), GAP + heights[column], each, height);
            }
            heights[column] += height + GAP;
            highest = Math.max(highest, heights[column]);
        }
        return highest + GAP;
    }

    private static int least(int[] heights) {
        int least = 0;
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] < heights[least]) {
                least = i;
            }
        }
        return least;
    }
}
