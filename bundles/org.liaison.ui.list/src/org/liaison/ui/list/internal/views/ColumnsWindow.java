// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.Arrangement;
import org.liaison.ui.list.internal.model.Arrangement.Placed;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;
import org.liaison.views.Grouping;
import org.liaison.ui.work.SmallWindow;

/**
 * Lets the user choose columns (checklist 29 to 31): those that are shown are ticked and stand first in their order, the others that
 * were contributed follow. Space ticks, Alt with an arrow moves.
 */
final class ColumnsWindow {

    private static final int ROWS = 11;

    private final ListKind kind;
    private final SmallWindow window;
    private final Desk desk;
    private final Table table;
    private final Spinner pinned;
    private final Combo groups;
    private final List<ListColumn> groupable;
    private final Grouping before;
    private Answer answer;

    ColumnsWindow(Shell parent, ListModel model, Arrangement arrangement, Desk desk) {
        this.kind = model.kind();
        this.before = model.folding().grouping();
        this.groupable = model.groupable();
        this.desk = desk;
        window = new SmallWindow(parent, desk.icons(), desk.text("columnsMenu"), "list.window.columnsMenu");
        Composite body = window.body(2);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(desk.text("columnsHint"));
        hint.setForeground(Palette.of(parent.getDisplay()).muted());
        GridData hintData = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        hintData.widthHint = 380;
        hint.setLayoutData(hintData);
        table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData(ModelIds.TEST_ID, "list.columns");
        table.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = desk.text("columns")));
        SoftSelection.in(table);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 300;
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        buttons(body);
        pinned = pinned(body);
        groups = groups(body);
        fill(arrangement);
        table.addListener(SWT.KeyDown, this::key);
        window.buttons(desk.text("cancel"), desk.text("apply"), this::accept, "list.accept");
    }

    private void buttons(Composite body) {
        Composite column = new Composite(body, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        button(column, "up", "arrow-up", () -> move(-1));
        button(column, "down", "arrow-down", () -> move(1));
        button(column, "usual", "undo-2", () -> fill(Arrangement.usual(kind)));
    }

    private void button(Composite column, String key, String icon, Runnable run) {
        FlatButton button = new FlatButton(column, desk.icons(), FlatButton.Kind.PLAIN).icon(icon).text(desk.text(key));
        button.setBackground(Palette.of(column.getDisplay()).surface());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.setData(ModelIds.TEST_ID, "list.columns." + key);
        button.addListener(SWT.Selection, event -> run.run());
    }

    /** The first choice is no groups; the others are the columns that can make some. */
    private Combo groups(Composite body) {
        Composite row = row(body, "groupByLabel");
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.setData(ModelIds.TEST_ID, "list.columns.group");
        combo.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = desk.text("groupByLabel")));
        combo.add(desk.text("noGroups"));
        combo.select(0);
        for (ListColumn column : groupable) {
            combo.add(column.label());
            if (column.field().equals(before.field())) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        return combo;
    }

    /** A field that is gone stays in the view unless the user chooses another. */
    private Grouping grouping() {
        int chosen = groups.getSelectionIndex() - 1;
        String field = chosen < 0 ? "" : groupable.get(chosen).field();
        boolean gone = groupable.stream().noneMatch(column -> column.field().equals(before.field()));
        return field.equals(before.field()) || chosen < 0 && gone ? before : Grouping.by(field);
    }

    private Composite row(Composite body, String key) {
        Composite row = new Composite(body, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        Label label = new Label(row, SWT.NONE);
        label.setText(desk.text(key));
        return row;
    }

    private Spinner pinned(Composite body) {
        Composite row = row(body, "pinned");
        Spinner spinner = new Spinner(row, SWT.BORDER);
        spinner.setData(ModelIds.TEST_ID, "list.columns.pinned");
        spinner.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = desk.text("pinned")));
        return spinner;
    }

    private void fill(Arrangement arrangement) {
        table.removeAll();
        List<ListColumn> shown = arrangement.columns().stream().map(Placed::column).toList();
        arrangement.columns().forEach(placed -> item(placed, true));
        kind.columns().stream().filter(column -> !shown.contains(column)).forEach(column -> item(new Placed(column, 0), false));
        pinned.setValues(arrangement.pinned(), 0, table.getItemCount(), 0, 1, 1);
        if (table.getItemCount() > 0) {
            table.select(0);
        }
    }

    private void item(Placed placed, boolean ticked) {
        show(new TableItem(table, SWT.NONE), placed, ticked);
    }

    private static void show(TableItem item, Placed placed, boolean ticked) {
        item.setData(placed);
        item.setText(placed.column().label());
        item.setChecked(ticked);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from >= 0 && to >= 0 && to < table.getItemCount()) {
            TableItem one = table.getItem(from);
            TableItem other = table.getItem(to);
            Placed placed = (Placed) one.getData();
            boolean ticked = one.getChecked();
            show(one, (Placed) other.getData(), other.getChecked());
            show(other, placed, ticked);
            table.setSelection(to);
        }
    }

    private void accept() {
        List<Placed> columns = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                columns.add((Placed) item.getData());
            }
        }
        if (!columns.isEmpty()) {
            answer = new Answer(new Arrangement(columns, pinned.getSelection()), grouping());
            window.close();
        }
    }

    /** Shows it and waits; empty if the user leaves things as they are. */
    Optional<Answer> ask() {
        window.ask(table);
        return Optional.ofNullable(answer);
    }

    /**
     * What was chosen.
     *
     * @param arrangement the columns
     * @param grouping the groups
     */
    record Answer(Arrangement arrangement, Grouping grouping) {
    }
}
