// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.ui.detail.internal.contributed.AskedPart;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FieldRows;
import org.liaison.ui.form.FormServices;

/**
 * The rows for a part of a record that is being created, such as its phone number (checklist 36 and 42). The part is stored only if
 * something is typed.
 */
final class AskedRows<P extends DomainEntity> {

    private final FormServices services;
    private final AskedPart asked;
    private final List<Field<P, ?>> fields;
    private final WorkingCopy<P> part;
    private FieldRows<P> rows;

    private AskedRows(FormServices services, AskedPart asked, List<Field<P, ?>> fields, WorkingCopy<P> part) {
        this.services = services;
        this.asked = asked;
        this.fields = fields;
        this.part = part;
    }

    /** Makes the parts; not on the UI thread, since that may read vocabularies. */
    static <E extends DomainEntity> List<AskedRows<?>> read(List<AskedPart> parts, WorkingCopy<E> copy,
            FormServices services) {
        List<AskedRows<?>> rows = new ArrayList<>();
        parts.forEach(asked -> offer(asked, asked.part().get(), copy, services).ifPresent(rows::add));
        return rows;
    }

    private static <E extends DomainEntity, P extends DomainEntity> Optional<AskedRows<P>> offer(AskedPart asked,
            CellPart<?, P> finder, WorkingCopy<E> copy, FormServices services) {
        @SuppressWarnings("unchecked")
        CellPart<E, P> typed = (CellPart<E, P>) finder;
        EntityType<P> type = services.store().type(typed.field().entity());
        return typed.of(copy.draft(), services.store(), services.terms()).flatMap(made -> reference(type, made, copy)
                .map(reference -> new AskedRows<>(services, asked, fields(asked, typed, type),
                        copy.parts(reference).offer(made))));
    }

    private static <P extends DomainEntity> List<Field<P, ?>> fields(AskedPart asked, CellPart<?, P> finder, EntityType<P> type) {
        return asked.fields().isEmpty()
                ? List.of(finder.field())
                : asked.fields().stream().flatMap(name -> type.field(name).stream()).toList();
    }

    /** What the new part refers to the record by. */
    @SuppressWarnings("unchecked")
    private static <P extends DomainEntity, E extends DomainEntity> Optional<Field<P, E>> reference(EntityType<P> type, P made,
            WorkingCopy<E> copy) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference<?> && field.get(made) == copy.draft())
                .map(field -> (Field<P, E>) field).findFirst();
    }

    void create(Composite form) {
        GridLayout layout = (GridLayout) form.getLayout();
        rows = new FieldRows<>(services, form, part, true, record -> {
        }, null);
        form.setLayout(layout);
        fields.forEach(this::add);
    }

    private <V> void add(Field<P, V> field) {
        String label = asked.label();
        Field<P, V> named = new Field<>(field.entity(), field.name(), field.type(), false, field.getter(), field.setter(),
                label == null ? field.texts() : (language, key, arguments) -> label, field.ruling());
        rows.add(named, field.entity().getSimpleName() + '.' + (label == null ? field.name() : label));
    }

    boolean showProblems(boolean focus) {
        return rows.showProblems(focus);
    }
}
