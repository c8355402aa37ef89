// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin.Deleted;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.Store.Subscription;
import org.liaison.store.UndoScope;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.HistoryText;
import org.liaison.ui.history.UndoDesk;
import org.liaison.ui.look.ButtonRow;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.values.Texts;

/** What was deleted, the last first: to be searched, brought back with all that went along, or deleted for good. */
public final class BinPart {

    private static final Texts TEXTS = new Texts(BinPart.class);
    private static final int PAGE = 200;
    private static final int PAUSE_MILLIS = 250;

    private final FormServices forms;
    private final Locale language;
    private final DateTimeFormatter times;
    private final List<Line> lines = new ArrayList<>();
    private final List<EntityType<?>> kinds;
    private Label hint;
    private Text words;
    private Combo kind;
    private TextTable rows;
    private Table table;
    private ButtonRow buttons;
    private FlatButton restore;
    private FlatButton purge;
    private FlatButton more;
    private Subscription subscription;
    private int asked;
    private int typed;

    /** A deleted record and what it was called; the words are found in the background. */
    private record Line(Deleted deleted, String kind, String title) {
    }

    /**
     * Made by injection.
     *
     * @param forms keeps the recycle bin, and says values in the user's words
     */
    @Inject
    public BinPart(FormServices forms) {
        this.forms = forms;
        this.language = forms.language();
        this.kinds = forms.store().types().stream().filter(type -> !forms.search().fields(type.javaType()).isEmpty()).toList();
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language)
                .withZone(ZoneId.systemDefault());
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setData(ModelIds.HELP_PAGE, "org.liaison.help.safety");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        hint = new Label(page, SWT.WRAP);
        hint.setText(TEXTS.get(language, "bin.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(TEXTS.get(language, "bin.words"));
        words.setData(ModelIds.TEST_ID, "bin.filter");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> soon());
        kind = new Combo(page, SWT.READ_ONLY);
        kind.setData(ModelIds.TEST_ID, "bin.kind");
        kind.add(TEXTS.get(language, "allKinds"));
        kinds.forEach(type -> kind.add(type.label(language)));
        kind.select(0);
        kind.addListener(SWT.Selection, event -> read(Optional.empty(), PAGE));
        rows = new TextTable(page, SWT.MULTI, "bin.table", List.of(heading("bin.kind", 160), heading("bin.what", 320),
                heading("bin.along", 130), heading("bin.when", 170), heading("who", 110), heading("bin.by", 330)), this::fill)
                .stretched();
        table = rows.control();
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> restore());
        buttons(page);
        color(page);
        page.addListener(SWT.Paint, event -> color(page));
        Display display = parent.getDisplay();
        subscription = forms.store().subscribe(change -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> read(Optional.empty(), Math.max(PAGE, lines.size())));
            }
        });
        read(Optional.empty(), PAGE);
    }

    private Heading heading(String key, int width) {
        return new Heading(TEXTS.get(language, key), width);
    }

    private void buttons(Composite page) {
        buttons = new ButtonRow(page, forms.icons());
        buttons.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        restore = button("bin.restore", "undo-2", this::restore);
        purge = button("bin.purge", "trash-2", this::purge);
        button("bin.old", "clock", () -> new Purge(forms).older(table));
        more = buttons.add(Optional.empty(), TEXTS.get(language, "bin.more"), "bin.more", () -> read(last(), PAGE));
        more.setVisible(false);
        enable();
    }

    private FlatButton button(String key, String icon, Runnable action) {
        return buttons.add(Optional.of(icon), TEXTS.get(language, key), key, action);
    }

    /** Again whenever the theme is another. */
    private void color(Composite page) {
        Palette palette = Palette.of(page.getDisplay());
        if (!palette.surface().equals(page.getBackground())) {
            List.of(page, hint).forEach(control -> control.setBackground(palette.surface()));
            hint.setForeground(palette.muted());
            buttons.color(palette.surface());
            rows.color(palette);
        }
    }

    private void soon() {
        int mine = ++typed;
        table.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine == typed && !table.isDisposed()) {
                read(Optional.empty(), PAGE);
            }
        });
    }

    private Wanted wanted() {
        Set<String> entities = kind.getSelectionIndex() > 0 ? Set.of(kinds.get(kind.getSelectionIndex() - 1).name()) : names();
        return new Wanted(entities, words.getText().strip(), "");
    }

    /** Records that have a list; what else was deleted, such as a saved filter, is taken back in the history. */
    private Set<String> names() {
        return kinds.stream().map(EntityType::name).collect(Collectors.toSet());
    }

    private Optional<Deleted> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().deleted());
    }

    private void read(Optional<Deleted> after, int limit) {
        if (table.isDisposed()) {
            return;
        }
        Wanted wanted = wanted();
        int mine = ++asked;
        HistoryText text = new HistoryText(forms.store(), forms.text());
        forms.background().run(table,
                () -> forms.store().bin().page(wanted, after, limit).stream().map(deleted -> line(text, deleted)).toList(),
                page -> {
                    if (mine == asked) {
                        show(page, after.isEmpty(), limit);
                    }
                });
    }

    private Line line(HistoryText text, Deleted deleted) {
        String label = forms.store().type(deleted.record().entity()).map(type -> type.label(language))
                .orElse(deleted.record().entity());
        return new Line(deleted, label, text.called(deleted.record(), deleted.values()));
    }

    private void show(List<Line> page, boolean anew, int limit) {
        Set<RecordKey> chosen = new HashSet<>(chosen().stream().map(line -> line.deleted().record()).toList());
        int top = table.getTopIndex();
        if (anew) {
            lines.clear();
        }
        lines.addAll(page);
        more.setVisible(page.size() == limit);
        rows.show(lines.size());
        table.deselectAll();
        table.select(IntStream.range(0, lines.size()).filter(i -> chosen.contains(lines.get(i).deleted().record())).toArray());
        table.setTopIndex(Math.min(top, Math.max(0, lines.size() - 1)));
        boolean filtered = !words.getText().isBlank() || kind.getSelectionIndex() > 0;
        hint.setText(TEXTS.get(language, lines.isEmpty() ? filtered ? "bin.noMatch" : "bin.empty" : "bin.hint"));
        enable();
    }

    private void fill(TableItem item, int index) {
        Line line = lines.get(index);
        ChangeSet by = line.deleted().changeSet();
        int along = line.deleted().along();
        item.setText(new String[] { line.kind(), line.title(),
                along == 0 ? "" : TEXTS.get(language, "bin.parts", along), times.format(by.at()), by.author(),
                by.intent().title() });
    }

    private List<Line> chosen() {
        return IntStream.of(table.getSelectionIndices()).filter(index -> index < lines.size()).mapToObj(lines::get).toList();
    }

    private void enable() {
        restore.setEnabled(table.getSelectionCount() > 0);
        purge.setEnabled(table.getSelectionCount() > 0);
    }

    /** What was deleted together is brought back together; of several deletions the newest comes first. */
    private void restore() {
        List<Line> chosen = chosen();
        if (!chosen.isEmpty()) {
            ChangeSet by = chosen.getFirst().deleted().changeSet();
            Set<RecordKey> records = chosen.stream().map(Line::deleted).filter(each -> each.changeSet().id() == by.id())
                    .map(Deleted::record).collect(Collectors.toSet());
            String title = records.size() == 1
                    ? chosen.getFirst().title()
                    : TEXTS.get(language, "bin.several", records.size());
            new UndoDesk(forms).restore(table, by, new UndoScope.Records(records), title);
        }
    }

    private void purge() {
        new Purge(forms).records(table, chosen().stream().map(line -> line.deleted().record()).toList());
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
