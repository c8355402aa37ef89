// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.search.query.Criterion;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** The criteria in use, each to be taken away; a hint as long as there are none. */
final class Chips {

    private final ListModel model;
    private final CriteriaWords words;
    private final PaneTexts texts;
    private final Icons icons;
    private final Composite row;
    private Shown shown = new Shown(null, Map.of(), 0);

    /** What is shown, and with how much known of its words. */
    private record Shown(List<Criterion> criteria, Map<Criterion, String> problems, int learnt) {
    }

    Chips(Composite parent, ListModel model, CriteriaWords words, PaneTexts texts, Icons icons) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.icons = icons;
        Composite margin = Grids.column(parent, 0);
        ((GridLayout) margin.getLayout()).marginWidth = 12;
        ((GridLayout) margin.getLayout()).marginBottom = 4;
        row = new Composite(margin, SWT.NONE);
        row.setLayout(new Flow());
        row.setLayoutData(Grids.wide());
    }

    /**
     * Shows the criteria of the model.
     *
     * @param problems why some of them find nothing
     * @param learnt changes when values may be called otherwise
     * @return whether anything changed
     */
    boolean show(Map<Criterion, String> problems, int learnt) {
        Shown now = new Shown(model.query().criteria().of(), problems, learnt);
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        for (Control old : row.getChildren()) {
            old.dispose();
        }
        for (Criterion each : now.criteria()) {
            Chip chip = new Chip(row, icons, words.of(each), problem(each), () -> remove(each));
            chip.setData(ModelIds.TEST_ID, "list.chip");
        }
        if (now.criteria().isEmpty()) {
            Label hint = new Label(row, SWT.NONE);
            hint.setText(texts.get("hint"));
            hint.setForeground(Palette.of(row.getDisplay()).muted());
        }
        return true;
    }

    /** A condition inside of a criterion that cannot be answered makes the whole one doubtful. */
    private String problem(Criterion criterion) {
        return shown.problems().entrySet().stream()
                .filter(entry -> criterion.toString().contains(entry.getKey().toString())).map(Map.Entry::getValue).findFirst()
                .orElse("");
    }

    private void remove(Criterion criterion) {
        model.show(model.query().where(model.query().criteria().without(criterion)));
    }

    /** After the theme changed. */
    void color() {
        shown = new Shown(null, Map.of(), 0);
    }
}
