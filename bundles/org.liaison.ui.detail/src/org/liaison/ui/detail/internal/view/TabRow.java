// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.KeyFocus;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** The row of tabs of a record: flat titles, the one that is shown with a line in the accent. Left and Right walk them. */
final class TabRow {

    private static final int ACROSS = 12;
    private static final int DOWN = 8;

    private final Composite row;
    private final Palette palette;
    private final List<Canvas> tabs = new ArrayList<>();
    private final IntConsumer chosen;
    private int current;

    TabRow(Composite parent, IntConsumer chosen) {
        this.chosen = chosen;
        palette = Palette.of(parent.getDisplay());
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 8;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 0;
        row.setLayout(layout);
    }

    Composite control() {
        return row;
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return Stream.of(row.getChildren());
    }

    void clear() {
        tabs.forEach(Canvas::dispose);
        tabs.clear();
    }

    void add(String id, String title) {
        int index = tabs.size();
        Canvas tab = new Canvas(row, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                GC gc = new GC(this);
                gc.setFont(Type.strong(getDisplay()));
                Point extent = gc.textExtent(title);
                gc.dispose();
                return new Point(extent.x + 2 * ACROSS, extent.y + 2 * DOWN);
            }
        };
        tab.setBackground(row.getBackground());
        tab.setData(ModelIds.TEST_ID, "tab." + id);
        tab.setCursor(tab.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        tab.addListener(SWT.Paint, event -> paint(event.gc, tab, index, title));
        tab.addListener(SWT.MouseDown, event -> choose(index));
        tab.addListener(SWT.Selection, event -> choose(index));
        tab.addListener(SWT.KeyDown, this::key);
        tab.addListener(SWT.FocusIn, event -> tab.redraw());
        tab.addListener(SWT.FocusOut, event -> tab.redraw());
        tab.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        tab.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABITEM;
            }
        });
        tabs.add(tab);
    }

    int current() {
        return current;
    }

    void choose(int index) {
        current = Math.clamp(index, 0, tabs.size() - 1);
        tabs.forEach(Canvas::redraw);
        chosen.accept(current);
    }

    private void key(Event event) {
        int by = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (by != 0) {
            choose(current + by);
            tabs.get(current).setFocus();
        }
    }

    private void paint(GC gc, Canvas tab, int index, String title) {
        Point size = tab.getSize();
        boolean shown = index == current;
        gc.setFont(shown ? Type.strong(tab.getDisplay()) : tab.getDisplay().getSystemFont());
        gc.setForeground(shown ? palette.link() : palette.muted());
        Point extent = gc.textExtent(title);
        gc.drawText(title, (size.x - extent.x) / 2, DOWN, true);
        if (shown) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(4, size.y - 3, size.x - 8, 3);
        }
        if (KeyFocus.shown(tab)) {
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(2, 2, size.x - 5, size.y - 8, 6, 6);
        }
    }
}
