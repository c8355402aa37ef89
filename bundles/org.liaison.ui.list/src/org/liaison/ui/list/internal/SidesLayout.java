// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Rows between a pane on the left and one on the right. In a narrow window the panes shrink, and where that is not enough the one
 * that was not asked for last takes no room: rows are what a list is for. How wide a pane wants to be, and whether it is open, says
 * its {@link GridData}.
 */
final class SidesLayout extends Layout {

    /** Room for a name and two short columns, in pixels. */
    static final int LEAST_ROWS = 420;
    /** What a pane can still be read at. */
    static final int LEAST_PANE = 190;

    private Control preferred;
    private boolean bare;

    /** Whether the panes take no room at all, because there is nothing that they could find. */
    void bare(boolean withoutPanes) {
        bare = withoutPanes;
    }

    /** The pane that was opened last; it stays when there is room for one only. */
    void prefer(Control pane) {
        preferred = pane;
    }

    /** Whether a pane has room. */
    static boolean shows(Control pane) {
        return wanted(pane) > 0 && pane.getSize().x > 0;
    }

    private static int wanted(Control pane) {
        return pane.getLayoutData() instanceof GridData data && !data.exclude ? data.widthHint : 0;
    }

    /** Nothing is kept here: what changed in one child makes no other be measured again. */
    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    @Override
    protected Point computeSize(Composite row, int widthHint, int heightHint, boolean flush) {
        return new Point(widthHint == SWT.DEFAULT ? LEAST_ROWS + 2 * LEAST_PANE : widthHint,
                heightHint == SWT.DEFAULT ? LEAST_ROWS : heightHint);
    }

    @Override
    protected void layout(Composite row, boolean flush) {
        Control[] parts = row.getChildren();
        Rectangle area = row.getClientArea();
        Control left = parts[0];
        Control right = parts[2];
        int[] widths = bare
                ? new int[2]
                : share(area.width, wanted(left), wanted(right), preferred == left, preferred == right);
        left.setBounds(area.x, area.y, widths[0], area.height);
        parts[1].setBounds(area.x + widths[0], area.y, Math.max(0, area.width - widths[0] - widths[1]), area.height);
        right.setBounds(area.x + area.width - widths[1], area.y, widths[1], area.height);
    }

    /**
     * Shares a width.
     *
     * @param room the width there is
     * @param left what the left pane wants; 0 if it is closed
     * @param right what the right pane wants; 0 if it is closed
     * @param leftAsked whether the left pane was opened last
     * @param rightAsked whether the right pane was opened last
     * @return the widths of the left and the right pane
     */
    static int[] share(int room, int left, int right, boolean leftAsked, boolean rightAsked) {
        int rest = room - LEAST_ROWS;
        if (left + right <= rest) {
            return new int[] { left, right };
        }
        if (left > 0 && right > 0) {
            int smaller = Math.max(LEAST_PANE, rest * left / (left + right));
            int other = Math.max(LEAST_PANE, rest - smaller);
            if (smaller + other <= rest) {
                return new int[] { Math.min(left, smaller), Math.min(right, other) };
            }
            return leftAsked ? share(room, left, 0, true, false) : share(room, 0, right, false, rightAsked);
        }
        boolean asked = left > 0 ? leftAsked : rightAsked;
        int alone = Math.min(left + right, Math.max(LEAST_PANE, rest));
        if (alone > rest && !asked) {
            return new int[] { 0, 0 };
        }
        return left > 0 ? new int[] { alone, 0 } : new int[] { 0, alone };
    }
}
