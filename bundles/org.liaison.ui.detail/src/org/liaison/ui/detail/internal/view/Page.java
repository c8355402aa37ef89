// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.ui.look.Palette;

/** What is under a tab: columns of cards that scroll together; in a narrow window they stand below each other. */
final class Page {

    private final ScrolledComposite scroller;
    private final Composite content;

    Page(Composite parent, int columns, int split) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Palette palette = Palette.of(parent.getDisplay());
        scroller.setBackground(palette.page());
        content = new Composite(scroller, SWT.NONE);
        content.setBackground(palette.page());
        content.setLayout(new ColumnsLayout(columns, split, this::grown));
        scroller.setContent(content);
    }

    ScrolledComposite control() {
        return scroller;
    }

    /** Adds the next column. */
    Composite column() {
        Composite column = new Composite(content, SWT.NONE);
        column.setBackground(content.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = ColumnsLayout.GAP;
        column.setLayout(layout);
        return column;
    }

    static void stack(Composite card) {
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void grown(int height) {
        if (height != scroller.getMinHeight()) {
            scroller.getDisplay().asyncExec(() -> {
                if (!scroller.isDisposed()) {
                    scroller.setMinHeight(height);
                }
            });
        }
    }
}
