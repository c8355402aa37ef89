// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.store.Store;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;

/**
 * Reads a record with its parts. What is a part follows from the model: a thing whose reference to the record goes with it and
 * whose history is told in the record's. Not for the UI thread.
 *
 * @param store the store
 * @param author whose layouts are read
 * @param layoutsBy gives the field of a kind of record whose term makes records have layouts of their own; null for none
 */
public record SnapshotReader(Store store, String author, UnaryOperator<String> layoutsBy) {

    /**
     * Reads records that all have one layout.
     *
     * @param store the store
     * @param author whose layouts are read
     */
    public SnapshotReader(Store store, String author) {
        this(store, author, entity -> null);
    }

    /**
     * Reads a record.
     *
     * @param type its kind
     * @param id its id
     * @param <E> its kind
     * @return the record; empty if there is none any more
     */
    public <E extends DomainEntity> Optional<Snapshot<E>> read(Class<E> type, long id) {
        return store.find(type, id).map(record -> {
            Map<Field<?, E>, List<? extends DomainEntity>> parts = new LinkedHashMap<>();
            for (Field<?, E> reference : partReferences(record)) {
                parts.put(reference, list(reference, record));
            }
            parts.values().forEach(list -> list.forEach(part -> touch(store, part)));
            touch(store, record);
            return new Snapshot<>(record, parts, new Layouts(store, author).choice(subject(type, record)));
        });
    }

    /** Names are shown at once, so what a reference means is read here and not on the UI thread. */
    private static <T extends DomainEntity> void touch(Store store, T thing) {
        @SuppressWarnings("unchecked")
        EntityType<T> type = store.type((Class<T>) thing.getClass());
        for (Field<T, ?> field : type.fields()) {
            if (field.get(thing) instanceof DomainEntity target) {
                target.title();
            }
        }
    }

    private <E extends DomainEntity> List<Field<?, E>> partReferences(E record) {
        List<Field<?, E>> references = new ArrayList<>();
        for (EntityType<?> type : store.types()) {
            addReferences(type, record, references);
        }
        return references;
    }

    @SuppressWarnings("unchecked")
    private static <P extends DomainEntity, E extends DomainEntity> void addReferences(EntityType<P> type, E record,
            List<Field<?, E>> to) {
        for (Field<P, ?> field : type.fields()) {
            if (field.type() instanceof FieldType.Reference<?>(var target, var fate) && target == record.getClass()
                    && fate == FieldType.WhenTargetGoes.GOES_TOO) {
                Field<P, E> reference = (Field<P, E>) field;
                P trial = type.create().get();
                reference.set(trial, record);
                if (trial.subject() == record) {
                    to.add(reference);
                }
            }
        }
    }

    private <P extends DomainEntity, E extends DomainEntity> List<P> list(Field<P, E> reference, E record) {
        return store.list(reference, record);
    }

    private <E extends DomainEntity> Subject subject(Class<E> type, E record) {
        String entity = type.getSimpleName();
        return new Subject(entity, Optional.ofNullable(layoutsBy.apply(entity)).flatMap(store.type(type)::field)
                .map(field -> field.get(record)).map(term -> ((Term) term).getCode()).orElse(""));
    }
}
