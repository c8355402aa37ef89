// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Background;
import org.liaison.values.Texts;

/** Everything that was ever changed, the newest first; what Liaison itself did, such as shipping vocabularies, is left out. */
public final class ChangesPart {

    private static final Texts TEXTS = new Texts(ChangesPart.class);
    private static final int PAGE = 200;
    private static final String[] COLUMNS = { "when", "who", "what", "origin", "size", "state" };
    private static final int[] WIDTHS = { 170, 110, 460, 190, 90, 110 };

    private final Store store;
    private final Locale language;
    private final Background background;
    private final Icons icons;
    private final DateTimeFormatter times;
    private final List<ChangeSet> changes = new ArrayList<>();
    private Label hint;
    private Table table;
    private FlatButton more;
    private Subscription subscription;

    /**
     * Made by injection.
     *
     * @param store keeps the log
     * @param workplace the language
     * @param background reads the log
     * @param icons draws icons
     */
    @Inject
    public ChangesPart(Store store, Workplace workplace, Background background, Icons icons) {
        this.store = store;
        this.language = workplace.language();
        this.background = background;
        this.icons = icons;
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
                .withZone(ZoneId.systemDefault());
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        hint = new Label(page, SWT.WRAP);
        hint.setText(TEXTS.get(language, "hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(page, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData(ModelIds.TEST_ID, "changes.table");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, COLUMNS[i].equals("size") ? SWT.RIGHT : SWT.LEFT);
            column.setText(TEXTS.get(language, COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, this::fill);
        more = new FlatButton(page, icons, FlatButton.Kind.PLAIN).text(TEXTS.get(language, "more"));
        more.setData(ModelIds.TEST_ID, "changes.more");
        more.setVisible(false);
        more.addListener(SWT.Selection, event -> read(changes.isEmpty() ? Long.MAX_VALUE : changes.getLast().id()));
        color(page);
        page.addListener(SWT.Paint, event -> color(page));
        Display display = parent.getDisplay();
        subscription = store.subscribe(change -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> read(Long.MAX_VALUE));
            }
        });
        read(Long.MAX_VALUE);
    }

    /** Again whenever the theme is another. */
    private void color(Composite page) {
        Palette palette = Palette.of(page.getDisplay());
        if (!palette.surface().equals(page.getBackground())) {
            List.of(page, hint, table, more).forEach(control -> control.setBackground(palette.surface()));
            hint.setForeground(palette.muted());
            table.setForeground(palette.text());
            table.setHeaderBackground(palette.page());
            table.setHeaderForeground(palette.muted());
        }
    }

    private void read(long before) {
        if (!table.isDisposed()) {
            background.run(table, () -> store.log().newest(PAGE, before), page -> show(page, before));
        }
    }

    private void show(List<ChangeSet> page, long before) {
        if (before == Long.MAX_VALUE) {
            changes.clear();
        }
        page.stream().filter(change -> change.intent().origin() != Origin.SYSTEM).forEach(changes::add);
        more.setVisible(page.size() == PAGE);
        table.setItemCount(changes.size());
        table.clearAll();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        ChangeSet change = changes.get(event.index);
        String origin = TEXTS.get(language, "origin." + change.intent().origin());
        item.setText(new String[] { times.format(change.at()), change.author(), change.intent().title(),
                change.intent().detail().isBlank() ? origin : origin + " · " + change.intent().detail(),
                NumberFormat.getInstance(language).format(change.size()),
                change.undoneBy().isPresent() ? TEXTS.get(language, "takenBack") : "" });
        if (change.undoneBy().isPresent()) {
            item.setForeground(Palette.of(table.getDisplay()).muted());
        }
    }

    @Focus
    void focus() {
        table.setFocus();
    }

    @PreDestroy
    void close() {
        if (subscription != null) {
            subscription.close();
        }
    }
}
