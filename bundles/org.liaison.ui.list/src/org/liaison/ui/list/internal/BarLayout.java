// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls beside each other above a list. What room is left is the note's; where there is too little, the search box gives way
 * first and the status then, so that every button can be reached in a narrow window and with large text.
 */
final class BarLayout extends Layout {

    private static final int ACROSS = 12;
    private static final int DOWN = 8;
    private static final int GAP = 8;
    private static final int LEAST_SEARCH = 130;

    private final int searchWidth;
    private Control search;
    private Control note;
    private Control status;

    /**
     * A bar.
     *
     * @param searchWidth how wide the search box is where there is room, in pixels
     */
    BarLayout(int searchWidth) {
        this.searchWidth = searchWidth;
    }

    void giveWay(Control searchBox, Control rest, Control statusText) {
        search = searchBox;
        note = rest;
        status = statusText;
    }

    private int width(Control control, boolean flush) {
        if (control == note) {
            return 0;
        }
        return control == search ? searchWidth : control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x;
    }

    /** Nothing is kept here: what changed in one child makes no other be measured again. */
    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    @Override
    protected Point computeSize(Composite bar, int widthHint, int heightHint, boolean flush) {
        Control[] children = bar.getChildren();
        int width = 2 * ACROSS + GAP * (children.length - 1);
        int height = 0;
        for (Control child : children) {
            width += width(child, flush);
            height = Math.max(height, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y);
        }
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
                heightHint == SWT.DEFAULT ? height + 2 * DOWN : heightHint);
    }

    @Override
    protected void layout(Composite bar, boolean flush) {
        Rectangle area = bar.getClientArea();
        Control[] children = bar.getChildren();
        int[] widths = new int[children.length];
        for (int i = 0; i < children.length; i++) {
            widths[i] = width(children[i], flush);
        }
        int left = area.width - 2 * ACROSS - GAP * (children.length - 1) - IntStream.of(widths).sum();
        for (int i = 0; i < children.length; i++) {
            if (children[i] == note) {
                widths[i] = Math.max(0, left);
            }
        }
        left = narrow(children, widths, search, LEAST_SEARCH, left);
        narrow(children, widths, status, 0, left);
        int x = area.x + ACROSS;
        for (int i = 0; i < children.length; i++) {
            int height = Math.min(area.height, children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y);
            children[i].setBounds(x, area.y + (area.height - height) / 2, widths[i], height);
            x += widths[i] + GAP;
        }
    }

    /** Makes one narrower by what is missing; says what is missing still. */
    private static int narrow(Control[] children, int[] widths, Control one, int least, int left) {
        for (int i = 0; i < children.length && left < 0; i++) {
            if (children[i] == one) {
                int narrower = Math.max(Math.min(widths[i], least), widths[i] + left);
                int gained = widths[i] - narrower;
                widths[i] = narrower;
                return left + gained;
            }
        }
        return left;
    }
}
