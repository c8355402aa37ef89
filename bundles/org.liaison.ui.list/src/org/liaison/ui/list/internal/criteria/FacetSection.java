// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Facets.Choice;
import org.liaison.search.Facets.Facet;
import org.liaison.search.Facets.Value;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.TermValue;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.criteria.Choosing.Pick;
import org.liaison.ui.list.internal.criteria.FacetRow.Ask;
import org.liaison.ui.list.internal.criteria.FacetRow.Shown;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;

/** The values of one field to choose from: the most frequent ones, all of them on demand, and a search among many. */
final class FacetSection {

    private static final int FEW = 8;
    private static final int MANY = 100;

    private final FieldDescription field;
    private final Icons icons;
    private final PaneTexts texts;
    private final Runnable ask;
    private final BiConsumer<Pick, Ask> choose;
    private final Composite section;
    private final Heading heading;
    private final List<FacetRow> rows = new ArrayList<>();
    private Composite body;
    private Composite values;
    private Text containing;
    private FlatButton more;
    private boolean open;
    private int most = FEW;

    /** A section without values; {@code ask} is called when it wants to be told others. */
    FacetSection(Composite parent, Icons icons, PaneTexts texts, FieldDescription field, boolean open, Runnable ask,
            BiConsumer<Pick, Ask> choose) {
        this.field = field;
        this.icons = icons;
        this.texts = texts;
        this.open = open;
        this.ask = ask;
        this.choose = choose;
        section = Grids.column(parent, 0);
        ((GridLayout) section.getLayout()).marginTop = 4;
        heading = new Heading(section, icons, field.label(), open, this::toggle);
        heading.setLayoutData(Grids.wide());
        heading.setData(ModelIds.TEST_ID, "list.facet." + field.id());
    }

    FieldDescription field() {
        return field;
    }

    boolean isOpen() {
        return open;
    }

    /** What is shown of a value now. */
    Choice choice(Pick pick) {
        return rows.stream().map(FacetRow::shown).filter(shown -> shown.pick().equals(pick)).map(Shown::choice).findFirst()
                .orElse(Choice.NONE);
    }

    /** What it wants to be told; nothing while it is closed. */
    Optional<Asked> asked() {
        return open ? Optional.of(new Asked(field.id(), most, containing == null ? "" : containing.getText())) : Optional.empty();
    }

    private void toggle() {
        open = !open;
        if (body != null) {
            Grids.show(body, open);
        }
        heading.show(open, "");
        ask.run();
    }

    private void make() {
        body = Grids.column(section, 4);
        Composite box = Grids.column(body, 0);
        ((GridLayout) box.getLayout()).marginWidth = 12;
        containing = new Text(box, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        containing.setMessage(texts.get("searchValues"));
        containing.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = texts.get("searchValuesOf", field.label())));
        containing.setData(ModelIds.TEST_ID, "list.facet." + field.id() + ".search");
        containing.setLayoutData(Grids.wide());
        containing.addListener(SWT.Modify, event -> ask.run());
        Grids.show(box, false);
        values = Grids.column(body, 0);
        more = new FlatButton(body, icons, FlatButton.Kind.QUIET);
        more.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        ((GridData) more.getLayoutData()).horizontalIndent = 24;
        more.addListener(SWT.Selection, event -> moreOrLess());
        more.setData(ModelIds.TEST_ID, "list.facet." + field.id() + ".more");
    }

    private void moreOrLess() {
        most = most == FEW ? MANY : FEW;
        ask.run();
    }

    /**
     * Shows values.
     *
     * @return whether it needs more or less room than before
     */
    boolean show(Facet facet, Choice noValue) {
        if (!open) {
            return false;
        }
        boolean first = body == null;
        if (first) {
            make();
        }
        List<Shown> shown = shown(facet, noValue);
        long chosen = shown.stream().filter(each -> each.choice() != Choice.NONE).count();
        heading.show(open, chosen == 0 ? "" : texts.number((int) chosen));
        boolean moved = first | fill(shown)
                | Grids.show(containing.getParent(), facet.distinct() > FEW || !containing.getText().isEmpty());
        boolean foldable = most > FEW || facet.distinct() > FEW && containing.getText().isEmpty();
        String label = most > FEW ? texts.get("less") : texts.get("more", Math.max(0, facet.distinct() - FEW));
        moved |= Grids.show(more, foldable) | !label.equals(more.text());
        more.text(label);
        return moved;
    }

    private boolean fill(List<Shown> shown) {
        boolean moved = false;
        for (int i = 0; i < shown.size(); i++) {
            if (i == rows.size()) {
                FacetRow row = new FacetRow(values, icons, texts, choose);
                row.setLayoutData(Grids.wide());
                row.setData(ModelIds.TEST_ID, "list.facet." + field.id() + '.' + i);
                rows.add(row);
                moved = true;
            }
            rows.get(i).show(shown.get(i));
            moved |= Grids.show(rows.get(i), true);
        }
        for (int i = shown.size(); i < rows.size(); i++) {
            moved |= Grids.show(rows.get(i), false);
        }
        if (moved && !shown.isEmpty() && rows.stream().noneMatch(Control::isFocusControl)) {
            values.setTabList(new Control[] { rows.getFirst() });
        }
        return moved;
    }

    private List<Shown> shown(Facet facet, Choice noValue) {
        Locale language = texts.language();
        List<Shown> shown = new ArrayList<>();
        for (Value value : facet.values()) {
            String label = value.label(language);
            String color = value.value() instanceof TermValue term && term.color() != null ? term.color() : "";
            shown.add(new Shown(new Pick(value.key(), label), label, texts.number(value.count()), color, value.choice()));
        }
        if ((facet.without() > 0 || noValue != Choice.NONE) && containing.getText().isEmpty()) {
            shown.add(new Shown(Pick.NO_VALUE, texts.get("noValue"), texts.number(facet.without()), "", noValue));
        }
        return shown;
    }
}
