// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.liaison.ui.look.Palette;

/** What is under a tab: columns of cards that scroll together; in a narrow window they stand below each other. */
final class Page {

    private static final int NEAR = 200;

    private final ScrolledComposite scroller;
    private final Composite content;
    private boolean moved;

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

    /** Is told, soon after, whenever other parts of the page may have come into sight. */
    void onMove(Runnable listener) {
        Listener later = event -> {
            if (!moved) {
                moved = true;
                scroller.getDisplay().asyncExec(() -> {
                    moved = false;
                    if (!scroller.isDisposed()) {
                        listener.run();
                    }
                });
            }
        };
        content.addListener(SWT.Move, later);
        content.addListener(SWT.Resize, later);
        scroller.addListener(SWT.Resize, later);
    }

    /** Whether something on the page is seen, or will be with the next turn of the wheel. */
    boolean inSight(Control part) {
        int top = scroller.getDisplay().map(part, scroller, 0, 0).y;
        return top < scroller.getClientArea().height + NEAR && top + part.getSize().y > -NEAR;
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
