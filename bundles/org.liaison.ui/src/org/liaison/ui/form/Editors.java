// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.ui.edit.Property;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** Makes the editor that suits the type of a field, bound to a property of a working copy. */
final class Editors {

    private static final Texts TEXTS = new Texts(Editors.class);
    private static final int LINES = 6;

    private final FormServices services;
    private final WorkingCopy<?> copy;

    Editors(FormServices services, WorkingCopy<?> copy) {
        this.services = services;
        this.copy = copy;
    }

    Editor create(Composite parent, Property<?> property) {
        return switch (property.field().type()) {
            case FieldType.Text(int max, boolean multiline, var rule) -> text(parent, property,
                    multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
            case FieldType.Whole whole -> text(parent, property, SWT.SINGLE | SWT.RIGHT);
            case FieldType.Decimal decimal -> text(parent, property, SWT.SINGLE | SWT.RIGHT);
            case FieldType.Day day -> day(parent, typed(property));
            case FieldType.Flag flag -> flag(parent, typed(property));
            case FieldType.Choice(String vocabulary) -> {
                Property<Term> term = typed(property);
                yield picker(parent, term, new TermChoices(services.terms(), vocabulary, services.language()), "chevron-down");
            }
            case FieldType.Reference<?> reference -> reference(parent, typed(property));
        };
    }

    private <T extends DomainEntity> Editor reference(Composite parent, Property<T> property) {
        @SuppressWarnings("unchecked")
        Field<?, T> field = property.field();
        RecordChoices<T> choices = new RecordChoices<>(services.store(), services.search(), field, copy);
        return picker(parent, property, choices, choices.few() ? "chevron-down" : "search");
    }

    /** No limit to what is typed: a value may be shown longer than it is stored, and one that is too long is refused, never cut. */
    private Editor text(Composite parent, Property<?> property, int style) {
        FieldFrame frame = new FieldFrame(parent, 1);
        Text text = frame.watch(new Text(frame.control(), style));
        boolean tall = (style & SWT.MULTI) != 0;
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        if (tall) {
            data.heightHint = text.getLineHeight() * LINES;
        }
        text.setLayoutData(data);
        bind(text, property);
        return new Editor(frame.control(), text, frame::wrong, tall);
    }

    /** Types into the property at every key; the value's own form is shown when the field is left, never under the user's hands. */
    private void bind(Text text, Property<?> property) {
        boolean[] own = new boolean[1];
        Runnable show = () -> {
            if (!own[0] && !text.getText().equals(property.text())) {
                own[0] = true;
                text.setText(property.text());
                own[0] = false;
            }
        };
        show.run();
        text.addListener(SWT.Modify, event -> {
            if (!own[0]) {
                own[0] = true;
                property.type(text.getText());
                own[0] = false;
            }
        });
        text.addListener(SWT.FocusOut, event -> show.run());
        Binding.until(text, property.onChange(show));
    }

    private Editor flag(Composite parent, Property<Boolean> property) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 12;
        row.setLayout(layout);
        Map<Button, Boolean> buttons = new LinkedHashMap<>();
        for (Boolean value : Arrays.asList(true, false, null)) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(value == null
                    ? TEXTS.get(services.language(), "notFilledIn")
                    : services.text().show(property.field(), value));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    property.set(value);
                }
            });
            buttons.put(button, value);
        }
        Runnable show = () -> buttons.forEach((button, value) -> button.setSelection(Objects.equals(value, property.value())));
        show.run();
        Binding.until(row, property.onChange(show));
        return new Editor(row, buttons.keySet().iterator().next(), wrong -> {
        }, false);
    }

    private Editor day(Composite parent, Property<LocalDate> property) {
        DayPicker picker = new DayPicker(parent, services, TEXTS.get(services.language(), "pickDay"), property);
        bind(picker.text(), property);
        return new Editor(picker.frame().control(), picker.text(), picker.frame()::wrong, false);
    }

    private <T> Editor picker(Composite parent, Property<T> property, Choices<T> choices, String icon) {
        Picker<T> picker = new Picker<>(parent, services, choices, icon);
        Runnable show = () -> picker.show(property.text());
        show.run();
        picker.onPick(property::set, typed -> property.refuse(typed, new Problem(TEXTS, "notOffered", List.of(typed))));
        Binding.until(picker.text(), property.onChange(show));
        return new Editor(picker.frame().control(), picker.text(), picker.frame()::wrong, false);
    }

    @SuppressWarnings("unchecked")
    private static <V> Property<V> typed(Property<?> property) {
        return (Property<V>) property;
    }
}
