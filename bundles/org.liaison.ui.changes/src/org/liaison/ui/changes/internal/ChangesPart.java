// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.RecordKey;
import org.liaison.store.Store.Subscription;
import org.liaison.store.UndoScope;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.HistoryText;
import org.liaison.ui.history.UndoDesk;
import org.liaison.ui.look.ButtonRow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.values.Texts;

/**
 * Everything that was ever changed, the newest first; what Liaison itself did, such as shipping vocabularies, is left out. The
 * chosen change is shown field by field, and any of them, not only the last, can be taken back.
 */
public final class ChangesPart {

    private static final Texts TEXTS = new Texts(ChangesPart.class);
    private final FormServices forms;
    private final IEclipseContext context;
    private final Locale language;
    private final DateTimeFormatter times;
    private final List<ChangeSet> changes = new ArrayList<>();
    private ChangeFilterBar filter;
    private Label hint;
    private TextTable rows;
    private Table table;
    private ButtonRow buttons;
    private DetailTable details;
    private FlatButton more;
    private FlatButton undo;
    private FlatButton open;
    private FlatButton only;
    private Subscription subscription;
    private ChangeFilter shown = ChangeFilter.ALL;
    private long before;
    private int asked;

    /**
     * Made by injection.
     *
     * @param forms keeps the log, and says values in the user's words
     * @param context knows who opens records
     */
    @Inject
    public ChangesPart(FormServices forms, IEclipseContext context) {
        this.forms = forms;
        this.context = context;
        this.language = forms.language();
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
                .withZone(ZoneId.systemDefault());
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setData(ModelIds.HELP_PAGE, "org.liaison.help.safety");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        hint = new Label(page, SWT.WRAP);
        hint.setText(TEXTS.get(language, "hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter = new ChangeFilterBar(page, forms, wanted -> read(Long.MAX_VALUE, ChangeFilter.READ));
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm both = new SashForm(page, SWT.VERTICAL);
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rows = new TextTable(both, SWT.SINGLE, "changes.table", headings(), this::fill).stretched();
        table = rows.control();
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> details.record().ifPresent(this::open));
        details = new DetailTable(both, language, this::open, this::enable);
        both.setWeights(3, 2);
        buttons(page);
        color(page);
        page.addListener(SWT.Paint, event -> color(page));
        Display display = parent.getDisplay();
        subscription = forms.store().subscribe(change -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::again);
            }
        });
        read(Long.MAX_VALUE, ChangeFilter.READ);
    }

    private List<Heading> headings() {
        return List.of(heading("when", 170), heading("who", 110), heading("what", 460), heading("origin", 190),
                new Heading(TEXTS.get(language, "size"), 90, SWT.RIGHT), heading("state", 110));
    }

    private Heading heading(String key, int width) {
        return new Heading(TEXTS.get(language, key), width);
    }

    private void buttons(Composite page) {
        buttons = new ButtonRow(page, forms.icons());
        undo = button("undo-2", "undoThis", "changes.undo", this::undo);
        only = button("funnel", "thisRecord", "changes.thisRecord", this::only);
        open = button("external-link", "openRecord", "changes.open", () -> details.record().ifPresent(this::open));
        more = buttons.add(Optional.empty(), TEXTS.get(language, "more"), "changes.more",
                () -> read(before, ChangeFilter.READ));
        more.setVisible(false);
        enable();
    }

    private FlatButton button(String icon, String key, String id, Runnable action) {
        return buttons.add(Optional.of(icon), TEXTS.get(language, key), id, action);
    }

    /** Again whenever the theme is another. */
    private void color(Composite page) {
        Palette palette = Palette.of(page.getDisplay());
        if (!palette.surface().equals(page.getBackground())) {
            List.of(page, hint, filter.control(), table.getParent())
                    .forEach(control -> control.setBackground(palette.surface()));
            filter.grounds().forEach(control -> control.setBackground(palette.surface()));
            hint.setForeground(palette.muted());
            buttons.color(palette.surface());
            rows.color(palette);
            details.color(palette);
        }
    }

    /** As much as is shown already, so that whoever has gone far back stays there. */
    private void again() {
        if (!table.isDisposed()) {
            read(Long.MAX_VALUE, Math.max(ChangeFilter.READ, changes.size()));
        }
    }

    private void read(long from, int wanted) {
        if (!table.isDisposed()) {
            ChangeFilter which = filter.filter();
            int mine = ++asked;
            forms.background().run(table, () -> which.read(forms.store().log(), from, wanted), page -> {
                if (mine == asked) {
                    show(page, from, which);
                }
            });
        }
    }

    private void show(ChangeFilter.Page page, long from, ChangeFilter which) {
        Optional<ChangeSet> chosen = chosen();
        boolean stays = which.equals(shown) && from == Long.MAX_VALUE;
        long first = table.getTopIndex() > 0 && stays ? changes.get(table.getTopIndex()).id() : 0;
        if (from == Long.MAX_VALUE) {
            changes.clear();
        }
        shown = which;
        changes.addAll(page.changes());
        before = page.before();
        filter.offer(changes);
        more.setVisible(before > 0);
        rows.show(changes.size());
        table.deselectAll();
        chosen.ifPresent(kept -> index(kept.id()).ifPresent(table::setSelection));
        index(first).ifPresent(table::setTopIndex);
        hint.setText(TEXTS.get(language, changes.isEmpty() && !which.equals(ChangeFilter.ALL) ? "noMatch" : "hint"));
        choose();
    }

    private OptionalInt index(long changeSet) {
        return IntStream.range(0, changes.size()).filter(index -> changes.get(index).id() == changeSet).findFirst();
    }

    private void only() {
        details.record().ifPresent(record -> forms.background().run(table,
                () -> forms.store().find(record.type(), record.id()).map(DomainEntity::title).orElse(""),
                title -> filter.only(Optional.of(new RecordKey(record.type().getSimpleName(), record.id())), title)));
    }

    private void fill(TableItem item, int index) {
        ChangeSet change = changes.get(index);
        String origin = TEXTS.get(language, "origin." + change.intent().origin());
        item.setText(new String[] { times.format(change.at()), change.author(), change.intent().title(),
                change.intent().detail().isBlank() ? origin : origin + " · " + change.intent().detail(),
                NumberFormat.getInstance(language).format(change.size()),
                change.undoneBy().isPresent() ? TEXTS.get(language, "takenBack") : "" });
        if (change.undoneBy().isPresent()) {
            item.setForeground(Palette.of(table.getDisplay()).muted());
        }
    }

    private Optional<ChangeSet> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < changes.size() ? Optional.of(changes.get(index)) : Optional.empty();
    }

    private void choose() {
        Optional<ChangeSet> chosen = chosen();
        if (chosen.isEmpty()) {
            details.show(null);
            enable();
            return;
        }
        DetailLines lines = new DetailLines(forms.store(), forms.search(), new HistoryText(forms.store(), forms.text()));
        forms.background().run(table, () -> lines.of(chosen.get()), detail -> {
            if (chosen().filter(now -> now.id() == detail.change().id()).isPresent()) {
                details.show(detail);
                enable();
            }
        });
        enable();
    }

    private void enable() {
        Optional<ChangeSet> chosen = chosen();
        undo.setEnabled(chosen.filter(change -> change.intent().origin() != Origin.ERASURE).isPresent());
        undo.text(TEXTS.get(language,
                chosen.filter(change -> change.undoneBy().isPresent()).isPresent() ? "redoThis" : "undoThis"));
        open.setEnabled(chosen.isPresent() && details.record().isPresent());
        only.setEnabled(open.isEnabled());
        buttons.control().layout();
    }

    private void open(RecordRef record) {
        RecordOpener opener = context.get(RecordOpener.class);
        if (opener != null) {
            forms.background().run(table, () -> forms.store().find(record.type(), record.id()),
                    found -> found.ifPresent(thing -> opener.open(record, FrozenSelection.only(record, thing.title()))));
        }
    }

    /** Takes the chosen change back, whichever it is, or puts it again, after a look at what that would do. */
    private void undo() {
        chosen().ifPresent(change -> new UndoDesk(forms).open(table, change, new UndoScope.Everything()));
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
