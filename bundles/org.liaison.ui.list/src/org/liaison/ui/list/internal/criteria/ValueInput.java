// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.search.Facets;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.ValueText;
import org.liaison.search.query.Days;
import org.liaison.search.query.Operator;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.criteria.Draft.ConditionDraft;

/** Where the values of a condition are typed or picked, in a way that fits the field's type. */
final class ValueInput {

    private static final String SEPARATOR = ";";
    private static final int TERMS_SEEN = 5;

    private final Lexicon lexicon;
    private final FieldDescription field;
    private final PaneTexts texts;
    private final ConditionDraft draft;
    private final Runnable changed;

    ValueInput(Lexicon lexicon, FieldDescription field, PaneTexts texts, ConditionDraft draft, Runnable changed) {
        this.lexicon = lexicon;
        this.field = field;
        this.texts = texts;
        this.draft = draft;
        this.changed = changed;
    }

    /** Makes the controls. */
    void make(Composite parent) {
        if (draft.operator().takes(0)) {
            return;
        }
        switch (field.type()) {
            case "term" -> terms(parent);
            case "flag" -> flag(parent);
            default -> typed(parent);
        }
    }

    private void typed(Composite parent) {
        List<String> values = draft.operator().takesMany() && field.type().equals("text")
                ? List.of(draft.values().stream().collect(Collectors.joining(SEPARATOR + ' ')))
                : draft.values().stream().map(value -> lexicon.value(field, value)).toList();
        int count = draft.operator() == Operator.BETWEEN ? 2 : 1;
        List<Control> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String value = i < values.size() ? values.get(i) : "";
            Control input = field.type().equals("date") ? day(parent, value) : text(parent, value);
            input.setData(ModelIds.TEST_ID, "list.condition.value");
            name(input, i == 0 ? field.label() : texts.get("upTo", field.label()));
            input.setLayoutData(Grids.wide());
            ((GridData) input.getLayoutData()).widthHint = 0;
            inputs.add(input);
        }
        inputs.forEach(input -> input.addListener(SWT.Modify, event -> take(inputs)));
    }

    private Text text(Composite parent, String value) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.setMessage(texts.get(field.type().equals("number")
                ? "hintNumber"
                : draft.operator().takesMany() ? "hintTexts" : "hintText"));
        return text;
    }

    private Combo day(Composite parent, String value) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        Days.OFFERED.forEach(span -> combo.add(Days.label(span, texts.language())));
        combo.setVisibleItemCount(Days.OFFERED.size());
        combo.setText(value);
        return combo;
    }

    private void take(List<Control> inputs) {
        List<String> values = inputs.stream()
                .map(input -> input instanceof Combo combo ? combo.getText() : ((Text) input).getText())
                .flatMap(this::read).toList();
        draft.with(values);
        changed.run();
    }

    private Stream<String> read(String typed) {
        String text = typed.strip();
        return switch (field.type()) {
            case "date" -> Stream.of(new Typed(texts.language()).date(text, draft.values()));
            case "number" -> Stream.of(new Typed(texts.language()).number(text));
            default -> draft.operator().takesMany()
                    ? Arrays.stream(text.split(SEPARATOR)).map(String::strip).filter(part -> !part.isEmpty())
                    : Stream.of(text);
        };
    }

    private void flag(Composite parent) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(ValueText.of(true, texts.language()), ValueText.of(false, texts.language()));
        combo.setLayoutData(Grids.wide());
        combo.select(List.of("yes", "no").indexOf(draft.values().isEmpty() ? "" : draft.values().getFirst()));
        combo.setData(ModelIds.TEST_ID, "list.condition.value");
        name(combo, field.label());
        combo.addListener(SWT.Selection, event -> {
            draft.with(List.of(combo.getSelectionIndex() == 0 ? "yes" : "no"));
            changed.run();
        });
    }

    private void terms(Composite parent) {
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        for (Facets.Value term : lexicon.terms(field.id())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(term.label(texts.language()));
            item.setData(term.key());
            item.setChecked(draft.values().stream().anyMatch(term.key()::equalsIgnoreCase));
        }
        GridData data = Grids.wide();
        data.heightHint = table.getItemHeight() * Math.clamp(table.getItemCount(), 1, TERMS_SEEN);
        data.widthHint = 0;
        table.setLayoutData(data);
        table.setData(ModelIds.TEST_ID, "list.condition.value");
        name(table, field.label());
        table.addListener(SWT.Selection, event -> takeTerms(table, event));
    }

    private void takeTerms(Table table, Event event) {
        if (event.detail == SWT.CHECK) {
            draft.with(Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData()).toList());
            changed.run();
        }
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
    }
}
