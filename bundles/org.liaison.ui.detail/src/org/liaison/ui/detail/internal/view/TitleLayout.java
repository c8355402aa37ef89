// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The first child, a title, with the others beside it; a title that is too long for that is wrapped, with the others below it. */
final class TitleLayout extends Layout {

    private static final int GAP = 8;

    /** Nothing is kept here: what changed in one child makes no other be measured again. */
    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        return place(composite, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : widthHint, flush, false);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        place(composite, composite.getClientArea().width, flush, true);
    }

    private static Point place(Composite composite, int width, boolean flush, boolean move) {
        Control[] children = composite.getChildren();
        Point title = children[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        int others = 0;
        for (int i = 1; i < children.length; i++) {
            others += GAP + children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x;
        }
        boolean beside = title.x + others <= width;
        if (title.x > width) {
            title = children[0].computeSize(width, SWT.DEFAULT, false);
        }
        int line = beside ? title.y : 0;
        int x = beside ? title.x + GAP : 0;
        int y = beside ? 0 : title.y + 2;
        if (move) {
            children[0].setBounds(0, 0, Math.min(title.x, width), title.y);
        }
        int below = 0;
        for (int i = 1; i < children.length; i++) {
            Point size = children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT, false);
            int height = beside ? Math.min(line, size.y) : size.y;
            if (move) {
                children[i].setBounds(x, y + (beside ? (line - height) / 2 : 0), size.x, height);
            }
            x += size.x + GAP;
            below = beside ? 0 : Math.max(below, size.y + 2);
        }
        return new Point(beside ? title.x + others : Math.max(title.x, others), title.y + below);
    }
}
