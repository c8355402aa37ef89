// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * A record in the making.
 *
 * @param <E> its class
 */
public final class RecordBuilder<E extends DomainEntity> {

    private final EntityType<E> type;
    private final List<Consumer<E>> values = new ArrayList<>();
    private final List<Part<?>> parts = new ArrayList<>();

    RecordBuilder(EntityType<E> type) {
        this.type = type;
    }

    /**
     * Sets a value, unchecked.
     *
     * @param field the field
     * @param value its value, null for none; a reference must be a record that is stored
     * @param <V> the field's type
     * @return this
     */
    public <V> RecordBuilder<E> with(Field<E, V> field, V value) {
        values.add(record -> field.set(record, value));
        return this;
    }

    /**
     * Adds a part, or any other record that refers to this one, such as a contact of a relation.
     *
     * @param reference the part's reference to this record
     * @param part the part
     * @param <P> the kind of part
     * @return this
     */
    public <P extends DomainEntity> RecordBuilder<E> having(Field<P, E> reference, RecordBuilder<P> part) {
        parts.add(new Part<>(reference, part));
        return this;
    }

    /**
     * The record alone, never stored, without its parts.
     *
     * @return a new record at each call
     */
    public E build() {
        E record = type.create().get();
        values.forEach(value -> value.accept(record));
        return record;
    }

    /**
     * Stores the record and its parts in one change set.
     *
     * @param store where
     * @return the record as the store hands it out
     */
    public E in(Store store) {
        List<E> added = new ArrayList<>();
        store.change(Intent.typed("Given: " + type.name()), change -> added.add(add(change)));
        return store.find(type.javaType(), added.getFirst().getId()).orElseThrow();
    }

    /**
     * Adds the record and its parts to a change set.
     *
     * @param change the change set
     * @return the record with its id
     */
    public E add(Change change) {
        E record = build();
        change.add(record);
        parts.forEach(part -> part.add(change, record));
        return record;
    }

    private final class Part<P extends DomainEntity> {
        private final Field<P, E> reference;
        private final RecordBuilder<P> part;

        Part(Field<P, E> reference, RecordBuilder<P> part) {
            this.reference = reference;
            this.part = part;
        }

        void add(Change change, E whole) {
            part.with(reference, whole).add(change);
        }
    }
}
