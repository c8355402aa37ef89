// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.ui.look.Palette;

/** What is under a tab: columns of cards that scroll together; in a narrow window they stand below each other. */
final class Page {

    private static final int NARROWEST = 340;
    private static final int GAP = 12;

    private final ScrolledComposite scroller;
    private final Composite content;
    private final int columns;

    Page(Composite parent, int columns) {
        this.columns = Math.max(1, columns);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Palette palette = Palette.of(parent.getDisplay());
        scroller.setBackground(palette.page());
        content = new Composite(scroller, SWT.NONE);
        content.setBackground(palette.page());
        content.setLayout(grid(this.columns, GAP));
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    ScrolledComposite control() {
        return scroller;
    }

    /** Adds the next column. */
    Composite column() {
        Composite column = new Composite(content, SWT.NONE);
        column.setBackground(content.getBackground());
        column.setLayout(grid(1, 0));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = NARROWEST;
        column.setLayoutData(data);
        return column;
    }

    static void stack(Composite card) {
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Makes room for what the cards need now. */
    void fit() {
        if (content.isDisposed()) {
            return;
        }
        int width = scroller.getClientArea().width;
        int fitting = Math.clamp(width / NARROWEST, 1, columns);
        GridLayout layout = (GridLayout) content.getLayout();
        if (layout.numColumns != fitting) {
            layout.numColumns = fitting;
        }
        int height = content.computeSize(width, SWT.DEFAULT).y;
        if (scroller.getMinHeight() != height) {
            scroller.setMinHeight(height);
        }
        content.layout(true, true);
    }

    void scrollTo(Composite card) {
        Point top = card.getDisplay().map(card, content, 0, 0);
        scroller.setOrigin(0, Math.max(0, top.y - GAP));
    }

    List<Composite> columns() {
        return java.util.stream.Stream.of(content.getChildren()).map(Composite.class::cast).toList();
    }

    private static GridLayout grid(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, columns > 1);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = GAP;
        return layout;
    }
}
