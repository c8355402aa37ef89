// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.liaison.values.Texts;

/**
 * One field of an entity as data: widgets, columns, import, export, history and the command line all work on fields, so that a
 * field which a plug-in adds is everywhere at once.
 *
 * @param entity whose field it is; never null
 * @param name the attribute's name in the entity, which is also its name on the command line and in the change log; never null
 * @param type what kind of value it holds; never null
 * @param required whether it must not be empty
 * @param getter reads the value (null = empty); never null
 * @param setter writes the value (null = empty); never null
 * @param texts where the label is found, under {@code Entity.name}; never null
 * @param <E> the entity
 * @param <V> the value
 */
public record Field<E extends DomainEntity, V>(Class<E> entity, String name, FieldType<V> type, boolean required,
        Function<E, V> getter, BiConsumer<E, V> setter, Texts texts) {

    /** Refuses a field that lacks a part. */
    public Field {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(getter);
        Objects.requireNonNull(setter);
        Objects.requireNonNull(texts);
    }

    /**
     * A field that may be empty, labelled by the texts beside its entity.
     *
     * @param entity whose field it is
     * @param name the attribute's name
     * @param type the kind of value
     * @param getter reads the value
     * @param setter writes the value
     * @param <E> the entity
     * @param <V> the value
     * @return the field
     */
    public static <E extends DomainEntity, V> Field<E, V> of(Class<E> entity, String name, FieldType<V> type,
            Function<E, V> getter, BiConsumer<E, V> setter) {
        return new Field<>(entity, name, type, false, getter, setter, new Texts(entity));
    }

    /**
     * The same field, required.
     *
     * @return a field that must not be empty
     */
    public Field<E, V> mandatory() {
        return new Field<>(entity, name, type, true, getter, setter, texts);
    }

    /**
     * Reads the value.
     *
     * @param holder the entity; never null
     * @return the value, null if empty
     */
    public V get(E holder) {
        return getter.apply(holder);
    }

    /**
     * Writes the value, unchecked: see {@link FieldText} for reading and checking what a person typed.
     *
     * @param holder the entity; never null
     * @param value the value, null to empty it
     */
    public void set(E holder, V value) {
        setter.accept(holder, value);
    }

    /**
     * The name that users know the field by.
     *
     * @param language the reader's language; never null
     * @return the label, never empty
     */
    public String label(Locale language) {
        return texts.get(language, entity.getSimpleName() + '.' + name);
    }
}
