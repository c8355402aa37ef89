// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.filters.FilterCounts.Found;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Palette;
import org.liaison.views.SavedFilter;

/** The tree of filters: everything, the user's own in their folders, those that are shared. Beside each stands how much it finds. */
final class FilterTree {

    private static final int USUAL_LINE = 17;
    private static final int ICON = 16;
    private static final int GAP = 6;
    /** Under which an item carries its icon: as an image of the item it would move where GTK says to draw. */
    private static final String PICTURE = "icon";
    private static final int EDGE = 6;

    private final Tree tree;
    private final Desk desk;
    private final FilterCounts counts;
    private final IntSupplier total;
    private final Set<String> closed;
    private List<SavedFilter> shown = List.of();
    private SavedFilter current;

    FilterTree(Composite parent, Desk desk, FilterCounts counts, IntSupplier total) {
        this.desk = desk;
        this.counts = counts;
        this.total = total;
        closed = new TreeSet<>(desk.memory().get(Memory.FOLDERS_CLOSED).lines().toList());
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_SCROLL);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setData(ModelIds.TEST_ID, "list.filters");
        tree.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = desk.text("filters")));
        new TreeColumn(tree, SWT.LEFT);
        new TreeColumn(tree, SWT.RIGHT);
        tree.addListener(SWT.Resize, event -> share());
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Expand, event -> folded(event, false));
        tree.addListener(SWT.Collapse, event -> folded(event, true));
        tree.addListener(SWT.MouseMove, event -> explain(new Point(event.x, event.y)));
    }

    Tree control() {
        return tree;
    }

    private void erase(Event event) {
        Palette palette = Palette.of(tree.getDisplay());
        if (!palette.surface().equals(tree.getBackground())) {
            // another theme was chosen
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed()) {
                    dress();
                }
            });
        }
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(selected ? palette.accentSoft() : palette.surface());
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    /** Drawn by hand: so a long name ends in an ellipsis, and what cannot be run is grey on every platform. */
    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        int middle = event.y + event.height / 2;
        int line = event.gc.getFontMetrics().getHeight();
        event.gc.setForeground(item.getForeground(event.index));
        if (event.index == 1) {
            String number = item.getText(1);
            int right = tree.getColumn(0).getWidth() + tree.getColumn(1).getWidth() - EDGE;
            event.gc.drawText(number, right - event.gc.textExtent(number).x, middle - line / 2, true);
        } else {
            Image icon = (Image) item.getData(PICTURE);
            if (icon == null) {
                return;
            }
            event.gc.drawImage(icon, event.x, middle - icon.getBounds().height / 2);
            int x = event.x + icon.getBounds().width + GAP;
            String name = Ellipsis.fit(item.getText(0), tree.getColumn(0).getWidth() - x, part -> event.gc.textExtent(part).x);
            event.gc.drawText(name, x, middle - line / 2, true);
        }
    }

    private void share() {
        int width = tree.getClientArea().width;
        int number = 0;
        GC gc = new GC(tree);
        for (TreeItem item : items(tree.getItems())) {
            number = Math.max(number, gc.textExtent(item.getText(1)).x);
        }
        gc.dispose();
        tree.getColumn(1).setWidth(number + 2 * EDGE);
        tree.getColumn(0).setWidth(Math.max(60, width - number - 2 * EDGE));
    }

    private void folded(Event event, boolean now) {
        if (event.item.getData() instanceof String folder) {
            if (now) {
                closed.add(folder);
            } else {
                closed.remove(folder);
            }
            desk.memory().put(Map.of(Memory.FOLDERS_CLOSED, String.join("\n", closed)));
        }
    }

    private void explain(Point at) {
        String tip = filterAt(at).map(this::problem).filter(problem -> !problem.isEmpty()).orElseGet(() -> cut(at));
        if (!java.util.Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    /** The name at a place if not all of it is seen. */
    private String cut(Point at) {
        TreeItem item = tree.getItem(at);
        if (item == null) {
            return null;
        }
        GC gc = new GC(tree);
        int end = item.getBounds(0).x + ((Image) item.getData(PICTURE)).getBounds().width + GAP
                + gc.textExtent(item.getText(0)).x;
        gc.dispose();
        return end > tree.getColumn(0).getWidth() ? item.getText(0) : null;
    }

    String problem(SavedFilter filter) {
        return counts.of(filter).map(Found::problem).orElse("");
    }

    Optional<SavedFilter> filterAt(Point at) {
        return Optional.ofNullable(tree.getItem(at)).map(TreeItem::getData).filter(SavedFilter.class::isInstance)
                .map(SavedFilter.class::cast);
    }

    Optional<SavedFilter> selected() {
        return Optional.of(tree.getSelection()).filter(items -> items.length == 1).map(items -> items[0].getData())
                .filter(SavedFilter.class::isInstance).map(SavedFilter.class::cast);
    }

    /** Shows filters; the one that the list shows is selected. */
    void show(List<SavedFilter> filters, SavedFilter now) {
        boolean same = filters.equals(shown) && tree.getItemCount() > 0;
        boolean sameCurrent = java.util.Objects.equals(now, current);
        long focused = selected().map(SavedFilter::id).orElse(0L);
        shown = filters;
        current = now;
        if (!same) {
            fill();
        }
        dress();
        long wanted = same && sameCurrent ? focused : now == null ? 0 : now.id();
        items(tree.getItems()).stream().filter(item -> id(item) == wanted).findFirst().ifPresent(tree::setSelection);
        share();
    }

    private static long id(TreeItem item) {
        return item.getData() instanceof SavedFilter filter ? filter.id() : item.getData() == null ? 0 : -1;
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        new TreeItem(tree, SWT.NONE).setText(desk.text("all"));
        group(null, shown.stream().filter(filter -> !filter.shared()).toList(), "own");
        List<SavedFilter> shared = shown.stream().filter(SavedFilter::shared).toList();
        if (!shared.isEmpty()) {
            TreeItem heading = new TreeItem(tree, SWT.NONE);
            heading.setText(desk.text("sharedFilters"));
            heading.setData("shared");
            group(heading, shared, "shared");
        }
        for (TreeItem item : items(tree.getItems())) {
            if (item.getData() instanceof String folder) {
                item.setExpanded(!closed.contains(folder));
            }
        }
        tree.setRedraw(true);
    }

    private void group(TreeItem parent, List<SavedFilter> filters, String owner) {
        Map<String, TreeItem> folders = new LinkedHashMap<>();
        for (SavedFilter filter : filters) {
            String folder = filter.label().folder();
            TreeItem above = folder.isEmpty() ? parent : folders.computeIfAbsent(folder, name -> {
                TreeItem item = child(parent);
                item.setText(name);
                item.setData(owner + '/' + name);
                return item;
            });
            TreeItem item = child(above);
            item.setText(filter.name());
            item.setData(filter);
        }
    }

    private TreeItem child(TreeItem parent) {
        return parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
    }

    /** Icons, colours and numbers, which change more often than the filters. */
    void dress() {
        Palette palette = Palette.of(tree.getDisplay());
        tree.setBackground(palette.surface());
        tree.setForeground(palette.text());
        int size = iconSize();
        NumberFormat numbers = NumberFormat.getIntegerInstance(desk.language());
        for (TreeItem item : items(tree.getItems())) {
            boolean broken = item.getData() instanceof SavedFilter filter && !problem(filter).isEmpty();
            Color ink = broken ? palette.muted() : palette.text();
            item.setForeground(0, item.getData() instanceof String ? palette.muted() : ink);
            item.setForeground(1, palette.muted());
            item.setData(PICTURE, desk.icons().image(icon(item, broken), broken ? palette.muted() : palette.link(), size));
            item.setText(1, number(item, numbers, broken));
        }
        share();
    }

    private int iconSize() {
        GC gc = new GC(tree);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return Math.max(ICON, ICON * line / USUAL_LINE);
    }

    private static String icon(TreeItem item, boolean broken) {
        if (item.getData() instanceof SavedFilter filter) {
            return broken ? "circle-alert" : filter.label().icon().isEmpty() ? "funnel" : filter.label().icon();
        }
        return item.getData() == null ? "list" : item.getData().equals("shared") ? "users" : "folder";
    }

    private String number(TreeItem item, NumberFormat numbers, boolean broken) {
        if (item.getData() instanceof SavedFilter filter) {
            return broken ? "–" : counts.of(filter).map(found -> numbers.format(found.count())).orElse("");
        }
        return item.getData() == null ? numbers.format(total.getAsInt()) : "";
    }

    static List<TreeItem> items(TreeItem[] roots) {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem item : roots) {
            items.add(item);
            items.addAll(items(item.getItems()));
        }
        return items;
    }
}
