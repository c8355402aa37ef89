// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts the buttons at the right of the banner, or, where the window is too narrow for both, above it. */
final class BannerLayout extends Layout {

    private static final int ACROSS = 12;
    private static final int DOWN = 12;
    private static final int LEAST_BANNER = 320;

    private final Control banner;
    private final Control buttons;

    BannerLayout(Control banner, Control buttons) {
        this.banner = banner;
        this.buttons = buttons;
    }

    /** Nothing is kept here: what changed in one child makes no other be measured again. */
    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        Point right = buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        int width = widthHint == SWT.DEFAULT ? right.x + LEAST_BANNER + 3 * ACROSS : widthHint;
        Point left = banner.computeSize(bannerWidth(width, right), SWT.DEFAULT, flush);
        int height = beside(width, right) ? Math.max(left.y, right.y) : left.y + right.y + DOWN / 2;
        return new Point(width, height + 2 * DOWN);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Point right = buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        Point left = banner.computeSize(bannerWidth(area.width, right), SWT.DEFAULT, flush);
        buttons.setBounds(Math.max(ACROSS, area.width - right.x - ACROSS), DOWN, right.x, right.y);
        int top = beside(area.width, right) ? DOWN : DOWN + right.y + DOWN / 2;
        banner.setBounds(ACROSS, top, bannerWidth(area.width, right), left.y);
    }

    private static boolean beside(int width, Point right) {
        return width >= right.x + LEAST_BANNER + 3 * ACROSS;
    }

    private static int bannerWidth(int width, Point right) {
        return beside(width, right) ? width - right.x - 3 * ACROSS : Math.max(0, width - 2 * ACROSS);
    }
}
