// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.SoftSelection;
import org.liaison.values.Texts;

/**
 * The help: search box and contents beside the page, above it where there is little room. What is searched for narrows the contents
 * and is marked on the page.
 */
final class HelpView {

    private static final Texts TEXTS = new Texts(HelpView.class);
    private static final int SIDE = 240;
    private static final int NARROW = 640;
    private static final int ROWS_ABOVE = 4;

    private final Composite root;
    private final Composite side;
    private final Text search;
    private final FlatButton back;
    private final Table contents;
    private final Label nothing;
    private final Label line;
    private final PageText text;
    private final Consumer<Span> follow;
    private final Deque<HelpPage> before = new ArrayDeque<>();
    private List<HelpPage> all = List.of();
    private List<HelpPage> listed = List.of();
    private HelpPage shown;
    private String wanted = "";

    HelpView(Composite parent, Icons icons, Locale language, Consumer<Span> follow) {
        this.follow = follow;
        root = new Composite(parent, SWT.NONE);
        side = new Composite(root, SWT.NONE);
        GridLayout inside = new GridLayout(2, false);
        inside.marginWidth = 12;
        inside.marginHeight = 12;
        inside.horizontalSpacing = 4;
        inside.verticalSpacing = 8;
        side.setLayout(inside);
        search = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get(language, "search"));
        search.setData(ModelIds.TEST_ID, "help.search");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        back = new FlatButton(side, icons, FlatButton.Kind.QUIET).icon("arrow-left");
        back.setToolTipText(TEXTS.get(language, "back"));
        back.setData(ModelIds.TEST_ID, "help.back");
        back.setEnabled(false);
        nothing = new Label(side, SWT.WRAP);
        nothing.setText(TEXTS.get(language, "nothing"));
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        contents = new Table(side, SWT.SINGLE | SWT.FULL_SELECTION);
        contents.setData(ModelIds.TEST_ID, "help.contents");
        contents.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        contents.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = TEXTS.get(language, "contents")));
        SoftSelection.in(contents);
        line = new Label(root, SWT.NONE);
        text = new PageText(root, TEXTS.get(language, "page"), TEXTS.get(language, "run"), this::go);
        say(false);
        listen();
        arrange();
        color();
    }

    private void listen() {
        root.addListener(SWT.Resize, event -> arrange());
        root.addListener(SWT.Paint, event -> color());
        search.addListener(SWT.Modify, event -> narrow());
        search.addListener(SWT.DefaultSelection, event -> text.control().setFocus());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                contents.setFocus();
            }
        });
        contents.addListener(SWT.Selection, event -> chosen());
        contents.addListener(SWT.DefaultSelection, event -> text.control().setFocus());
        back.addListener(SWT.Selection, event -> back());
        List.of(search, contents, text.control()).forEach(control -> control.addListener(SWT.KeyDown, this::key));
    }

    /** Ctrl+F searches, Alt+Left goes back, wherever the focus is. */
    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (event.keyCode == 'f' && modifiers == SWT.MOD1) {
            search.setFocus();
            search.selectAll();
        } else if (event.keyCode == SWT.ARROW_LEFT && modifiers == SWT.ALT) {
            event.doit = false;
            back();
        }
    }

    private void arrange() {
        int width = Type.scaled(root.getDisplay(), SIDE);
        boolean narrow = root.getSize().x < Type.scaled(root.getDisplay(), NARROW);
        GridLayout layout = new GridLayout(narrow ? 1 : 3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        GridData place = new GridData(SWT.FILL, narrow ? SWT.BEGINNING : SWT.FILL, narrow, !narrow);
        place.widthHint = narrow ? SWT.DEFAULT : width;
        side.setLayoutData(place);
        ((GridData) contents.getLayoutData()).heightHint = narrow ? contents.getItemHeight() * ROWS_ABOVE : SWT.DEFAULT;
        GridData thin = new GridData(SWT.FILL, SWT.FILL, narrow, !narrow);
        thin.widthHint = narrow ? SWT.DEFAULT : 1;
        thin.heightHint = narrow ? 1 : SWT.DEFAULT;
        line.setLayoutData(thin);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        root.layout(true, true);
    }

    private void color() {
        Palette palette = Palette.of(root.getDisplay());
        if (!palette.surface().equals(root.getBackground())) {
            root.setBackground(palette.surface());
            List.of(side, back, nothing).forEach(control -> control.setBackground(palette.page()));
            contents.setBackground(palette.page());
            contents.setForeground(palette.text());
            nothing.setForeground(palette.muted());
            line.setBackground(palette.line());
            text.color(palette);
        }
    }

    Composite control() {
        return root;
    }

    void focus() {
        text.control().setFocus();
    }

    /** Takes the pages once they are read. */
    void pages(List<HelpPage> pages) {
        all = pages;
        narrow();
        if (shown == null || !wanted.isEmpty()) {
            show(wanted);
        }
    }

    /** Shows a page by its name or id; an empty or unknown one changes nothing, unless nothing is shown yet. */
    void show(String page) {
        if (all.isEmpty()) {
            wanted = page;
            return;
        }
        wanted = "";
        all.stream().filter(one -> one.id().equals(page) || one.name().equals(page)).findFirst()
                .or(() -> shown == null ? all.stream().findFirst() : Optional.empty()).ifPresent(this::open);
    }

    private void open(HelpPage page) {
        if (shown != null && !shown.id().equals(page.id())) {
            before.push(shown);
        }
        display(page);
    }

    private void display(HelpPage page) {
        shown = page;
        back.setEnabled(!before.isEmpty());
        if (!listed.contains(page)) {
            search.setText("");
        }
        contents.setSelection(listed.indexOf(page));
        text.show(page, search.getText());
    }

    private void back() {
        if (!before.isEmpty()) {
            display(before.pop());
        }
    }

    private void go(Span link) {
        link.target(Span.PAGE).ifPresentOrElse(this::show, () -> follow.accept(link));
    }

    private void chosen() {
        int row = contents.getSelectionIndex();
        if (row >= 0 && row < listed.size()) {
            open(listed.get(row));
        }
    }

    private void narrow() {
        String words = search.getText();
        listed = all.stream().filter(page -> page.has(words)).sorted(Comparator.comparing(page -> !page.titled(words))).toList();
        contents.setRedraw(false);
        contents.removeAll();
        listed.forEach(page -> new TableItem(contents, SWT.NONE).setText(page.title()));
        contents.setRedraw(true);
        say(listed.isEmpty() && !all.isEmpty());
        if (shown != null && !listed.isEmpty()) {
            display(words.isBlank() ? shown : listed.getFirst());
        }
    }

    private void say(boolean empty) {
        if (nothing.getVisible() != empty || ((GridData) nothing.getLayoutData()).exclude == empty) {
            nothing.setVisible(empty);
            ((GridData) nothing.getLayoutData()).exclude = !empty;
            side.layout();
        }
    }
}
