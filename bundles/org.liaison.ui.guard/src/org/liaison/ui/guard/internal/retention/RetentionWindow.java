// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.guard.Retention;
import org.liaison.guard.Retention.Done;
import org.liaison.guard.Retention.Due;
import org.liaison.guard.Retention.Rule;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.SmallWindow;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** The retention periods, and what is due by them as they stand in the fields: nothing is deleted by looking. */
final class RetentionWindow {

    private static final Texts TEXTS = new Texts(RetentionWindow.class);
    private static final int WIDTH = 560;
    private static final int ROWS = 7;
    private static final int SHOWN = 500;
    private static final int USUAL_DAYS = 365;
    private static final int USUAL_MONTHS = 36;
    private static final int USUAL_YEARS = 5;
    private static final int MOST_YEARS = 100;
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_MONTHS = 1_200;

    private final GuardDesk desk;
    private final Retention retention;
    private final SmallWindow window;
    private final Composite body;
    private final Palette palette;
    private final Period bin;
    private final Period contacts;
    private final Period history;
    private final Button automatic;
    private final Label status;
    private final Table table;
    private final FlatButton look;
    private final FlatButton delete;
    private Due due = new Due(Instant.EPOCH, List.of(), List.of());

    /** A tick and a number: without the tick there is no end. */
    private record Period(Button tick, Spinner number) {

        int value() {
            return tick.getSelection() ? number.getSelection() : 0;
        }

        void show(int value, int usual) {
            tick.setSelection(value > 0);
            number.setSelection(value > 0 ? value : usual);
            number.setEnabled(value > 0);
        }
    }

    RetentionWindow(GuardDesk desk, Retention retention) {
        this.desk = desk;
        this.retention = retention;
        palette = Palette.of(desk.display());
        window = new SmallWindow(desk.shell(), desk.icons(), say("title"), "retention");
        window.shell().setData(ModelIds.HELP_PAGE, "org.liaison.ui.guard.retention");
        body = window.body(1);
        text("what", palette.text());
        Composite fields = row(3);
        bin = period(fields, "bin", MOST_DAYS);
        contacts = period(fields, "contacts", MOST_MONTHS);
        history = period(fields, "history", MOST_YEARS);
        automatic = new Button(body, SWT.CHECK);
        automatic.setText(say("automatic"));
        automatic.setForeground(palette.text());
        automatic.setData(ModelIds.TEST_ID, "retention.automatic");
        text("automaticNote", palette.muted());
        text("archiveNote", palette.muted());
        status = text("looking", palette.text());
        status.setFont(Type.strong(desk.display()));
        status.setData(ModelIds.TEST_ID, "retention.status");
        table = table();
        Composite buttons = row(2);
        look = button(buttons, "look", this::look);
        delete = button(buttons, "delete", this::ask);
        window.buttons(say("close"), say("keep"), this::keep, "retention.keep");
    }

    private Label text(String key, Color color) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(say(key));
        label.setForeground(color);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Type.scaled(desk.display(), WIDTH);
        label.setLayoutData(data);
        return label;
    }

    private Composite row(int columns) {
        Composite row = new Composite(body, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        return row;
    }

    private Period period(Composite fields, String key, int most) {
        Button tick = new Button(fields, SWT.CHECK);
        tick.setText(say(key));
        tick.setForeground(palette.text());
        tick.setData(ModelIds.TEST_ID, "retention." + key);
        Spinner number = new Spinner(fields, SWT.BORDER);
        number.setValues(1, 1, most, 0, 1, 30);
        number.setToolTipText(say(key));
        number.setData(ModelIds.TEST_ID, "retention." + key + "Number");
        Label unit = new Label(fields, SWT.NONE);
        unit.setText(say(key + "Unit"));
        unit.setForeground(palette.text());
        tick.addListener(SWT.Selection, event -> number.setEnabled(tick.getSelection()));
        return new Period(tick, number);
    }

    private FlatButton button(Composite row, String key, Runnable press) {
        FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.PLAIN).text(say(key));
        button.setBackground(window.shell().getBackground());
        button.setData(ModelIds.TEST_ID, "retention." + key);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> press.run());
        return button;
    }

    private Table table() {
        Table made = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        made.setHeaderVisible(true);
        made.setData(ModelIds.TEST_ID, "retention.due");
        for (String key : List.of("contact", "last")) {
            TableColumn column = new TableColumn(made, SWT.LEFT);
            column.setText(say("column." + key));
            column.setWidth(Type.scaled(made.getDisplay(), WIDTH / 2 - 8));
        }
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = made.getItemHeight() * ROWS;
        made.setLayoutData(data);
        return made;
    }

    void open() {
        bin.show(0, USUAL_DAYS);
        contacts.show(0, USUAL_MONTHS);
        history.show(0, USUAL_YEARS);
        window.open(bin.tick());
        desk.background().run(window.shell(), retention::rule, rule -> {
            bin.show(rule.binDays(), USUAL_DAYS);
            contacts.show(rule.contactMonths(), USUAL_MONTHS);
            history.show(rule.historyYears(), USUAL_YEARS);
            automatic.setSelection(rule.automatic());
            look();
        });
    }

    private Rule read() {
        return new Rule(bin.value(), contacts.value(), automatic.getSelection(), history.value());
    }

    private void look() {
        Rule rule = read();
        look.setEnabled(false);
        delete.setEnabled(false);
        status.setText(say("looking"));
        desk.background().run(window.shell(), () -> retention.due(rule), this::show, failure -> {
            look.setEnabled(true);
            desk.failures().show(window.shell(), failure);
        });
    }

    private void show(Due found) {
        due = found;
        table.removeAll();
        found.contacts().stream().limit(SHOWN).forEach(each -> new TableItem(table, SWT.NONE)
                .setText(new String[] { each.title(), each.last().equals(Instant.EPOCH) ? "" : desk.day(each.last()) }));
        status.setText(read().keepsAll() ? say("keepsAll") : say("due", found.bin().size(), found.contacts().size()));
        look.setEnabled(true);
        delete.setEnabled(!found.isEmpty());
        window.shell().layout(true, true);
    }

    private void ask() {
        Due now = due;
        String names = String.join("\n", now.contacts().stream().map(Untouched::title).toList());
        if (desk.ask(window.shell(), Prompt.Kind.DESTRUCTION, say("question"),
                say("due", now.bin().size(), now.contacts().size()) + ' ' + say("forGood"), names, say("verb"),
                say("cancel")) == 0) {
            carryOut(now);
        }
    }

    private void carryOut(Due now) {
        ProgressWindow progress = new ProgressWindow(window.shell(), desk.icons(), say("deleting"), say("cancel"), count -> "");
        desk.background().run(window.shell(), () -> retention.carryOut(now, progress), done -> {
            progress.close();
            look();
            Toast.show(desk.shell(), said(desk, done), null, null);
        }, failure -> {
            progress.close();
            desk.failures().show(window.shell(), failure);
        });
    }

    /** What was done, in one sentence. */
    static String said(GuardDesk desk, Done done) {
        return TEXTS.get(desk.language(), "done", done.records(), done.forgotten().map(each -> each.things()).orElse(0L));
    }

    private void keep() {
        Rule rule = read();
        desk.background().run(window.shell(), () -> {
            if (!rule.equals(retention.rule())) {
                retention.follow(rule);
            }
            return rule;
        }, kept -> window.close());
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }
}
