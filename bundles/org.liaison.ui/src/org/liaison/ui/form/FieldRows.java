// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.edit.Property;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;
import org.liaison.values.Problem;

/**
 * Rows of a label and a value, or of a label and an editor with what is wrong below it, in a composite with two columns. Controls
 * carry the field's name as test id, {@code Relation.siren} for example, and its label as accessible name.
 *
 * @param <E> the kind of record
 */
public final class FieldRows<E extends DomainEntity> {

    private static final int VALUE_WIDTH = 140;
    private static final int FRAME = 6;
    private static final int NEVER_WRAPPED = 14;

    private final FormServices services;
    private final Composite parent;
    private final WorkingCopy<E> copy;
    private final boolean editing;
    private final ShownRows<E> shown;
    private final Palette palette;
    private final List<Row> rows = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * Rows to be added to a composite.
     *
     * @param services what every form needs
     * @param parent where; it gets a grid of two columns
     * @param copy whose values
     * @param editing whether they can be edited
     * @param open opens a record whose link was pressed
     * @param clicked told when a value that is only shown was clicked, so that it can be edited in place; null if it cannot
     */
    public FieldRows(FormServices services, Composite parent, WorkingCopy<E> copy, boolean editing, Consumer<RecordRef> open,
            Consumer<Field<E, ?>> clicked) {
        this.services = services;
        this.parent = parent;
        this.copy = copy;
        this.editing = editing;
        this.shown = new ShownRows<>(services, parent, new ValueViews(services, open), clicked);
        this.palette = Palette.of(parent.getDisplay());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = LabelColumn.GAP;
        layout.verticalSpacing = editing ? 4 : 6;
        parent.setLayout(layout);
    }

    /**
     * Adds a row.
     *
     * @param field the field
     * @param <V> its type
     */
    public <V> void add(Field<E, V> field) {
        add(field, field.entity().getSimpleName() + '.' + field.name());
    }

    /**
     * Adds a row of a part that is one of several of its kind.
     *
     * @param field the field
     * @param testId what its editor carries as test id
     * @param <V> its type
     */
    public <V> void add(Field<E, V> field, String testId) {
        if (editing) {
            addEditor(copy.property(field), testId);
        } else {
            shown.add(field.in(copy.draft()), copy.property(field).value());
        }
    }

    /**
     * Adds a row that only shows.
     *
     * @param label what the values are called
     * @param values what is shown; may be empty
     * @param look how
     * @param whenClicked what a click on it does; null for nothing
     */
    public void values(String label, List<String> values, WidgetContext.Look look, Runnable whenClicked) {
        shown.add(label, values, look, whenClicked);
    }

    /** Leaves out the label of a long text that stands alone: what surrounds the rows says already what it is. */
    public void finish() {
        shown.finish();
        if (labels.size() == 1 && ((GridData) labels.getFirst().getLayoutData()).horizontalSpan == 2) {
            labels.getFirst().setVisible(false);
            ((GridData) labels.getFirst().getLayoutData()).exclude = true;
        }
    }

    /**
     * Puts the focus into the editor of a field.
     *
     * @param field the field's name
     * @return false if there is no such editor
     */
    public boolean focus(String field) {
        Optional<Row> row = rows.stream().filter(one -> one.property.field().name().equals(field)).findFirst();
        row.ifPresent(Row::focus);
        return row.isPresent();
    }

    /**
     * Puts the focus into the first editor.
     *
     * @return false if there is none
     */
    public boolean focusFirst() {
        return !rows.isEmpty() && rows.getFirst().focus();
    }

    /**
     * Shows everything that is wrong, also what the user did not come to yet.
     *
     * @param focus whether the first wrong editor takes the focus
     * @return whether something is wrong
     */
    public boolean showProblems(boolean focus) {
        rows.forEach(Row::reveal);
        Optional<Row> first = rows.stream().filter(Row::blocks).findFirst();
        if (focus) {
            first.ifPresent(Row::focus);
        }
        return first.isPresent();
    }

    private void addEditor(Property<?> property, String testId) {
        Field<?, ?> field = property.field();
        boolean tall = field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines;
        label(field, tall);
        Composite cell = new Composite(parent, SWT.NONE);
        cell.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        cell.setLayout(layout);
        cell.setLayoutData(fill(tall));
        Editor editor = new Editors(services, copy).create(cell, property);
        editor.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        name(editor.input(), field, testId);
        rows.add(new Row(property, editor, message(cell)));
    }

    private void label(Field<?, ?> field, boolean tall) {
        String text = field.label(services.language());
        Label label = new Label(parent, text.length() <= NEVER_WRAPPED ? SWT.NONE : SWT.WRAP);
        label.setForeground(palette.muted());
        label.setText(editing && field.required() ? text + "\u00a0*" : text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, tall, false, tall ? 2 : 1, 1);
        data.widthHint = LabelColumn.width(parent.getDisplay());
        // level with the text in its frame, also when what is wrong is said below
        data.verticalIndent = editing && !tall ? FRAME : 0;
        label.setLayoutData(data);
        labels.add(label);
    }

    private static GridData fill(boolean tall) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, tall ? 2 : 1, 1);
        data.widthHint = VALUE_WIDTH;
        return data;
    }

    private Label message(Composite cell) {
        Label message = new Label(cell, SWT.WRAP);
        message.setBackground(parent.getBackground());
        message.setForeground(Palette.of(cell.getDisplay()).danger());
        message.setFont(Type.small(cell.getDisplay()));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = VALUE_WIDTH;
        data.exclude = true;
        message.setLayoutData(data);
        message.setVisible(false);
        return message;
    }

    private void name(Control control, Field<?, ?> field, String testId) {
        control.setData(ModelIds.TEST_ID, testId);
        String label = field.label(services.language());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label;
            }
        });
    }

    /** One editor with what is wrong below it. */
    private final class Row {

        private final Property<?> property;
        private final Editor editor;
        private final Label message;

        Row(Property<?> property, Editor editor, Label message) {
            this.property = property;
            this.editor = editor;
            this.message = message;
            Binding.until(editor.input(), property.onChange(this::changed));
            editor.input().addListener(SWT.FocusOut, event -> changed());
        }

        /** Takes the focus, with a line of text selected as a whole, as it is when one gets there by Tab. */
        boolean focus() {
            boolean focused = editor.input().setFocus();
            if (editor.input() instanceof Text text && (text.getStyle() & SWT.MULTI) == 0) {
                text.selectAll();
            }
            return focused;
        }

        /** While the user types only good news is told. */
        private void changed() {
            if (!message.isDisposed() && (!editor.input().isFocusControl() || !blocks())) {
                reveal();
            }
        }

        private boolean blocks() {
            return property.problem().isPresent() && (property.changed() || copy.isNew() && !copy.blank());
        }

        private void reveal() {
            String text = blocks() ? property.problem().map(this::sentence).orElse("") : "";
            if (!message.getText().equals(text)) {
                message.setText(text.replace("&", "&&"));
                message.setVisible(!text.isEmpty());
                ((GridData) message.getLayoutData()).exclude = text.isEmpty();
                message.requestLayout();
            }
            editor.wrong().accept(!text.isEmpty());
        }

        private String sentence(Problem problem) {
            return problem.text(services.language());
        }
    }
}
