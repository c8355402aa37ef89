// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import org.liaison.criteria.Named;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.SoftSelection;

/** A heading, buttons and a table of fields or of values, in the order that users give them. */
final class NamedTable {

    private final Desk desk;
    private final Actions actions;
    private final Composite area;
    private final Label heading;
    private final Label hint;
    private final Table table;
    private final FlatButton add;
    private final FlatButton edit;
    private final FlatButton up;
    private final FlatButton down;
    private final FlatButton retire;
    private final FlatButton remove;
    private List<Entry> entries = List.of();
    private long chosen;

    NamedTable(Composite parent, Desk desk, String id, List<TableColumnText> columns, Actions actions) {
        this.desk = desk;
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        heading = label(Type.heading(parent.getDisplay()));
        hint = label(null);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 4;
        row.center = true;
        buttons.setLayout(row);
        add = button(buttons, id + ".add", FlatButton.Kind.PRIMARY, "plus", actions::add).text(desk.text(id + ".add"));
        edit = button(buttons, id + ".edit", FlatButton.Kind.PLAIN, "pencil", this::edit).text(desk.text("edit"));
        up = button(buttons, id + ".up", FlatButton.Kind.PLAIN, "arrow-up", () -> move(-1));
        up.setToolTipText(desk.text("up"));
        down = button(buttons, id + ".down", FlatButton.Kind.PLAIN, "arrow-down", () -> move(1));
        down.setToolTipText(desk.text("down"));
        retire = button(buttons, id + ".retire", FlatButton.Kind.PLAIN, null, this::retire).text(desk.text("retire"));
        remove = button(buttons, id + ".remove", FlatButton.Kind.PLAIN, "trash-2", this::remove).text(desk.text("remove"));
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        SoftSelection.in(table);
        table.setData(ModelIds.TEST_ID, id + ".table");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 6 * table.getItemHeight();
        table.setLayoutData(data);
        for (TableColumnText column : columns) {
            TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setWidth(column.width());
        }
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.KeyDown, this::key);
    }

    /**
     * A column.
     *
     * @param title its title
     * @param width its width
     * @param number whether it holds numbers
     */
    record TableColumnText(String title, int width, boolean number) {
    }

    Composite control() {
        return area;
    }

    void color(Palette palette) {
        List.of(area, heading, hint, table).forEach(control -> control.setBackground(palette.surface()));
        for (Control each : edit.getParent().getChildren()) {
            each.setBackground(palette.surface());
        }
        edit.getParent().setBackground(palette.surface());
        heading.setForeground(palette.text());
        hint.setForeground(palette.muted());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.page());
        table.setHeaderForeground(palette.muted());
        fill();
    }

    void title(String title, String explanation) {
        heading.setText(title.replace("&", "&&"));
        hint.setText(explanation.replace("&", "&&"));
    }

    /** Whether there is something that more can be added to. */
    void takes(boolean more) {
        add.setEnabled(more);
    }

    void show(List<Entry> now) {
        if (!now.equals(entries)) {
            entries = List.copyOf(now);
            fill();
        }
        enable();
    }

    /** The one that is selected; the first if none is. */
    Named selected() {
        return entries.stream().map(Entry::named).filter(named -> named.getId() == chosen).findFirst()
                .orElseGet(() -> entries.isEmpty() ? null : entries.getFirst().named());
    }

    void select(long id) {
        chosen = id;
        fill();
        enable();
    }

    void focus() {
        table.setFocus();
    }

    private void fill() {
        Palette palette = Palette.of(table.getDisplay());
        table.setRedraw(false);
        table.setItemCount(entries.size());
        Named selected = selected();
        for (int at = 0; at < entries.size(); at++) {
            TableItem item = table.getItem(at);
            Entry entry = entries.get(at);
            item.setText(entry.cells().toArray(String[]::new));
            item.setForeground(entry.named().offered() ? palette.text() : palette.muted());
            if (entry.named() == selected) {
                table.select(at);
            }
        }
        table.setRedraw(true);
    }

    private void choose() {
        int at = table.getSelectionIndex();
        if (at >= 0 && at < entries.size()) {
            chosen = entries.get(at).named().getId();
            enable();
            actions.selected(entries.get(at).named());
        }
    }

    private void enable() {
        Named selected = selected();
        int at = place(selected);
        edit.setEnabled(selected != null);
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < entries.size() - 1);
        retire.setEnabled(selected != null);
        boolean offered = selected == null || selected.offered();
        retire.text(desk.text(offered ? "retire" : "back"));
        remove.setEnabled(selected != null && !entries.get(at).used());
        remove.setToolTipText(desk.text("removeHint"));
        retire.getParent().layout();
    }

    private int place(Named named) {
        return entries.stream().map(Entry::named).toList().indexOf(named);
    }

    private void edit() {
        if (selected() != null) {
            actions.edit(selected());
        }
    }

    private void move(int by) {
        int at = place(selected());
        if (at >= 0 && at + by >= 0 && at + by < entries.size()) {
            List<Named> inOrder = new ArrayList<>(entries.stream().map(Entry::named).toList());
            chosen = inOrder.get(at).getId();
            Collections.swap(inOrder, at, at + by);
            actions.order(inOrder);
        }
    }

    private void retire() {
        if (selected() != null) {
            actions.retire(selected(), selected().offered());
        }
    }

    private void remove() {
        if (selected() != null && !entries.get(place(selected())).used()) {
            actions.remove(selected());
        }
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.F2) {
            edit();
        } else if (event.keyCode == SWT.INSERT) {
            actions.add();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        }
    }

    private Label label(Font font) {
        Label label = new Label(area, SWT.WRAP);
        if (font != null) {
            label.setFont(font);
        }
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        label.setLayoutData(data);
        return label;
    }

    private FlatButton button(Composite parent, String id, FlatButton.Kind kind, String icon, Runnable pressed) {
        FlatButton button = new FlatButton(parent, desk.icons(), kind);
        if (icon != null) {
            button.icon(icon);
        }
        button.setData(ModelIds.TEST_ID, "userFields." + id);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }
}
