// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Objects;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldText;

/**
 * Makes working copies.
 *
 * @param types describes the kinds of records and parts, usually {@code store::type}; never null
 * @param text reads and writes values in the user's language; never null
 */
public record WorkingCopies(Types types, FieldText text) {

    /** Refuses to work without types or text. */
    public WorkingCopies {
        Objects.requireNonNull(types);
        Objects.requireNonNull(text);
    }

    /**
     * A working copy of a stored record. It reads all fields, so make it where the record's references may be read.
     *
     * @param record the record as it was read; it is never changed; never null
     * @param <E> its kind
     * @return the copy
     */
    public <E extends DomainEntity> WorkingCopy<E> of(E record) {
        return new WorkingCopy<>(this, typeOf(record), record, record.getId() == 0);
    }

    /**
     * A working copy of a record that is yet to be stored.
     *
     * @param prefilled a new record with whatever is known already; it is never stored itself; never null
     * @param <E> its kind
     * @return the copy
     */
    public <E extends DomainEntity> WorkingCopy<E> ofNew(E prefilled) {
        return new WorkingCopy<>(this, typeOf(prefilled), prefilled, true);
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> EntityType<E> typeOf(E record) {
        return types.of((Class<E>) record.getClass());
    }

    /** Describes kinds of records. */
    @FunctionalInterface
    public interface Types {

        /**
         * The description of a kind.
         *
         * @param javaType its class
         * @param <T> its class
         * @return never null
         * @throws IllegalArgumentException if there is no such kind
         */
        <T extends DomainEntity> EntityType<T> of(Class<T> javaType);
    }
}
