// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportTarget;
import org.liaison.exchange.Importer;
import org.liaison.model.EntityType;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** Shows what the columns of a file stand for, and lets the user say otherwise, before anything is imported. */
final class ImportWindow {

    private final Desk desk;
    private final Importer importer;
    private final List<EntityType<?>> lists;
    private final Path file;
    private final Consumer<ImportPlan> start;
    private final Palette palette;
    private final Shell shell;
    private Combo list;
    private ScrolledComposite scroller;
    private FlatButton run;
    private FlatButton check;
    private ImportPlan plan;

    ImportWindow(Desk desk, Importer importer, List<EntityType<?>> lists, Path file, Consumer<ImportPlan> start) {
        this.desk = desk;
        this.importer = importer;
        this.lists = lists;
        this.file = file;
        this.start = start;
        Shell parent = desk.shell();
        palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(desk.text("chooseTitle", file.getFileName()));
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 12;
        shell.setLayout(layout);
        shell.setSize(760, 640);
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - 760) / 2, parent.getLocation().y + 80);
    }

    void open() {
        label(shell, desk.text("chooseList"), false);
        list = new Combo(shell, SWT.READ_ONLY | SWT.DROP_DOWN);
        list.setItems(lists.stream().map(type -> type.label(desk.language())).toArray(String[]::new));
        list.select(file.toString().endsWith(".vcf") ? lists.size() - 1 : 0);
        list.setData(ModelIds.TEST_ID, "import.list");
        list.addListener(SWT.Selection, event -> look());
        Label hint = label(shell, desk.text("columnsHint"), true);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        scroller = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        buttons();
        look();
        shell.open();
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 2, 1));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        button(row, FlatButton.Kind.PLAIN, "cancel", shell::close);
        check = button(row, FlatButton.Kind.PLAIN, "check", () -> start.accept(plan.dry()));
        run = button(row, FlatButton.Kind.PRIMARY, "import", () -> {
            shell.close();
            start.accept(plan);
        });
    }

    private FlatButton button(Composite row, FlatButton.Kind kind, String key, Runnable action) {
        FlatButton button = new FlatButton(row, desk.icons(), kind).text(desk.text(key));
        button.setBackground(palette.surface());
        button.setData(ModelIds.TEST_ID, "import." + key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void look() {
        EntityType<?> type = lists.get(list.getSelectionIndex());
        boolean readable = true;
        try {
            plan = importer.plan(file, type.javaType(), Map.of());
            show(importer.targets(type.javaType()));
        } catch (ExchangeException refused) {
            readable = false;
            say(refused.place() + ": " + refused.problem().text(desk.language()));
        }
        run.setEnabled(readable);
        check.setEnabled(readable);
    }

    private Composite content(int columns) {
        for (Control old : scroller.getChildren()) {
            old.dispose();
        }
        Composite content = new Composite(scroller, SWT.NONE);
        content.setBackground(palette.surface());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 16;
        content.setLayout(layout);
        scroller.setContent(content);
        return content;
    }

    private void say(String sentence) {
        label(content(1), sentence, false).setForeground(palette.danger());
        fit();
    }

    private void show(List<ImportTarget> targets) {
        Composite content = content(3);
        Stream.of("columnOfFile", "example", "target").forEach(key -> label(content, desk.text(key), true));
        String[] labels = Stream.concat(Stream.of(desk.text("leftOut")), targets.stream().map(ImportTarget::label))
                .toArray(String[]::new);
        for (int i = 0; i < plan.columns().size(); i++) {
            row(content, i, targets, labels);
        }
        fit();
    }

    private void row(Composite content, int index, List<ImportTarget> targets, String[] labels) {
        ImportPlan.Column column = plan.columns().get(index);
        label(content, column.header(), false);
        Label sample = label(content, column.sample().stream().filter(cell -> !cell.isBlank()).findFirst().orElse(""), true);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 220;
        sample.setLayoutData(wide);
        Combo choice = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setItems(labels);
        choice.setVisibleItemCount(16);
        choice.select(1 + targets.stream().map(ImportTarget::id).toList().indexOf(column.target()));
        choice.setData(ModelIds.TEST_ID, "import.column." + index);
        choice.addListener(SWT.Selection, event -> plan = plan.with(index,
                choice.getSelectionIndex() == 0 ? "" : targets.get(choice.getSelectionIndex() - 1).id()));
    }

    private Label label(Composite parent, String text, boolean muted) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setBackground(palette.surface());
        label.setForeground(muted ? palette.muted() : palette.text());
        return label;
    }

    private void fit() {
        scroller.setMinSize(scroller.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scroller.layout(true, true);
    }
}
