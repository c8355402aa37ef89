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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.changes.internal.DetailLines.Detail;
import org.liaison.ui.changes.internal.DetailLines.Line;
import org.liaison.ui.history.HistoryLine;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.TextTable;
import org.liaison.ui.table.TextTable.Heading;
import org.liaison.values.Texts;

/** What the chosen change did: which thing, which field, before and after. A double click opens the record. */
final class DetailTable {

    private static final Texts TEXTS = new Texts(DetailTable.class);
    private final Locale language;
    private final Composite area;
    private final Label note;
    private final TextTable rows;
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
        rows = new TextTable(area, SWT.SINGLE, "changes.details", List.of(heading("record", 300), heading("field", 190),
                heading("before", 250), heading("after", 250)), this::fill);
        table = rows.control();
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.DefaultSelection, event -> record().ifPresent(open));
    }

    private Heading heading(String key, int width) {
        return new Heading(TEXTS.get(language, key), width);
    }

    Composite control() {
        return area;
    }

    /** Again whenever the theme is another. */
    void color(Palette palette) {
        List.of(area, note).forEach(control -> control.setBackground(palette.surface()));
        note.setForeground(palette.muted());
        rows.color(palette);
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
        rows.show(lines.size());
        area.layout();
    }

    /** The record of the chosen line, else the first there is. */
    Optional<RecordRef> record() {
        int chosen = table.getSelectionIndex();
        return chosen >= 0 && chosen < lines.size()
                ? lines.get(chosen).record()
                : lines.stream().flatMap(line -> line.record().stream()).findFirst();
    }

    private void fill(TableItem item, int index) {
        Line line = lines.get(index);
        HistoryLine what = line.line();
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
