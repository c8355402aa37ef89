// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.search.ListComparison.Difference;
import org.liaison.search.ListComparison.Kind;
import org.liaison.search.ListQuery;
import org.liaison.search.PastSearch;
import org.liaison.search.Row;
import org.liaison.search.Search.FieldDescription;
import org.liaison.store.RecordKey;
import org.liaison.ui.ModelIds;
import org.liaison.ui.ShownList;
import org.liaison.ui.changes.internal.PastAnswer.Asked;
import org.liaison.ui.changes.internal.PastAnswer.Later;
import org.liaison.ui.changes.internal.PastAnswer.With;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.history.PastWindow;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.ui.work.ProgressWindow;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/** What a list shows as it was at the end of a day, or what became of it since. Nothing can be changed in it. */
final class PastListWindow {

    private static final Texts TEXTS = new Texts(PastListWindow.class);
    private static final int HEIGHT = 380;
    private static final int WIDTH = 860;
    private static final int MOST_COLUMNS = 5;
    private static final String TITLE = "name";

    private final FormServices services;
    private final PastSearch past;
    private final ListQuery query;
    private final Map<String, FieldDescription> fields;
    private final List<String> columns;
    private final SmallWindow window;
    private final DateTime day;
    private final Combo with;
    private final DateTime other;
    private final Label summary;
    private final Composite place;
    private TextTable table;
    private Optional<PastAnswer> answer = Optional.empty();

    PastListWindow(Shell owner, FormServices services, PastSearch past, ShownList list) {
        this.services = services;
        this.past = past;
        this.query = list.query();
        fields = services.search().fields(list.type()).stream()
                .collect(Collectors.toMap(FieldDescription::id, Function.identity(), (one, same) -> one));
        columns = Stream.concat(Stream.of(TITLE), list.columns().stream()).distinct().filter(fields::containsKey)
                .limit(MOST_COLUMNS).toList();
        window = new SmallWindow(owner, services.icons(), text("pastList.title"), "pastList.window");
        Composite body = window.body(5);
        Label banner = label(body, text("pastList.banner", list.title()), SWT.WRAP);
        GridData whole = new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1);
        whole.widthHint = Math.min(WIDTH, owner.getSize().x - 80);
        banner.setLayoutData(whole);
        label(body, text("pastList.day"), SWT.NONE);
        day = day(body, "pastList.day");
        label(body, text("pastList.with"), SWT.NONE);
        with = new Combo(body, SWT.READ_ONLY);
        with.setData(ModelIds.TEST_ID, "pastList.with");
        Stream.of(With.values()).forEach(each -> with.add(text("pastList.with." + each)));
        with.select(0);
        other = day(body, "pastList.other");
        other.setEnabled(false);
        with.addListener(SWT.Selection, event -> other.setEnabled(chosen() == With.DAY));
        summary = label(body, text("pastList.ask"), SWT.NONE);
        summary.setData(ModelIds.TEST_ID, "pastList.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1));
        place = new Composite(body, SWT.NONE);
        place.setLayout(new FillLayout());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1);
        room.heightHint = HEIGHT;
        place.setLayoutData(room);
        show(listed());
        window.buttons(text("pastList.close"), text("pastList.show"), this::ask, "pastList.show");
        window.shell().addListener(SWT.Dispose, event -> forget());
        window.open(day);
    }

    private Label label(Composite body, String text, int style) {
        Label label = new Label(body, style);
        label.setText(text.replace("&", "&&"));
        label.setForeground(Palette.of(body.getDisplay()).text());
        return label;
    }

    private static DateTime day(Composite body, String id) {
        DateTime day = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        day.setData(ModelIds.TEST_ID, id);
        return day;
    }

    private With chosen() {
        return With.values()[with.getSelectionIndex()];
    }

    private static LocalDate date(DateTime from) {
        return LocalDate.of(from.getYear(), from.getMonth() + 1, from.getDay());
    }

    private void ask() {
        Asked asked = new Asked(query, date(day), chosen(), date(other));
        ProgressWindow progress = new ProgressWindow(window.shell(), services.icons(), text("pastList.working"),
                text("pastList.cancel"), count -> text("pastList.progress", count));
        services.background().run(window.shell(),
                () -> PastAnswer.of(asked, services.store(), services.search(), past, progress), found -> {
                    progress.close();
                    take(found);
                }, failure -> {
                    progress.close();
                    if (!(failure instanceof CancellationException)) {
                        services.failures().show(window.shell(), failure);
                    }
                });
    }

    private void take(PastAnswer found) {
        forget();
        answer = Optional.of(found);
        summary.setText(found.later().map(later -> text("pastList.compared", found.before().size(), later.rows().size(),
                later.comparison().count(Kind.CAME), later.comparison().count(Kind.WENT),
                later.comparison().count(Kind.CHANGED))).orElseGet(() -> text("pastList.found", found.size())));
        show(found.later().isPresent() ? compared() : listed());
        table.show(found.size());
        place.layout();
    }

    /** What was found is kept open as long as it is shown; closing it deletes files. */
    private void forget() {
        answer.ifPresent(old -> services.background().begin(() -> {
            old.close();
            return Boolean.TRUE;
        }));
        answer = Optional.empty();
    }

    private void show(List<Heading> headings) {
        if (table != null) {
            table.control().dispose();
        }
        table = new TextTable(place, SWT.SINGLE | SWT.BORDER, "pastList.table", headings,
                (item, index) -> answer.ifPresent(found -> fill(item, index, found))).fitted();
        table.control().addListener(SWT.DefaultSelection, event -> answer.ifPresent(this::open));
    }

    private List<Heading> listed() {
        return columns.stream().map(field -> new Heading(fields.get(field).label(), field.equals(TITLE) ? 260 : 150)).toList();
    }

    private List<Heading> compared() {
        return List.of(new Heading(text("pastList.difference"), 130), new Heading(text("pastList.record"), 260),
                new Heading(text("pastList.details"), 470));
    }

    private void fill(TableItem item, int index, PastAnswer found) {
        if (found.later().isPresent()) {
            fill(item, found, found.later().get(), found.later().get().comparison().differences().get(index));
        } else {
            Row row = found.before().row(index);
            item.setText(columns.stream().map(field -> said(row, field)).toArray(String[]::new));
        }
    }

    private void fill(TableItem item, PastAnswer found, Later later, Difference difference) {
        Row row = difference.kind() == Kind.WENT
                ? found.before().row(difference.before())
                : later.rows().row(difference.after());
        String details = difference.changed().stream()
                .map(field -> text("pastList.change", fields.containsKey(field) ? fields.get(field).label() : field,
                        said(found.before().row(difference.before()), field), said(row, field)))
                .collect(Collectors.joining("; "));
        item.setText(new String[] { text("pastList." + difference.kind()), said(row, TITLE), details });
    }

    private String said(Row row, String field) {
        String text = row.text(field, services.language()).replaceAll("\\s+", " ");
        return text.isBlank() ? "\u2013" : text;
    }

    /** What came later was not there yet, so there is nothing to see. */
    private void open(PastAnswer found) {
        int index = table.control().getSelectionIndex();
        int row = found.later().map(later -> later.comparison().differences().get(index).before()).orElse(index);
        if (index >= 0 && row >= 0) {
            RecordKey record = new RecordKey(query.list().getSimpleName(), found.before().id(row));
            services.store().log().find(found.changeSet())
                    .ifPresent(set -> PastWindow.open(table.control(), services, record, set));
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }
}
