// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;

/**
 * A table of things that are managed: several rows can be selected, columns sort, some cells are links. Rows that are shown anew keep
 * their selection and place.
 *
 * @param <R> what a row shows
 */
public final class AdminTable<R> {

    private static final int LEAST_WIDTH = 60;
    private static final int LINK_MARGIN = 4;

    private final Table table;
    private final List<Cell<R>> cells;
    private final ToLongFunction<R> id;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<R> rows = List.of();
    private int sorted;
    private boolean descending;

    /**
     * Makes an empty table, sorted by its first column.
     *
     * @param parent where
     * @param name what a screen reader calls it
     * @param testId its test id
     * @param id tells rows apart
     * @param cells its columns
     */
    public AdminTable(Composite parent, String name, String testId, ToLongFunction<R> id, List<Cell<R>> cells) {
        this.id = id;
        this.cells = List.copyOf(cells);
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setData(ModelIds.TEST_ID, testId);
        table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            TableColumn column = new TableColumn(table, cells.get(i).right() ? SWT.RIGHT : SWT.LEFT);
            column.setText(cells.get(i).title());
            column.addListener(SWT.Selection, event -> sort(index));
        }
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.UP);
        SoftSelection.in(table);
        color();
        table.addListener(SWT.EraseItem, event -> event.detail &= cells.get(event.index).link() == null ? ~0 : ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paintLink);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.MouseMove, event -> table.setCursor(
                linkUnder(event) < 0 ? null : table.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    }

    /** Gives it the colours of the theme. */
    public void color() {
        Palette palette = Palette.of(table.getDisplay());
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.surface());
        table.setHeaderForeground(palette.muted());
        table.clearAll();
    }

    /**
     * The control, to be laid out.
     *
     * @return never null
     */
    public Table control() {
        return table;
    }

    /**
     * Is told when other rows are selected, or the same ones may have changed.
     *
     * @param listener is told
     */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Says what Enter or a double-click on a row does.
     *
     * @param opener does it
     */
    public void onOpen(Consumer<R> opener) {
        table.addListener(SWT.DefaultSelection, event -> opener.accept(rows.get(table.indexOf((TableItem) event.item))));
    }

    /**
     * Shows rows in the place of those it showed before.
     *
     * @param newRows the rows, in any order
     */
    public void show(List<R> newRows) {
        Set<Long> before = new HashSet<>();
        selected().forEach(row -> before.add(id.applyAsLong(row)));
        rows = newRows.stream().sorted(order()).toList();
        table.setItemCount(rows.size());
        table.clearAll();
        table.setSelection(
                IntStream.range(0, rows.size()).filter(row -> before.contains(id.applyAsLong(rows.get(row)))).toArray());
        tell();
    }

    private Comparator<R> order() {
        Comparator<R> order = cells.get(sorted).order();
        return (descending ? order.reversed() : order).thenComparing(cells.getFirst().order());
    }

    /**
     * The rows as they stand.
     *
     * @return from the top
     */
    public List<R> rows() {
        return rows;
    }

    /**
     * The rows that are selected.
     *
     * @return from the top
     */
    public List<R> selected() {
        return IntStream.of(table.getSelectionIndices()).sorted().filter(row -> row < rows.size()).mapToObj(rows::get).toList();
    }

    /**
     * Selects a row, and shows it.
     *
     * @param wanted its id
     */
    public void select(long wanted) {
        IntStream.range(0, rows.size()).filter(row -> id.applyAsLong(rows.get(row)) == wanted).findFirst().ifPresent(row -> {
            table.setSelection(row);
            tell();
        });
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void sort(int column) {
        descending = sorted == column && !descending;
        sorted = column;
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        show(rows);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        R row = rows.get(event.index);
        for (int i = 0; i < cells.size(); i++) {
            item.setText(i, cells.get(i).text().apply(row));
        }
    }

    /** The platform draws all cells of a row in one colour. */
    private void paintLink(Event event) {
        Cell<R> cell = cells.get(event.index);
        if (cell.link() != null) {
            TableItem item = (TableItem) event.item;
            Rectangle place = item.getTextBounds(event.index);
            String text = item.getText(event.index);
            Point extent = event.gc.textExtent(text);
            event.gc.setForeground(Palette.of(table.getDisplay()).link());
            event.gc.drawText(text, cell.right() ? place.x + place.width - extent.x - LINK_MARGIN : place.x,
                    place.y + (place.height - extent.y) / 2, true);
        }
    }

    private void clicked(Event event) {
        int column = linkUnder(event);
        if (column >= 0 && event.button == 1 && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
            cells.get(column).link().accept(rows.get(table.indexOf(table.getItem(new Point(event.x, event.y)))));
        }
    }

    /** The column of a link under the pointer, -1 if there is none. */
    private int linkUnder(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item == null) {
            return -1;
        }
        return IntStream.range(0, cells.size()).filter(column -> cells.get(column).link() != null
                && !item.getText(column).isEmpty() && item.getBounds(column).contains(event.x, event.y)).findFirst().orElse(-1);
    }

    /** Columns share the width, so that there is never a bar below or an empty strip. */
    private void share() {
        Rectangle space = table.getClientArea();
        int asked = cells.stream().mapToInt(Cell::width).sum();
        int left = space.width;
        for (int i = 0; i < cells.size(); i++) {
            int width = i == cells.size() - 1 ? left : space.width * cells.get(i).width() / asked;
            table.getColumn(i).setWidth(Math.max(LEAST_WIDTH, width));
            left -= width;
        }
    }
}
