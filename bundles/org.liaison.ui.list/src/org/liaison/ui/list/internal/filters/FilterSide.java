// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Sash;
import org.liaison.search.Search;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.ui.look.Palette;

/**
 * The room on the left of a list that its filters take, or do not. Whether it is open, and how wide, is remembered; it is filled
 * after the first rows were painted.
 */
public final class FilterSide {

    private static final int USUAL_WIDTH = 248;
    private static final int USUAL_LINE = 17;
    private static final int LEAST_WIDTH = 160;

    private final Desk desk;
    private final Composite side;
    private FilterPane pane;

    /**
     * Makes room.
     *
     * @param side an empty place at the left of a row with a grid
     * @param desk what is needed
     */
    public FilterSide(Composite side, Desk desk) {
        this.desk = desk;
        this.side = side;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        side.setLayout(layout);
        side.setData(ModelIds.TEST_ID, "list.filters.pane");
        String width = desk.memory().get(Memory.PANE_WIDTH);
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = scaled(width.matches("[1-9]\\d{1,3}") ? Integer.parseInt(width) : USUAL_WIDTH);
        data.exclude = desk.memory().get(Memory.PANE_OPEN).equals("no");
        side.setLayoutData(data);
        side.setVisible(!data.exclude);
        side.addListener(SWT.Paint, event -> side.setBackground(Palette.of(side.getDisplay()).surface()));
    }

    /** Widths are remembered as they are at the usual size of text; large text does not take more than its share of the window. */
    private int scaled(int width) {
        return Math.min((int) (width * scale()), Math.max(width, side.getShell().getSize().x * 3 / 10));
    }

    private double scale() {
        GC gc = new GC(side);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return Math.max(1.0, (double) line / USUAL_LINE);
    }

    /**
     * Fills it.
     *
     * @param model the list
     * @param search counts
     * @param filters its filters
     */
    public void fill(ListModel model, Search search, ListFilters filters) {
        pane = new FilterPane(side, model, search, filters, desk);
        Sash edge = new Sash(side, SWT.VERTICAL);
        GridData data = new GridData(SWT.END, SWT.FILL, false, true);
        data.widthHint = 5;
        edge.setLayoutData(data);
        edge.setToolTipText(desk.text("paneWidth"));
        edge.addListener(SWT.Selection, event -> {
            if (event.detail != SWT.DRAG) {
                resize(event.x + event.width);
            }
        });
        edge.addListener(SWT.Paint, event -> {
            Palette palette = Palette.of(side.getDisplay());
            event.gc.setBackground(palette.surface());
            event.gc.fillRectangle(0, 0, edge.getSize().x, edge.getSize().y);
            event.gc.setForeground(palette.line());
            event.gc.drawLine(4, 0, 4, edge.getSize().y);
        });
        side.layout(true, true);
    }

    private void resize(int width) {
        GridData data = (GridData) side.getLayoutData();
        data.widthHint = Math.clamp(width, scaled(LEAST_WIDTH), Math.max(scaled(LEAST_WIDTH), side.getParent().getSize().x / 2));
        side.getParent().layout();
        desk.memory().put(Map.of(Memory.PANE_WIDTH, Integer.toString((int) (data.widthHint / scale()))));
    }

    /**
     * Whether it takes room.
     *
     * @return whether it is open
     */
    public boolean open() {
        return !side.isDisposed() && !((GridData) side.getLayoutData()).exclude;
    }

    /** Opens it, or closes it. */
    public void toggle() {
        boolean now = !open();
        ((GridData) side.getLayoutData()).exclude = !now;
        side.setVisible(now);
        side.getParent().layout();
        desk.memory().put(Map.of(Memory.PANE_OPEN, now ? "yes" : "no"));
        if (now && pane != null) {
            pane.countSoon();
            pane.focus();
        }
    }

    /** The index shows something new. */
    public void indexChanged() {
        if (pane != null && open()) {
            pane.countSoon();
        }
    }
}
