// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.ui.RecordRef;
import org.liaison.ui.WidgetContext;
import org.liaison.ui.edit.Property;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Texts;

/**
 * What a widget builds with, on a composite: rows, parts, and the services behind them.
 *
 * @param <E> the kind of record
 */
public final class WidgetForm<E extends DomainEntity> implements WidgetContext<E> {

    private static final Texts TEXTS = new Texts(WidgetForm.class);

    private final FormServices services;
    private final Composite body;
    private final WorkingCopy<E> copy;
    private final boolean editing;
    private final boolean editable;
    private final FormHost host;
    private final FieldRows<E> rows;
    private final List<PartsForm<?, ?>> parts = new ArrayList<>();
    private final List<FieldRows<?>> others = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    /** Gives the focus once there is what it is wanted for; says whether that is settled. */
    private BooleanSupplier wanted = () -> true;

    /**
     * A form to be filled by a widget.
     *
     * @param services what every form needs
     * @param body where; empty
     * @param copy whose values
     * @param editing whether they are being edited
     * @param editable whether a click on a value may start editing
     * @param host what the form stands in
     */
    public WidgetForm(FormServices services, Composite body, WorkingCopy<E> copy, boolean editing, boolean editable,
            FormHost host) {
        this.services = services;
        this.body = body;
        this.copy = copy;
        this.editing = editing;
        this.editable = editable;
        this.host = host;
        this.rows = new FieldRows<>(services, body, copy, editing, host::open, editable ? host::edit : null);
    }

    /** To be called when the widget has filled it. */
    public void finish() {
        if (parts.isEmpty() && others.isEmpty()) {
            rows.finish();
        }
    }

    /**
     * Puts the focus into the editor of a field, or else into the first editor; if what is edited is still being loaded, as soon as it
     * is there and nobody types elsewhere.
     *
     * @param field the field's name; null for the first editor
     * @return false if there is no editor
     */
    public boolean focus(String field) {
        Control before = body.getDisplay().getFocusControl();
        wanted = () -> body.getDisplay().getFocusControl() instanceof Text now && now != before || focusNow(field);
        return wanted.getAsBoolean();
    }

    private boolean focusNow(String field) {
        return field != null && (rows.focus(field) || others.stream().anyMatch(other -> other.focus(field)))
                || rows.focusFirst() || others.stream().anyMatch(FieldRows::focusFirst)
                || parts.stream().anyMatch(PartsForm::focusFirst);
    }

    /**
     * Whether something of the record is shown here.
     *
     * @param name the name of a field, or of the kind of a part
     * @return true if it is
     */
    public boolean shows(String name) {
        return shown.contains(name);
    }

    /**
     * Shows everything that is wrong.
     *
     * @return whether something is wrong; the first such editor has the focus then
     */
    public boolean showProblems() {
        boolean wrong = rows.showProblems(true);
        for (FieldRows<?> other : others) {
            wrong |= other.showProblems(!wrong);
        }
        for (PartsForm<?, ?> form : parts) {
            wrong |= form.showProblems(!wrong);
        }
        return wrong;
    }

    @Override
    public E record() {
        return copy.record();
    }

    @Override
    public boolean editing() {
        return editing;
    }

    @Override
    public Locale language() {
        return services.language();
    }

    @Override
    public void edit() {
        if (editable) {
            host.edit(null);
        }
    }

    @Override
    public <V> void field(Field<E, V> field) {
        shown.add(field.name());
        rows.add(field);
    }

    @Override
    public void values(String label, List<String> values, Look look) {
        rows.values(label, values, look, editable ? this::edit : null);
    }

    @Override
    public <P extends DomainEntity> void parts(Field<P, E> reference, List<Field<P, ?>> fields, String emptyText) {
        shown.add(reference.entity().getSimpleName());
        Composite area = new Composite(body, SWT.NONE);
        area.setBackground(body.getBackground());
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        PartsForm<P, E> form = new PartsForm<>(services, area, fields, emptyText, editing, host, editable ? this::edit : null);
        parts.add(form);
        if (copy.isNew() || copy.loaded(reference)) {
            form.fill(copy.parts(reference));
            return;
        }
        form.waiting(TEXTS.get(language(), "loading"));
        load(reader -> reader.list(reference, record()), read -> {
            copy.load(reference, read);
            form.fill(copy.parts(reference));
            area.requestLayout();
        });
    }

    @Override
    public <P extends DomainEntity> void fields(Composite parent, WorkingCopy<P> part, List<Field<P, ?>> fields) {
        FieldRows<P> its = new FieldRows<>(services, parent, part, editing, host::open, editable ? host::edit : null);
        fields.forEach(its::add);
        others.add(its);
        parent.addListener(SWT.Dispose, event -> others.remove(its));
    }

    @Override
    public <P extends DomainEntity, O extends DomainEntity> void parts(Composite parent, WorkingCopy<O> owner,
            Field<P, O> reference, List<Field<P, ?>> fields, String emptyText) {
        PartsForm<P, O> form = new PartsForm<>(services, parent, fields, emptyText, editing, host, editable ? this::edit : null);
        form.fill(owner.parts(reference));
        parts.add(form);
        parent.addListener(SWT.Dispose, event -> parts.remove(form));
    }

    @Override
    public <V> Property<V> property(Field<E, V> field) {
        return copy.property(field);
    }

    @Override
    public WorkingCopy<E> copy() {
        return copy;
    }

    @Override
    public Composite body() {
        return body;
    }

    @Override
    public <T> void load(Function<Reader, T> read, Consumer<T> show) {
        host.load(services, body, () -> read.apply(services.store()), found -> {
            show.accept(found);
            if (wanted.getAsBoolean()) {
                wanted = () -> true;
            }
            // the card was laid out without what came late
            Room.make(body);
        });
    }

    @Override
    public void empty(String text, String actionLabel, Runnable action) {
        Sheet.saying(body, language(), Piece.Look.ABSENT, text);
        if (actionLabel != null) {
            ValueViews.link(body, actionLabel, action).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 2, 1));
        }
    }

    @Override
    public void change(String title, Consumer<Change> work, Runnable done) {
        services.background().run(body, () -> services.store().change(Intent.typed(title), work), stored -> done.run());
    }

    @Override
    public void open(RecordRef record) {
        host.open(record);
    }

    @Override
    public void createAndOpen(DomainEntity prefilled) {
        host.create(prefilled);
    }
}
