// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.guard.BackupShelf;
import org.liaison.guard.BackupShelf.Preview;
import org.liaison.guard.BackupShelf.SetAside;
import org.liaison.guard.BackupShelf.Status;
import org.liaison.store.Backup;
import org.liaison.store.Vault;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/** The backups that there are, what can be done with them, and the plan by which they are made. */
final class BackupsWindow {

    private static final Texts TEXTS = new Texts(BackupsWindow.class);
    private static final int ROWS = 7;
    private static final int WIDTH = 700;

    private final GuardDesk desk;
    private final BackupShelf shelf;
    private final Restoring restoring;
    private final Shell parent;
    private final Palette palette;
    private final SmallWindow window;
    private final Label status;
    private final Table table;
    private final List<FlatButton> buttons = new ArrayList<>();
    private final PlanFields plan;
    private List<Backup> shown = List.of();
    private boolean busy;

    BackupsWindow(GuardDesk desk, BackupShelf shelf, Restoring restoring) {
        this.desk = desk;
        this.shelf = shelf;
        this.restoring = restoring;
        parent = desk.shell();
        palette = Palette.of(parent.getDisplay());
        window = new SmallWindow(parent, desk.icons(), say("title"), "backups");
        Shell shell = window.shell();
        shell.setData(ModelIds.HELP_PAGE, "org.liaison.ui.guard.backups");
        shell.addListener(SWT.Close, event -> event.doit = !busy);
        Composite body = window.body(1);
        status = new Label(body, SWT.WRAP);
        status.setFont(Type.strong(shell.getDisplay()));
        status.setForeground(palette.text());
        status.setText(say("looking"));
        status.setData(ModelIds.TEST_ID, "backups.status");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = Type.scaled(shell.getDisplay(), WIDTH);
        status.setLayoutData(wide);
        table = table(body);
        actions(body);
        plan = new PlanFields(body, desk, shelf);
        window.buttons(say("close"), say("keepPlan"), this::keepPlan, "backups.keep");
    }

    private Table table(Composite body) {
        Table made = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        made.setHeaderVisible(true);
        made.setData(ModelIds.TEST_ID, "backups.list");
        column(made, "column.at", SWT.LEFT, 190);
        column(made, "column.relations", SWT.RIGHT, 110);
        column(made, "column.contacts", SWT.RIGHT, 110);
        column(made, "column.size", SWT.RIGHT, 90);
        column(made, "column.kept", SWT.LEFT, 180);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = made.getItemHeight() * ROWS;
        data.widthHint = Type.scaled(made.getDisplay(), WIDTH);
        made.setLayoutData(data);
        made.addListener(SWT.Selection, event -> enable());
        made.addListener(SWT.DefaultSelection, event -> restore());
        return made;
    }

    private void column(Table of, String key, int style, int width) {
        TableColumn column = new TableColumn(of, style);
        column.setText(say(key));
        column.setWidth(Type.scaled(of.getDisplay(), width));
    }

    private void actions(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout layout = new RowLayout();
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        button(row, "now", "database", this::make);
        button(row, "verify", "check", this::verify);
        button(row, "restore", "history", this::restore);
        button(row, "other", "folder", this::other);
    }

    private void button(Composite row, String key, String icon, Runnable press) {
        FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.PLAIN).icon(icon).text(say(key));
        button.setBackground(window.shell().getBackground());
        button.setData(ModelIds.TEST_ID, "backups." + key);
        button.addListener(SWT.Selection, event -> press.run());
        buttons.add(button);
    }

    void open() {
        window.open(table);
        reload();
    }

    private void reload() {
        desk.background().run(window.shell(), () -> new Found(shelf.list(), shelf.setAside(), shelf.status()), this::show);
    }

    private record Found(List<Backup> backups, List<SetAside> aside, Status status) {
    }

    private void show(Found found) {
        Path selected = isChosen() ? chosen() : null;
        shown = found.backups();
        table.removeAll();
        for (Backup each : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { desk.moment(each.state().at()), desk.number(each.state().count("Relation")),
                    desk.number(each.state().count("Contact")), say("size", Math.ceilDiv(each.bytes(), 1L << 20)),
                    remarks(each) });
        }
        found.aside().forEach(this::show);
        table.select(shown.stream().map(Backup::folder).toList().indexOf(selected));
        String words = found.status().last().map(last -> say("last", desk.moment(last.state().at()))).orElse(say("none"));
        status.setText(found.status().late() ? words + ' ' + say("late") : words);
        status.setForeground(found.status().late() ? palette.danger() : palette.text());
        enable();
        window.shell().layout(true, true);
    }

    private String remarks(Backup backup) {
        return Stream.of(backup.folder().getFileName().toString().endsWith("-kept") ? say("kept") : "",
                Vault.protects(backup.folder()) ? say("protected") : "").filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What a restore put aside is no backup: it is shown, since it takes room, and goes by itself. */
    private void show(SetAside aside) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setForeground(palette.muted());
        item.setText(new String[] { say("aside", desk.moment(aside.at())), "", "",
                say("size", Math.ceilDiv(aside.bytes(), 1L << 20)), say("until", desk.day(aside.until())) });
    }

    private boolean isChosen() {
        return table.getSelectionIndex() >= 0 && table.getSelectionIndex() < shown.size();
    }

    private void enable() {
        boolean chosen = isChosen();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setEnabled(!busy && (chosen || i == 0 || i == buttons.size() - 1));
        }
    }

    private <T> void work(String doing, Supplier<T> job, Consumer<T> done) {
        busy = true;
        status.setText(say(doing));
        status.setForeground(palette.text());
        enable();
        desk.background().run(window.shell(), job, result -> {
            busy = false;
            done.accept(result);
        }, failure -> {
            busy = false;
            desk.failures().show(window.shell(), failure);
            reload();
        });
    }

    private void make() {
        work("making", () -> shelf.make(true), made -> reload());
    }

    private Path chosen() {
        return shown.get(table.getSelectionIndex()).folder();
    }

    private void verify() {
        if (isChosen() && !busy) {
            Path folder = chosen();
            work("verifying", () -> restoring.verify(folder), whole -> {
                reload();
                desk.ask(window.shell(), Prompt.Kind.NOTICE, say("whole"), say("wholeText", folder.toString()), "", say("close"));
            });
        }
    }

    private void restore() {
        if (isChosen() && !busy) {
            restore(chosen());
        }
    }

    /** A backup that lies elsewhere, such as on a stick. */
    private void other() {
        DirectoryDialog dialog = new DirectoryDialog(window.shell());
        dialog.setText(say("other"));
        String folder = dialog.open();
        if (folder != null) {
            restore(Path.of(folder));
        }
    }

    private void restore(Path folder) {
        work("comparing", () -> restoring.preview(folder), this::ask);
    }

    private void ask(Preview preview) {
        if (!restoring.wanted(window.shell(), preview) || !restoring.opened(window.shell(), preview)) {
            reload();
            return;
        }
        work("restoring", () -> restoring.restore(preview.backup().folder()), aside -> {
            window.close();
            restoring.restart().run();
        });
    }

    private void keepPlan() {
        if (plan.read().folder().filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            desk.ask(window.shell(), Prompt.Kind.ERROR, say("noFolder"), say("noFolderText"), "", say("close"));
            return;
        }
        shelf.follow(plan.read());
        window.close();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(desk.language(), key, arguments);
    }
}
