// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;

/**
 * Fields whose values are picked from a list of their own.
 *
 * @param key what the names of its fields begin with in queries and files
 * @param definitions the fields
 * @param options their values
 * @param criterion from a value to the field that offers it
 * @param answers what records say
 * @param asked from an answer to its field
 * @param chosen from an answer to its value
 * @param relation from an answer to its relation
 * @param contact from an answer to its contact
 * @param scope where a field says for which kind of record it is; empty if it is for every module
 * @param several where a field says whether a record may have several of its values
 * @param <D> the kind's fields
 * @param <O> their values
 * @param <A> what a record says to one
 */
public record ListKind<D extends Named, O extends Named, A extends Answer>(String key, EntityType<D> definitions,
        EntityType<O> options, Field<O, D> criterion, EntityType<A> answers, Field<A, D> asked, Field<A, O> chosen,
        Field<A, Relation> relation, Field<A, Contact> contact, Optional<Field<D, String>> scope, Field<D, Boolean> several)
        implements
            Kind<D, A> {

    @Override
    public List<Saying<A, ?>> sayings(UserField<D, A> field, List<? extends Answer> answers, List<String> said) {
        List<A> own = of(field, answers);
        List<A> free = new ArrayList<>(own.stream().filter(answer -> !field.several() || !says(answer)).toList());
        List<Saying<A, ?>> sayings = new ArrayList<>();
        for (O option : field.options(this, said)) {
            if (own.stream().noneMatch(answer -> optionId(answer) == option.getId())) {
                sayings.add(new Saying<>(free.isEmpty() ? field.blank() : free.removeFirst(), chosen, option));
            }
        }
        return sayings;
    }

    @Override
    public boolean says(A answer) {
        return chosen.get(answer) != null;
    }

    /**
     * Makes records have just some of a field's values.
     *
     * @param change the change set
     * @param definition the field
     * @param type the kind of record
     * @param records the records
     * @param wanted the values; none to empty the field
     * @param <E> the kind of record
     * @return how many records had others before
     */
    public <E extends DomainEntity> int set(Change change, D definition, Class<E> type, List<E> records, Collection<O> wanted) {
        return apply(change, definition, type, records, wanted, true);
    }

    /**
     * Gives records values: beside those they have where the field allows several, else instead.
     *
     * @param change the change set
     * @param definition the field
     * @param type the kind of record
     * @param records the records
     * @param given the values
     * @param <E> the kind of record
     * @return how many records did not have them
     */
    public <E extends DomainEntity> int give(Change change, D definition, Class<E> type, List<E> records, Collection<O> given) {
        return apply(change, definition, type, records, given, !Boolean.TRUE.equals(several.get(definition)));
    }

    /**
     * Takes values from records.
     *
     * @param change the change set
     * @param definition the field
     * @param type the kind of record
     * @param records the records
     * @param given the values
     * @param <E> the kind of record
     * @return how many values were taken
     */
    public <E extends DomainEntity> int take(Change change, D definition, Class<E> type, List<E> records, Collection<O> given) {
        Set<Long> ids = given.stream().map(DomainEntity::getId).collect(Collectors.toSet());
        List<Long> taken = change.list(holder(type), records).stream()
                .filter(each -> isOf(each, definition) && ids.contains(optionId(each))).map(DomainEntity::getId).toList();
        if (!taken.isEmpty()) {
            change.remove(answers.javaType(), taken);
        }
        return taken.size();
    }

    private <E extends DomainEntity> int apply(Change change, D definition, Class<E> type, List<E> records, Collection<O> wanted,
            boolean instead) {
        if (instead && wanted.size() > 1 && !Boolean.TRUE.equals(several.get(definition))) {
            throw new IllegalArgumentException(definition.getCode() + " takes one value.");
        }
        Field<A, E> holder = holder(type);
        Map<Long, List<A>> known = new HashMap<>();
        change.list(holder, records).stream().filter(each -> isOf(each, definition))
                .forEach(each -> known.computeIfAbsent(holder.get(each).getId(), unused -> new ArrayList<>(2)).add(each));
        List<Long> removed = new ArrayList<>();
        int changed = 0;
        for (E record : records) {
            changed += apply(change, definition, holder, record, known.getOrDefault(record.getId(), List.of()), wanted, instead,
                    removed) ? 1 : 0;
        }
        if (!removed.isEmpty()) {
            change.remove(answers.javaType(), removed);
        }
        return changed;
    }

    /** An answer that is no longer right gets the new value, so that the history tells of one thing that became another. */
    private <E extends DomainEntity> boolean apply(Change change, D definition, Field<A, E> holder, E record, List<A> known,
            Collection<O> wanted, boolean instead, List<Long> removed) {
        Set<Long> have = known.stream().map(this::optionId).collect(Collectors.toSet());
        Set<Long> want = wanted.stream().map(DomainEntity::getId).collect(Collectors.toSet());
        List<A> wrong = new ArrayList<>(
                known.stream().filter(each -> optionId(each) == 0 || instead && !want.contains(optionId(each)))
                        .toList());
        List<O> missing = wanted.stream().filter(each -> !have.contains(each.getId())).toList();
        boolean changed = !missing.isEmpty() || wrong.stream().anyMatch(each -> optionId(each) != 0);
        for (O option : missing) {
            if (wrong.isEmpty()) {
                A answer = answers.create().get();
                asked.set(answer, definition);
                chosen.set(answer, option);
                holder.set(answer, record);
                change.add(answer);
            } else {
                chosen.set(change.edit(wrong.removeFirst()), option);
            }
        }
        if (instead) {
            wrong.forEach(each -> removed.add(each.getId()));
        }
        return changed;
    }

    private boolean isOf(A answer, D definition) {
        return asked.get(answer).getId() == definition.getId();
    }

    private long optionId(A answer) {
        O option = chosen.get(answer);
        return option == null ? 0 : option.getId();
    }
}
