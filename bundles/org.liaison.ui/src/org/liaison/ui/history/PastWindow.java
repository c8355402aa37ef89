// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordKey;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.ui.work.SmallWindow;
import org.liaison.values.Texts;

/** A record as it was, beside how it was at another moment or is now; what differs is marked. Nothing can be changed in it. */
public final class PastWindow {

    private static final Texts TEXTS = new Texts(PastWindow.class);
    private static final int MOMENTS = 300;
    private static final int HEIGHT = 420;

    private final FormServices services;
    private final RecordKey record;
    private final List<ChangeSet> moments;
    private final SmallWindow window;
    private final Combo then;
    private final Combo later;
    private final TextTable rows;
    private final Table table;
    private List<PastLines.Line> lines = List.of();
    private int asked;

    /**
     * Opens it.
     *
     * @param owner what it is opened from
     * @param services what every form needs
     * @param record the record
     * @param at the change set after which it is shown
     */
    public static void open(Control owner, FormServices services, RecordKey record, ChangeSet at) {
        services.background().run(owner, () -> services.store().type(record.entity())
                .map(type -> services.store().log().history(type.javaType(), record.id(), MOMENTS).stream()
                        .map(RecordChange::changeSet).distinct().toList())
                .orElse(List.of()), moments -> new PastWindow(owner, services, record, moments, at));
    }

    private PastWindow(Control owner, FormServices services, RecordKey record, List<ChangeSet> known, ChangeSet at) {
        this.services = services;
        this.record = record;
        this.moments = new ArrayList<>(known);
        if (IntStream.range(0, moments.size()).noneMatch(index -> moments.get(index).id() == at.id())) {
            moments.add(at);
        }
        window = new SmallWindow(owner.getShell(), services.icons(), text("past.title"), "past.window");
        Palette palette = Palette.of(owner.getDisplay());
        Composite body = window.body(2);
        Label banner = new Label(body, SWT.WRAP);
        banner.setText(text("past.banner"));
        banner.setFont(Type.heading(owner.getDisplay()));
        banner.setForeground(palette.link());
        banner.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        then = combo(body, "past.then");
        later = combo(body, "past.later");
        later.add(text("past.now"), 0);
        List<String> titles = moments.stream().map(this::title).toList();
        titles.forEach(then::add);
        titles.forEach(later::add);
        then.select(IntStream.range(0, moments.size()).filter(i -> moments.get(i).id() == at.id()).findFirst().orElse(0));
        later.select(0);
        rows = new TextTable(body, SWT.MULTI | SWT.BORDER, "past.table", headings(), this::fill).fitted();
        table = rows.control();
        place();
        window.buttons(text("undo.close"), text("past.copy"), this::copy, "past.copy");
        read();
        window.open(table);
    }

    private String title(ChangeSet set) {
        return new HistoryText(services.store(), services.text()).when(set.at(), ZoneId.systemDefault()) + " \u2013 "
                + set.intent().title();
    }

    private Combo combo(Composite body, String id) {
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setData(ModelIds.TEST_ID, id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        combo.setLayoutData(data);
        combo.addListener(SWT.Selection, event -> read());
        return combo;
    }

    private List<Heading> headings() {
        return List.of(new Heading(text("past.part"), 130), new Heading(text("undo.field"), 170),
                new Heading(text("past.then"), 270), new Heading(text("past.later"), 270));
    }

    private void place() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = HEIGHT;
        data.widthHint = Math.min(rows.wantedWidth() + 20, table.getShell().getParent().getSize().x - 80);
        table.setLayoutData(data);
    }

    private void read() {
        int mine = ++asked;
        ChangeSet first = moments.get(then.getSelectionIndex());
        Optional<ChangeSet> second = later.getSelectionIndex() <= 0
                ? Optional.empty()
                : Optional.of(moments.get(later.getSelectionIndex() - 1));
        PastLines words = new PastLines(new HistoryText(services.store(), services.text()));
        services.background().run(table, () -> words.of(record, first, second), found -> {
            if (mine == asked) {
                lines = found;
                rows.show(lines.size());
            }
        });
    }

    private void fill(TableItem item, int index) {
        PastLines.Line line = lines.get(index);
        item.setText(new String[] { line.kind(), line.field(), value(line.then()), value(line.later()) });
        Palette palette = Palette.of(table.getDisplay());
        item.setForeground(0, palette.muted());
        if (line.differs()) {
            item.setText(1, "\u2260 " + line.field());
            item.setForeground(1, palette.link());
            item.setForeground(2, palette.link());
            item.setForeground(3, palette.link());
        }
    }

    private String value(String shown) {
        return shown.isEmpty() ? text("empty") : shown.replaceAll("\\s+", " ");
    }

    /** All lines, as a table that other programs understand. */
    private void copy() {
        StringBuilder all = new StringBuilder();
        for (TableItem item : table.getItems()) {
            IntStream.range(0, table.getColumnCount()).forEach(i -> all.append(i == 0 ? "" : "\t").append(item.getText(i)));
            all.append('\n');
        }
        if (!all.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] { all.toString() },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }
}
