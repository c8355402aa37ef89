// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.liaison.criteria.Labels;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.SmallWindow;

/** A window that asks for the names of a field or value, and what else makes it; what is refused stays on the screen with the reason. */
final class NameWindow {

    private static final int WIDTH = 380;
    private static final int LINES = 7;
    private static final int LONGEST = 200;
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"));

    private final Desk desk;
    private final SmallWindow window;
    private final Shell shell;
    private final Palette palette;
    private final Map<Locale, Text> names = new LinkedHashMap<>();
    private final Composite body;
    private final Label problem;
    private final FlatButton accept;
    private Button more;
    private Text values;
    private Storing storing;

    NameWindow(Shell parent, Desk desk, String title, Labels labels) {
        this.desk = desk;
        palette = Palette.of(parent.getDisplay());
        window = new SmallWindow(parent, desk.icons(), title, "userFields.window");
        shell = window.shell();
        body = window.body(2);
        Stream.concat(LANGUAGES.stream().filter(this::isOwn), LANGUAGES.stream().filter(each -> !isOwn(each)))
                .forEach(language -> name(language, labels));
        problem = new Label(shell, SWT.WRAP);
        problem.setForeground(palette.danger());
        problem.setData(ModelIds.TEST_ID, "userFields.window.problem");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        wide.exclude = true;
        problem.setLayoutData(wide);
        accept = window.buttons(desk.text("window.cancel"), desk.text("window.save"), this::accept, "userFields.window.save");
    }

    /** Stores what was said, beside the UI thread. */
    interface Storing {
        void store(Labels labels, boolean more, List<Labels> values);
    }

    /** Asks yes or no besides. */
    NameWindow more(String question, boolean now) {
        new Label(body, SWT.NONE);
        more = new Button(body, SWT.CHECK);
        more.setText(question);
        more.setForeground(palette.text());
        more.setSelection(now);
        more.setData(ModelIds.TEST_ID, "userFields.window.more");
        return this;
    }

    /** Asks for values besides, one a line. */
    NameWindow values() {
        Label label = label(desk.text("window.values"));
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.TOP;
        values = new Text(body, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        values.setData(ModelIds.TEST_ID, "userFields.window.values");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LINES * values.getLineHeight();
        values.setLayoutData(data);
        return this;
    }

    /** Asks for values alone, one a line. */
    NameWindow onlyValues() {
        Stream.of(body.getChildren()).forEach(child -> child.dispose());
        names.clear();
        return values();
    }

    void show(Storing whenAccepted) {
        storing = whenAccepted;
        Text first = names.isEmpty() ? values : names.values().iterator().next();
        window.open(first);
        first.selectAll();
    }

    private boolean isOwn(Locale language) {
        return language.getLanguage().equals(desk.language().getLanguage());
    }

    private void name(Locale language, Labels labels) {
        label(desk.text("language." + language.getLanguage()));
        Text text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        String now = labels.only(language);
        text.setText(now == null ? "" : now);
        text.setMessage(isOwn(language) ? "" : desk.text("window.optional"));
        text.setData(ModelIds.TEST_ID, "userFields.window." + language.getLanguage());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH - 120;
        text.setLayoutData(data);
        text.addListener(SWT.DefaultSelection, event -> accept());
        names.put(language, text);
    }

    private Label label(String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setForeground(palette.muted());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return label;
    }

    private void accept() {
        Labels labels = new Labels(said("fr"), said("en"), said("nl"));
        boolean ticked = more != null && more.getSelection();
        List<Labels> lines = values == null
                ? List.of()
                : values.getText().lines().filter(line -> !line.isBlank()).map(line -> Labels.of(line, desk.language())).toList();
        accept.setEnabled(false);
        desk.attempt(shell, () -> storing.store(labels, ticked, lines), shell::close, this::refused);
    }

    private String said(String language) {
        Text text = names.get(Locale.of(language));
        return text == null ? null : text.getText();
    }

    private void refused(String sentence) {
        accept.setEnabled(true);
        problem.setText(sentence.replace("&", "&&"));
        ((GridData) problem.getLayoutData()).exclude = false;
        shell.pack();
    }
}
