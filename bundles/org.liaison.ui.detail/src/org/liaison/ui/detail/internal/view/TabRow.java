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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.KeyFocus;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * The row of tabs of a record: flat titles, the one that is shown with a line in the accent. Left and Right walk them. Those that have no
 * room are in a menu at the end.
 */
final class TabRow {

    private static final int ACROSS = 12;
    private static final int DOWN = 8;
    private static final int MARGIN = 8;

    private final Composite row;
    private final Palette palette;
    private final List<Canvas> tabs = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Point> sizes = new ArrayList<>();
    private final IntConsumer chosen;
    private final IconButton more;
    private TabFit fit = new TabFit(0, 0);
    private int current;

    TabRow(Composite parent, Icons icons, String others, IntConsumer chosen) {
        this.chosen = chosen;
        palette = Palette.of(parent.getDisplay());
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayout(new Fitting());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        more = new IconButton(row, icons, "chevron-down", others).onPress(this::offerOthers);
        more.control().setData(ModelIds.TEST_ID, "tab.others");
        more.control().setVisible(false);
    }

    Composite control() {
        return row;
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return Stream.of(row.getChildren());
    }

    private void offerOthers() {
        Menu menu = new Menu(more.control());
        for (int i = 0; i < tabs.size(); i++) {
            if (!fit.has(i)) {
                int other = i;
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(titles.get(i).replace("&", "&&"));
                item.addListener(SWT.Selection, event -> choose(other));
            }
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Rectangle bounds = more.control().getBounds();
        menu.setLocation(row.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    void clear() {
        tabs.forEach(Canvas::dispose);
        tabs.clear();
        titles.clear();
        sizes.clear();
    }

    void add(String id, String title) {
        int index = tabs.size();
        Canvas tab = new Canvas(row, SWT.DOUBLE_BUFFERED);
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
        titles.add(title);
        sizes.add(size(tab, title));
    }

    /** With room for the title as it is when it is shown. */
    private static Point size(Canvas tab, String title) {
        GC gc = new GC(tab);
        gc.setFont(Type.strong(tab.getDisplay()));
        Point extent = gc.textExtent(title);
        gc.dispose();
        return new Point(extent.x + 2 * ACROSS, extent.y + 2 * DOWN);
    }

    int current() {
        return current;
    }

    void choose(int index) {
        current = Math.clamp(index, 0, tabs.size() - 1);
        tabs.forEach(Canvas::redraw);
        if (!fit.has(current)) {
            row.layout();
        }
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

    /** Places the tabs that have room, and hides the others. */
    private final class Fitting extends Layout {

        private List<Integer> widths() {
            return sizes.stream().map(size -> size.x).toList();
        }

        private int height() {
            return sizes.stream().mapToInt(size -> size.y).max().orElse(0);
        }

        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
            int width = widths().stream().mapToInt(Integer::intValue).sum() + MARGIN;
            return new Point(wHint == SWT.DEFAULT ? width : wHint, height());
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            List<Integer> widths = widths();
            Point button = more.control().computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int height = height();
            fit = TabFit.of(widths, current, row.getClientArea().width - MARGIN, button.x);
            int x = MARGIN;
            for (int i = 0; i < tabs.size(); i++) {
                tabs.get(i).setVisible(fit.has(i));
                if (fit.has(i)) {
                    tabs.get(i).setBounds(x, 0, widths.get(i), height);
                    x += widths.get(i);
                }
            }
            more.control().setVisible(fit.end() - fit.first() < tabs.size());
            more.control().setBounds(x, (height - button.y) / 2, button.x, button.y);
        }
    }
}
