// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.State;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.ButtonRow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/**
 * What taking something back would do, value by value, with what was changed since: there the user decides, by a click on the last
 * column, the space bar, or for all at once. Of large change sets it reads as much as is looked at.
 */
final class UndoWindow {

    private static final Texts TEXTS = new Texts(UndoWindow.class);
    private static final int PAGE = 60;
    private static final int DECISION = 4;
    private static final int HEIGHT = 300;

    private final FormServices services;
    private final UndoPlan plan;
    private final Consumer<UndoDecisions> accept;
    private final SmallWindow window;
    private final TextTable rows;
    private final Table table;
    private final ButtonRow below;
    private final FlatButton more;
    private final List<UndoLine> lines = new ArrayList<>();
    private final Map<UndoDecisions.Point, Choice> chosen = new HashMap<>();
    private Choice others = Choice.KEEP;
    private int read;

    UndoWindow(Shell parent, FormServices services, UndoPlan plan, String title, String verb,
            Consumer<UndoDecisions> accept) {
        this.services = services;
        this.plan = plan;
        this.accept = accept;
        window = new SmallWindow(parent, services.icons(), title, "undo.window");
        Palette palette = Palette.of(parent.getDisplay());
        Composite body = window.body(1);
        Label heading = new Label(body, SWT.WRAP);
        heading.setText(title);
        heading.setFont(Type.heading(parent.getDisplay()));
        heading.setForeground(palette.text());
        heading.setLayoutData(wide());
        Label summary = new Label(body, SWT.WRAP);
        summary.setData(ModelIds.TEST_ID, "undo.summary");
        summary.setText(summary());
        summary.setForeground(plan.counts().conflicts() > 0 ? palette.text() : palette.muted());
        summary.setLayoutData(wide());
        if (plan.counts().conflicts() > 0) {
            ButtonRow all = new ButtonRow(body, services.icons());
            all.add(Optional.empty(), text("undo.keepAll"), "undo.keepAll", () -> decideAll(Choice.KEEP));
            all.add(Optional.empty(), text("undo.takeAll"), "undo.takeAll", () -> decideAll(Choice.TAKE));
        }
        rows = new TextTable(body, SWT.SINGLE | SWT.BORDER, "undo.table", headings(), this::fill).fitted();
        table = rows.control();
        place();
        below = new ButtonRow(body, services.icons());
        below.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        more = below.add(Optional.empty(), text("undo.more"), "undo.more", this::read);
        window.buttons(text("undo.close"), verb, this::accept, "undo.do");
        read();
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 400;
        return data;
    }

    private String summary() {
        UndoPlan.Counts counts = plan.counts();
        List<String> parts = new ArrayList<>();
        add(parts, "undo.count.back", counts.back());
        add(parts, "undo.count.gone", counts.gone());
        add(parts, "undo.count.changed", counts.changed());
        add(parts, "undo.count.conflicts", counts.conflicts());
        add(parts, "undo.count.impossible", counts.impossible());
        add(parts, "undo.count.asBefore", counts.asBefore());
        return String.join(" \u00b7 ", parts) + (counts.conflicts() > 0 ? '\n' + text("undo.hint") : "");
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    private List<Heading> headings() {
        return List.of(new Heading(text("undo.record"), 230), new Heading(text("undo.field"), 140),
                new Heading(text("undo.now"), 180), new Heading(text("undo.then"), 180), new Heading(text("undo.decision"), 250));
    }

    private void place() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = Math.min(rows.wantedWidth() + 20, table.getShell().getParent().getSize().x - 80);
        table.setLayoutData(data);
        table.addListener(SWT.MouseUp, this::click);
        table.addListener(SWT.DefaultSelection, event -> turn(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                turn(table.getSelectionIndex());
            }
        });
    }

    private void read() {
        List<RecordKey> next = plan.records().subList(read, Math.min(plan.records().size(), read + PAGE));
        read += next.size();
        UndoLines words = new UndoLines(new HistoryText(services.store(), services.text()));
        services.background().run(table, () -> words.of(plan, next), this::show);
    }

    private void show(List<UndoLine> next) {
        lines.addAll(next);
        rows.show(lines.size());
        int left = plan.records().size() - read;
        below.control().setVisible(left > 0);
        ((GridData) below.control().getLayoutData()).exclude = left == 0;
        more.text(text("undo.more", left));
        below.control().getParent().layout();
    }

    private void fill(TableItem item, int index) {
        UndoLine line = lines.get(index);
        Palette palette = Palette.of(table.getDisplay());
        item.setText(switch (line.action()) {
            case COMES_BACK -> new String[] { line.thing(), "", text("undo.gone"), text("undo.thereAgain"), decision(line) };
            case GOES -> new String[] { line.thing(), "", text("undo.there"), text("undo.gone"), decision(line) };
            case CHANGES -> new String[] { line.thing(), line.field(), value(line.now()), value(line.then()), decision(line) };
        });
        item.setForeground(2, palette.muted());
        if (line.state() == State.IMPOSSIBLE || line.state() == State.CONFLICT && choice(line) == Choice.KEEP) {
            item.setForeground(3, palette.muted());
        }
        item.setForeground(DECISION, line.state() == State.CONFLICT ? palette.link() : palette.muted());
    }

    private String value(String shown) {
        return shown.isEmpty() ? text("empty") : shown.replaceAll("\\s+", " ");
    }

    private String decision(UndoLine line) {
        String by = line.later().map(set -> text("undo.by", set.author(),
                new HistoryText(services.store(), services.text()).when(set.at(), ZoneId.systemDefault()))).orElse("");
        return switch (line.state()) {
            case CLEAR -> "";
            case IMPOSSIBLE -> text("undo.impossible", by).strip();
            case CONFLICT -> text(choice(line) == Choice.TAKE ? "undo.take" : "undo.keep", by).strip();
        };
    }

    private Choice choice(UndoLine line) {
        return chosen.getOrDefault(line.point(), others);
    }

    private void click(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null && event.button == 1 && item.getBounds(DECISION).contains(event.x, event.y)) {
            turn(table.indexOf(item));
        }
    }

    private void turn(int index) {
        if (index >= 0 && index < lines.size() && lines.get(index).state() == State.CONFLICT) {
            UndoLine line = lines.get(index);
            chosen.put(line.point(), choice(line) == Choice.KEEP ? Choice.TAKE : Choice.KEEP);
            table.clear(index);
        }
    }

    private void decideAll(Choice choice) {
        others = choice;
        chosen.clear();
        table.clearAll();
    }

    private void accept() {
        UndoDecisions decisions = new UndoDecisions(others, chosen);
        window.close();
        accept.accept(decisions);
    }

    void open() {
        window.open(table);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }
}
