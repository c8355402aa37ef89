// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.liaison.values.TextRule;
import org.liaison.values.Texts;
import org.liaison.values.Wording;

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
 * @param ruling the rule of a text that depends on what else the entity says; null if {@code type} has the rule
 * @param <E> the entity
 * @param <V> the value
 */
public record Field<E extends DomainEntity, V>(Class<E> entity, String name, FieldType<V> type, boolean required,
        Function<E, V> getter, BiConsumer<E, V> setter, Wording texts, Function<E, TextRule> ruling) {

    /** Refuses a field that lacks a part. */
    public Field {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(getter);
        Objects.requireNonNull(setter);
        Objects.requireNonNull(texts);
        if (ruling != null && !(type instanceof FieldType.Text)) {
            throw new IllegalArgumentException(name + " is no text");
        }
    }

    /**
     * A field whose rules are in its type.
     *
     * @param entity whose field it is
     * @param name the attribute's name
     * @param type the kind of value
     * @param required whether it must not be empty
     * @param getter reads the value
     * @param setter writes the value
     * @param texts where the label is found
     */
    public Field(Class<E> entity, String name, FieldType<V> type, boolean required, Function<E, V> getter,
            BiConsumer<E, V> setter, Wording texts) {
        this(entity, name, type, required, getter, setter, texts, null);
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
        return new Field<>(entity, name, type, true, getter, setter, texts, ruling);
    }

    /**
     * The same field of text, with a rule that depends on the entity: a phone number is checked otherwise than an e-mail address.
     *
     * @param rule the rule for an entity as it is; never gives null
     * @return a field for which {@link #in} answers with that rule
     */
    public Field<E, V> ruledBy(Function<E, TextRule> rule) {
        return new Field<>(entity, name, type, required, getter, setter, texts, rule);
    }

    /**
     * The field as it is for one entity, to read, check and show its value with {@link FieldText}.
     *
     * @param holder the entity; never null
     * @return this field, or one that differs in the rule of its text alone; not to be used as a key
     */
    @SuppressWarnings("unchecked")
    public Field<E, V> in(E holder) {
        if (ruling == null || !(type instanceof FieldType.Text(int max, boolean lines, TextRule usual))) {
            return this;
        }
        TextRule rule = ruling.apply(holder);
        FieldType<V> ruled = rule == usual ? type : (FieldType<V>) new FieldType.Text(max, lines, rule);
        return new Field<>(entity, name, ruled, required, getter, setter, texts);
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
