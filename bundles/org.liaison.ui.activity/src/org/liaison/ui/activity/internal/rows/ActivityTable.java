// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.SoftSelection;
import org.liaison.values.Texts;

/**
 * Activities in rows: a tick says that one is done, a click on its title, a double-click or Enter opens it. What is overdue is in red,
 * what matters most in bold, what is done is pale.
 */
public final class ActivityTable {

    private static final Texts TEXTS = new Texts(ActivityTable.class);
    private static final List<String> COLUMNS = List.of("title", "due", "about", "kind", "owner");
    private static final int[] WIDTHS = { 0, 120, 150, 110, 120 };
    private static final int LEAST_TITLE = 160;

    private final Class<?> shownIn;
    private final int most;
    private final Palette palette;
    private final Table table;
    private List<ActivityRow> rows = List.of();
    private Consumer<ActivityRow> opener = row -> {
    };
    private Consumer<ActivityRow> ticker = row -> {
    };
    private Consumer<ActivityRow> selector = row -> {
    };

    /**
     * An empty table.
     *
     * @param parent where, in a grid
     * @param language the reader's language
     * @param shownIn the kind of record whose activities these are; null for those of all
     * @param most how many rows it is high at most; more are scrolled
     */
    public ActivityTable(Composite parent, Locale language, Class<?> shownIn, int most) {
        this.shownIn = shownIn;
        this.most = most;
        palette = Palette.of(parent.getDisplay());
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.CHECK);
        table.setHeaderVisible(shownIn != null);
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.surface());
        table.setHeaderForeground(palette.muted());
        table.setData(ModelIds.TEST_ID, "activities");
        table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                event -> event.result = TEXTS.get(language, "activities")));
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(TEXTS.get(language, "column." + column));
        }
        SoftSelection.colored(table);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, event -> opener.accept(row((TableItem) event.item)));
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.Resize, event -> share());
    }

    /**
     * Says what opening a row does.
     *
     * @param newOpener opens it
     * @return this
     */
    public ActivityTable onOpen(Consumer<ActivityRow> newOpener) {
        opener = newOpener;
        return this;
    }

    /**
     * Says what a tick does.
     *
     * @param newTicker takes the row whose tick was set or taken away
     * @return this
     */
    public ActivityTable onTick(Consumer<ActivityRow> newTicker) {
        ticker = newTicker;
        return this;
    }

    /**
     * Says what selecting a row does.
     *
     * @param newSelector takes the row
     * @return this
     */
    public ActivityTable onSelect(Consumer<ActivityRow> newSelector) {
        selector = newSelector;
        return this;
    }

    /**
     * The table itself.
     *
     * @return never null
     */
    public Table control() {
        return table;
    }

    /**
     * Shows rows in place of those before.
     *
     * @param newRows the rows
     */
    public void show(List<ActivityRow> newRows) {
        rows = List.copyOf(newRows);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getItem(i), rows.get(i));
        }
        ((GridData) table.getLayoutData()).heightHint = header()
                + table.getItemHeight() * Math.clamp(rows.size(), 1, most) + 4;
        share();
    }

    /**
     * Marks a row.
     *
     * @param index which; -1 for none
     */
    public void select(int index) {
        if (index >= 0) {
            table.setSelection(index);
        } else {
            table.deselectAll();
        }
    }

    private void fill(TableItem item, ActivityRow row) {
        item.setText(new String[] { row.title(), row.when(), row.about(shownIn), row.kind(), row.owner() });
        item.setChecked(row.done());
        item.setForeground(row.done() ? palette.muted() : palette.text());
        item.setForeground(0, row.done() ? palette.muted() : palette.link());
        item.setForeground(1, row.overdue() ? palette.danger() : item.getForeground());
        item.setFont(0, row.matters() && !row.done() ? Type.strong(table.getDisplay()) : null);
    }

    /**
     * The row that is marked.
     *
     * @return empty if none is
     */
    public Optional<ActivityRow> selection() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private int header() {
        if (!table.getHeaderVisible()) {
            return 0;
        }
        return Math.max(table.getHeaderHeight(), table.getItemHeight() + 8);
    }

    private void selected(Event event) {
        ActivityRow row = row((TableItem) event.item);
        if (event.detail == SWT.CHECK) {
            ticker.accept(row);
        } else {
            selector.accept(row);
        }
    }

    private void clicked(Event event) {
        TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
        if (item != null && item.getTextBounds(0).contains(event.x, event.y)) {
            opener.accept(row(item));
        }
    }

    private ActivityRow row(TableItem item) {
        return rows.get(table.indexOf(item));
    }

    /** Columns that are empty everywhere, or for which there is no room, take none; the title has the rest. */
    private void share() {
        int left = table.getClientArea().width;
        for (int i = 1; i < WIDTHS.length; i++) {
            int column = i;
            boolean empty = rows.stream().allMatch(row -> texts(row)[column].isEmpty());
            int width = empty ? 0 : Type.scaled(table.getDisplay(), WIDTHS[i]);
            int given = left - width >= LEAST_TITLE ? width : 0;
            table.getColumn(i).setWidth(given);
            left -= given;
        }
        table.getColumn(0).setWidth(Math.max(LEAST_TITLE, left));
    }

    private String[] texts(ActivityRow row) {
        return new String[] { row.title(), row.when(), row.about(shownIn), row.kind(), row.owner() };
    }
}
