// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/**
 * One of the {@link Kinds three kinds} of user-defined field as data: what its fields are, and what records answer to them.
 *
 * @param <D> the kind's fields
 * @param <A> what a record says to one
 */
public sealed interface Kind<D extends Named, A extends Answer> permits ListKind, TextKind {

    /**
     * What the names of its fields begin with in queries and files.
     *
     * @return a word, for ever the same
     */
    String key();

    /**
     * The fields.
     *
     * @return never null
     */
    EntityType<D> definitions();

    /**
     * The answers.
     *
     * @return never null
     */
    EntityType<A> answers();

    /**
     * From an answer to its field.
     *
     * @return the reference
     */
    Field<A, D> asked();

    /**
     * From an answer to its relation.
     *
     * @return the reference
     */
    Field<A, Relation> relation();

    /**
     * From an answer to its contact.
     *
     * @return the reference
     */
    Field<A, Contact> contact();

    /**
     * Where a field says for which kind of record it is.
     *
     * @return empty if all of this kind are for every module
     */
    Optional<Field<D, String>> scope();

    /**
     * From an answer to its record.
     *
     * @param type the kind of record, one of those of {@link Scope}
     * @param <E> the kind of record
     * @return the reference
     */
    @SuppressWarnings("unchecked")
    default <E extends DomainEntity> Field<A, E> holder(Class<E> type) {
        return (Field<A, E>) (type == Relation.class ? relation() : contact());
    }

    /**
     * Whether a field is for a kind of record.
     *
     * @param definition the field
     * @param type the kind of record
     * @return false if it is out of scope
     */
    default boolean isFor(D definition, Class<?> type) {
        Optional<Scope> asked = Scope.of(type);
        return asked.isPresent() && scope().map(scope -> asked.get().name().equals(scope.get(definition))).orElse(true);
    }

    /**
     * Works out what makes a record say something, for those who store it in their own way: values come beside those it has where the
     * field takes several.
     *
     * @param field the field
     * @param answers what the record says now, also to other fields
     * @param said its values, which the field offers, or one text
     * @return for each answer that is new or changes what it is to say
     */
    List<Saying<A, ?>> sayings(UserField<D, A> field, List<? extends Answer> answers, List<String> said);

    /**
     * An answer, and what it is to say.
     *
     * @param answer the answer; a new one has no id and no record yet
     * @param field which of its fields is to change
     * @param value the value
     * @param <A> the kind of answer
     * @param <V> the kind of value
     */
    record Saying<A, V>(A answer, Field<? extends Answer, V> field, V value) {
    }

    /**
     * What a record says to a field.
     *
     * @param field the field
     * @param answers what it says to whatever fields
     * @return the answers to this one
     */
    default List<A> of(UserField<D, A> field, List<? extends Answer> answers) {
        return answers.stream().filter(answers().javaType()::isInstance).map(answers().javaType()::cast)
                .filter(answer -> asked().get(answer).getId() == field.definition().getId()).toList();
    }

    /**
     * Whether an answer says anything.
     *
     * @param answer the answer
     * @return false if it was emptied
     */
    boolean says(A answer);

    /**
     * What users call one such field.
     *
     * @param language the reader's language
     * @return for example {@code Critère CRM}
     */
    default String label(Locale language) {
        return definitions().label(language);
    }
}
