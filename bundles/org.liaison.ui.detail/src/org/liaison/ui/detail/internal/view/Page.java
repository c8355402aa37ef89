// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

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

    /** So far out of sight something is made ready for the next turn of the wheel. */
    private static final int NEAR = 200;
    /** What is out of sight waits until what is in sight has been painted. */
    private static final int CALM_MILLIS = 250;

    private final ScrolledComposite scroller;
    private final Composite content;
    private final BooleanSupplier arriving;
    private IntPredicate filler = near -> false;
    private boolean moved;
    private boolean growing;
    private int length;

    /**
     * An empty page.
     *
     * @param parent where
     * @param columns how many
     * @param split which part of the width the first of two takes, in percent
     * @param arriving waits a moment for what the cards read and has it shown; says whether there was any
     */
    Page(Composite parent, int columns, int split, BooleanSupplier arriving) {
        this.arriving = arriving;
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
        scroller.addListener(SWT.Resize, event -> settle());
    }

    ScrolledComposite control() {
        return scroller;
    }

    /**
     * Has parts filled when they are about to be seen: those in sight before they are painted, those near a moment later.
     *
     * @param fill fills what is not further out of sight than so many pixels, makes room for it, and says whether there was any
     */
    void onSight(IntPredicate fill) {
        filler = fill;
        Listener later = event -> {
            if (!moved) {
                moved = true;
                scroller.getDisplay().timerExec(CALM_MILLIS, () -> {
                    moved = false;
                    if (!scroller.isDisposed()) {
                        fillAll(NEAR);
                    }
                });
            }
        };
        content.addListener(SWT.Move, event -> fillAll(0));
        content.addListener(SWT.Move, later);
        content.addListener(SWT.Resize, later);
        scroller.addListener(SWT.Resize, later);
    }

    private void fillAll(int near) {
        boolean more = filler.test(near);
        while (more) {
            more = filler.test(near);
        }
    }

    /** Before the page is painted in a new size: what is seen then is filled, and its length is known, so that it is painted once. */
    private void settle() {
        if (scroller.getClientArea().width > 0) {
            fillSight();
            if (arriving.getAsBoolean()) {
                fillSight();
            }
        }
    }

    private void fillSight() {
        do {
            measure();
        } while (filler.test(0));
    }

    private void measure() {
        length = content.computeSize(scroller.getClientArea().width, SWT.DEFAULT, false).y;
        scroller.setMinHeight(length);
    }

    /** Whether something on the page is seen, or would be if the page were moved by so many pixels. */
    boolean inSight(Control part, int near) {
        int top = scroller.getDisplay().map(part, scroller, 0, 0).y;
        return top < scroller.getClientArea().height + near && top + part.getSize().y > -near;
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

    /** A card may have grown; the page is told when all of them have, and once. */
    private void grown(int height) {
        length = height;
        if (!growing && length != scroller.getMinHeight()) {
            growing = true;
            scroller.getDisplay().asyncExec(() -> {
                growing = false;
                if (!scroller.isDisposed()) {
                    scroller.setMinHeight(length);
                }
            });
        }
    }
}
