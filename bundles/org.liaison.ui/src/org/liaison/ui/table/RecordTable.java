// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/**
 * A table of records that belong to the one in the editor: a filter box, a button to add one, columns that sort, rows that open by
 * a click on the first column, a double-click or Enter. It fills the width of its parent and is as high as its rows, up to a limit.
 *
 * @param <R> what a row shows
 */
public final class RecordTable<R> {

    private static final Texts TEXTS = new Texts(RecordTable.class);
    private static final int MOST_ROWS = 14;
    private static final int FILTER_WIDTH = 220;
    /** GTK keeps something for every row, seen or not: those that nobody can see yet are not waited for. */
    private static final int AT_ONCE = 100;
    private static final int EACH_TIME = 10_000;
    private static final int CALM_MILLIS = 250;

    private final Locale language;
    private final Icons icons;
    private final Palette palette;
    private final List<Column<R>> columns;
    private final TableRows<R> rows;
    private final Composite area;
    private final Composite bar;
    private final Table table;
    private final Label count;
    /** The same object each time, since a timer that is set again is known by it. */
    private final Runnable completing = this::complete;
    private Consumer<R> opener = row -> {
    };

    /**
     * Makes an empty table; {@link #show} fills it.
     *
     * @param parent a widget's body, or any composite with a grid layout
     * @param icons draws icons
     * @param language the user's language
     * @param columns its columns; the first one is what a record is opened by
     */
    public RecordTable(Composite parent, Icons icons, Locale language, List<Column<R>> columns) {
        this.language = language;
        this.icons = icons;
        this.columns = List.copyOf(columns);
        this.rows = new TableRows<>(this.columns, language);
        palette = Palette.of(parent.getDisplay());
        area = composite(parent, 1, 8);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        bar = composite(area, 3, 8);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        addFilter();
        count = new Label(bar, SWT.NONE);
        count.setBackground(bar.getBackground());
        count.setForeground(palette.muted());
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = table();
    }

    /**
     * Adds a button beside the filter.
     *
     * @param label what it says
     * @param action what it does
     * @return this
     */
    public RecordTable<R> addButton(String label, Runnable action) {
        FlatButton button = new FlatButton(bar, icons, FlatButton.Kind.PRIMARY).icon("plus").text(label);
        button.setData(ModelIds.TEST_ID, "add");
        button.addListener(SWT.Selection, event -> action.run());
        return this;
    }

    /**
     * Says what opening a row does.
     *
     * @param newOpener opens it
     * @return this
     */
    public RecordTable<R> onOpen(Consumer<R> newOpener) {
        opener = newOpener;
        return this;
    }

    /**
     * Says what a screen reader calls the table.
     *
     * @param name its name
     * @return this
     */
    public RecordTable<R> named(String name) {
        table.getAccessible().addAccessibleListener(AccessibleListener
                .getNameAdapter(event -> event.result = name));
        return this;
    }

    /**
     * Shows rows in place of those it showed before; what is typed in the filter stays.
     *
     * @param newRows the rows
     */
    public void show(List<R> newRows) {
        rows.set(newRows);
        GridData data = (GridData) table.getLayoutData();
        data.heightHint = header() + table.getItemHeight() * Math.clamp(newRows.size(), 1, MOST_ROWS) + 4;
        refresh();
        area.requestLayout();
    }

    private void addFilter() {
        Text box = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(TEXTS.get(language, "filter"));
        box.setData(ModelIds.TEST_ID, "filter");
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = FILTER_WIDTH;
        box.setLayoutData(data);
        box.addListener(SWT.Modify, event -> {
            rows.filter(box.getText());
            refresh();
        });
    }

    private Table table() {
        Table made = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
        made.setHeaderVisible(true);
        made.setBackground(palette.surface());
        made.setForeground(palette.text());
        made.setHeaderBackground(palette.surface());
        made.setHeaderForeground(palette.muted());
        made.setData(ModelIds.TEST_ID, "table");
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            TableColumn column = new TableColumn(made, SWT.NONE);
            column.setText(columns.get(i).title());
            column.setWidth(columns.get(i).width());
            column.addListener(SWT.Selection, event -> sort(column, index));
        }
        SoftSelection.colored(made);
        made.addListener(SWT.SetData, this::fill);
        made.addListener(SWT.DefaultSelection, event -> open(((TableItem) event.item)));
        made.addListener(SWT.MouseUp, this::clicked);
        made.addListener(SWT.MouseMove, event -> made.setCursor(
                firstCell(event) == null ? null : made.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        made.addListener(SWT.Resize, event -> share(made));
        return made;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        R row = rows.row(event.index);
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, columns.get(i).of(row));
        }
        item.setForeground(0, palette.link());
    }

    /** It is part of the height that is asked for, and not known before the table is drawn. */
    private int header() {
        return Math.max(table.getHeaderHeight(), table.getItemHeight() + 8);
    }

    /** What is there already stays, and with it the place to which the user has scrolled. */
    private void refresh() {
        table.setItemCount(Math.min(rows.size(), Math.max(AT_ONCE, table.getItemCount())));
        table.clearAll();
        completeLater();
        count.setText(TEXTS.get(language, "count", rows.size(), rows.total(), rows.size() == rows.total() ? 0 : 1));
        bar.layout();
    }

    private void completeLater() {
        if (table.getItemCount() < rows.size()) {
            table.getDisplay().timerExec(CALM_MILLIS, completing);
        }
    }

    private void complete() {
        if (!table.isDisposed()) {
            table.setItemCount(Math.min(rows.size(), table.getItemCount() + EACH_TIME));
            completeLater();
        }
    }

    private void sort(TableColumn column, int index) {
        rows.sort(index);
        table.setSortColumn(column);
        table.setSortDirection(rows.descending() ? SWT.DOWN : SWT.UP);
        refresh();
    }

    private void clicked(Event event) {
        TableItem item = firstCell(event);
        if (item != null && event.button == 1) {
            open(item);
        }
    }

    private TableItem firstCell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        return item != null && item.getBounds(0).contains(event.x, event.y) ? item : null;
    }

    private void open(TableItem item) {
        opener.accept(rows.row(table.indexOf(item)));
    }

    /** Columns share the width in the proportion of what they asked for, so that there is never a bar below or an empty strip. */
    private void share(Table made) {
        Rectangle space = made.getClientArea();
        int asked = columns.stream().mapToInt(Column::width).sum();
        int left = space.width;
        for (int i = 0; i < columns.size(); i++) {
            int width = i == columns.size() - 1 ? left : space.width * columns.get(i).width() / asked;
            made.getColumn(i).setWidth(Math.max(40, width));
            left -= width;
        }
    }

    private static Composite composite(Composite parent, int columns, int spacing) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = spacing;
        layout.verticalSpacing = spacing;
        made.setLayout(layout);
        return made;
    }
}
