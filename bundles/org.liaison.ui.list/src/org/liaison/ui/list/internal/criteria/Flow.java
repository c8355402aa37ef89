// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays controls out as words in a line, and on the next line when there is no room; none is wider than a line. */
final class Flow extends Layout {

    private static final int GAP = 4;
    /** So much room is there even for nothing, so that the first control moves nothing below it. */
    private static final int LINE = 24;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
        return new Point(widthHint == SWT.DEFAULT ? 0 : widthHint, arrange(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        arrange(composite, composite.getClientArea().width, true);
    }

    private static int arrange(Composite composite, int width, boolean move) {
        int x = 0;
        int y = 0;
        int line = 0;
        for (Control child : composite.getChildren()) {
            Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int wide = Math.min(size.x, width);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line + GAP;
                line = 0;
            }
            if (move) {
                child.setBounds(x, y + Math.max(0, (LINE - size.y) / 2), wide, size.y);
            }
            x += wide + GAP;
            line = Math.max(line, size.y);
        }
        return Math.max(LINE, y + line);
    }
}
