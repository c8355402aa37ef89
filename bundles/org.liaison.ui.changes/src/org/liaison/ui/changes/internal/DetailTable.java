// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.changes.internal.DetailLines.Detail;
import org.liaison.ui.changes.internal.DetailLines.Line;
import org.liaison.ui.history.HistoryLine;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;
import org.liaison.values.Texts;

/** What the chosen change did: which thing, which field, before and after. A double click opens the record. */
final class DetailTable {

    private static final Texts TEXTS = new Texts(DetailTable.class);
    private static final String[] COLUMNS = { "record", "field", "before", "after" };
    private static final int[] WIDTHS = { 300, 190, 250, 250 };

    private final Locale language;
    private final Composite area;
    private final Label note;
    private final Table table;
    private List<Line> lines = List.of();

    DetailTable(Composite parent, Locale language, Consumer<RecordRef> open, Runnable chosen) {
        this.language = language;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        note = new Label(area, SWT.WRAP);
        note.setData(ModelIds.TEST_ID, "changes.note");
        note.setText(TEXTS.get(language, "chooseOne"));
        note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData(ModelIds.TEST_ID, "changes.details");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TEXTS.get(language, COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        SoftSelection.in(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.DefaultSelection, event -> record().ifPresent(open));
    }

    Composite control() {
        return area;
    }

    /** Again whenever the theme is another. */
    void color(Palette palette) {
        List.of(area, note, table).forEach(control -> control.setBackground(palette.surface()));
        note.setForeground(palette.muted());
        table.setForeground(palette.text());
        table.setHeaderBackground(palette.page());
        table.setHeaderForeground(palette.muted());
    }

    /** Shows what a change did; null for none. */
    void show(Detail detail) {
        lines = detail == null ? List.of() : detail.lines();
        String text = detail == null
                ? TEXTS.get(language, "chooseOne")
                : detail.large()
                        ? TEXTS.get(language, "tooMany", detail.change().size())
                        : detail.more() > 0 ? TEXTS.get(language, "moreLines", detail.more()) : "";
        note.setText(text);
        note.setVisible(!text.isEmpty());
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        table.setItemCount(lines.size());
        table.clearAll();
        area.layout();
    }

    /** The record of the chosen line, else the first there is. */
    Optional<RecordRef> record() {
        int chosen = table.getSelectionIndex();
        return chosen >= 0 && chosen < lines.size()
                ? lines.get(chosen).record()
                : lines.stream().flatMap(line -> line.record().stream()).findFirst();
    }

    private void fill(Event event) {
        Line line = lines.get(event.index);
        HistoryLine what = line.line();
        TableItem item = (TableItem) event.item;
        item.setText(switch (what.kind()) {
            case CREATED -> new String[] { line.thing(), "", "", TEXTS.get(language, "created") };
            case REMOVED -> new String[] { line.thing(), "", "", TEXTS.get(language, "deleted") };
            case UPDATED -> new String[] { line.thing(), what.label(), value(what.before()), value(what.after()) };
        });
    }

    private String value(String text) {
        return text.isEmpty() ? TEXTS.get(language, "empty") : text.replaceAll("\\s+", " ");
    }
}
