// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Columns beside each other, two of them in the widths that the user gave them; as many as fit, the others follow below. */
final class ColumnsLayout extends Layout {

    static final int GAP = 12;
    private static final int NARROWEST = 340;

    private final int columns;
    private final int split;
    private final IntConsumer grown;

    /** Tells the height that is needed whenever it was laid out: some cards load what they show and grow later. */
    ColumnsLayout(int columns, int split, IntConsumer grown) {
        this.columns = columns;
        this.split = split;
        this.grown = grown;
    }

    /** Nothing is kept here: what changed in one child makes no other be measured again. */
    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? columns * (NARROWEST + GAP) + GAP : widthHint;
        return new Point(width, place(composite, width, flush, false));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        grown.accept(place(composite, area.width, flush, true));
    }

    private int place(Composite composite, int width, boolean flush, boolean move) {
        Control[] children = composite.getChildren();
        int fitting = Math.clamp((width - GAP) / (NARROWEST + GAP), 1, Math.max(1, columns));
        int each = Math.max(0, (width - GAP) / fitting - GAP);
        int first = fitting == 2 && columns == 2 ? 2 * each * split / 100 : each;
        int top = GAP;
        int tallest = 0;
        for (int i = 0; i < children.length; i++) {
            int column = i % fitting;
            if (column == 0 && i > 0) {
                top += tallest + GAP;
                tallest = 0;
            }
            int wide = column == 0 ? first : fitting == 2 ? 2 * each - first : each;
            int height = children[i].computeSize(wide, SWT.DEFAULT, flush).y;
            tallest = Math.max(tallest, height);
            if (move) {
                children[i].setBounds(column == 0 ? GAP : 2 * GAP + first + (column - 1) * (each + GAP), top, wide, height);
            }
        }
        return top + tallest + GAP;
    }
}
