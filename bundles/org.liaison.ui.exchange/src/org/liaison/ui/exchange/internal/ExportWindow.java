// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.ui.ModelIds;
import org.liaison.ui.exchange.internal.ExportChoice.Scope;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.work.SmallWindow;

/** Asks which records are exported, which columns, and in which format; one small window. */
final class ExportWindow {

    private static final String SEPARATORS = ";,\t";
    private static final int INDENT = 24;

    private final Desk desk;
    private final List<Scope> scopes;
    private final List<String> view;
    private final Consumer<ExportChoice> accept;
    private final Palette palette;
    private final SmallWindow window;
    private final Shell shell;
    private final List<Button> scope = new ArrayList<>();
    private final List<Button> columns = new ArrayList<>();
    private final List<Button> formats = new ArrayList<>();
    private Label columnsTitle;
    private Composite cells;
    private Combo separator;
    private Button mark;

    ExportWindow(Desk desk, List<Scope> scopes, List<String> view, boolean cards, Consumer<ExportChoice> accept) {
        this.desk = desk;
        this.scopes = scopes;
        this.view = view;
        this.accept = accept;
        Shell parent = desk.shell();
        palette = Palette.of(parent.getDisplay());
        window = new SmallWindow(parent, desk.icons(), desk.text("exportAll"), "export.window");
        shell = window.shell();
        Composite which = group("scopeTitle");
        scopes.forEach(one -> scope.add(radio(which, "scope." + one.name(), one.label())));
        Composite shown = group("columnsTitle");
        columnsTitle = (Label) shown.getChildren()[0];
        if (!view.isEmpty()) {
            columns.add(radio(shown, "columns.view", desk.text("columnsView", view.size())));
        }
        columns.add(radio(shown, "columns.all", desk.text("columnsAll")));
        Composite how = group("formatTitle");
        formats.add(radio(how, "format.xlsx", desk.text("formatXlsx")));
        formats.add(radio(how, "format.csv", desk.text("formatCsv")));
        cells(how);
        if (cards) {
            formats.add(radio(how, "format.vcard", desk.text("formatCards")));
        }
        for (List<Button> one : List.of(scope, columns, formats)) {
            one.getFirst().setSelection(true);
        }
        formats.forEach(format -> format.addListener(SWT.Selection, event -> fit()));
        window.buttons(desk.text("cancel"), desk.text("exportAsking"), this::accept, "export.exportAsking");
        fit();
    }

    private Composite group(String title) {
        Composite group = new Composite(shell, SWT.NONE);
        group.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        group.setLayout(layout);
        Label label = new Label(group, SWT.NONE);
        label.setText(desk.text(title));
        label.setFont(Type.strong(shell.getDisplay()));
        label.setForeground(palette.text());
        return group;
    }

    private Button radio(Composite group, String id, String text) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(text.replace("&", "&&"));
        button.setForeground(palette.text());
        button.setData(ModelIds.TEST_ID, "export." + id);
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                accept();
            }
        });
        return button;
    }

    private void cells(Composite group) {
        cells = new Composite(group, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = INDENT;
        cells.setLayoutData(data);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        cells.setLayout(layout);
        Label label = new Label(cells, SWT.NONE);
        label.setText(desk.text("separator"));
        label.setForeground(palette.text());
        separator = new Combo(cells, SWT.READ_ONLY | SWT.DROP_DOWN);
        separator.setItems(desk.text("semicolon"), desk.text("comma"), desk.text("tab"));
        separator.select(SEPARATORS.indexOf(ExportChoice.separator(desk.language())));
        separator.setData(ModelIds.TEST_ID, "export.separator");
        mark = new Button(cells, SWT.CHECK);
        mark.setText(desk.text("mark"));
        mark.setForeground(palette.text());
        mark.setSelection(true);
        mark.setData(ModelIds.TEST_ID, "export.mark");
        mark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private void accept() {
        ExportChoice choice = choice();
        window.close();
        accept.accept(choice);
    }

    /** What does not go with the format is grey. */
    private void fit() {
        boolean cards = format() == Format.VCARD;
        boolean csv = format() == Format.CSV;
        columns.forEach(one -> one.setEnabled(!cards));
        columnsTitle.setEnabled(!cards);
        for (Control control : cells.getChildren()) {
            control.setEnabled(csv);
        }
    }

    private Format format() {
        int at = chosen(formats);
        return at == 0 ? Format.XLSX : at == 1 ? Format.CSV : Format.VCARD;
    }

    private static int chosen(List<Button> buttons) {
        int at = 0;
        while (!buttons.get(at).getSelection()) {
            at++;
        }
        return at;
    }

    /** What is chosen now. */
    ExportChoice choice() {
        boolean all = format() == Format.VCARD || chosen(columns) == columns.size() - 1;
        return new ExportChoice(scopes.get(chosen(scope)), all ? List.of() : view, format(),
                SEPARATORS.charAt(separator.getSelectionIndex()), mark.getSelection());
    }

    void open() {
        window.open(scope.getFirst());
    }
}
