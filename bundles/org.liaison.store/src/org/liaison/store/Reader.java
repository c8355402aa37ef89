// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;

/** Reads stored things. What it hands out are copies: to change one, {@link Change#edit edit} it in a change set. */
public interface Reader {

    /**
     * The thing of an id.
     *
     * @param type its kind
     * @param id its id
     * @param <E> its kind
     * @return the thing, empty if there is none (any more)
     */
    <E extends DomainEntity> Optional<E> find(Class<E> type, long id);

    /**
     * The things of several ids.
     *
     * @param type their kind
     * @param ids their ids, any number
     * @param <E> their kind
     * @return those that exist, by id
     */
    <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids);

    /**
     * The things whose field has one of some values. It is meant for fields that have an index in the database: references to a
     * whole, and keys such as SIREN.
     *
     * @param field the field
     * @param values the values, any number; for references the records themselves (only their ids count)
     * @param <E> the kind of thing
     * @param <V> the field's type
     * @return the things found, by id ascending
     */
    <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values);

    /**
     * The things whose field has a value.
     *
     * @param field the field
     * @param value the value; never null
     * @param <E> the kind of thing
     * @param <V> the field's type
     * @return the things found, by id ascending
     */
    default <E extends DomainEntity, V> List<E> list(Field<E, V> field, V value) {
        return list(field, List.of(value));
    }

    /**
     * The parts of some records, each of which refers to the very record given, without reading that again.
     *
     * @param field what a part refers to its record by
     * @param wholes the records, any number
     * @param <P> the kind of part
     * @param <T> the kind of record
     * @return the parts by the id of their record, by id ascending; records without any are left out
     */
    default <P extends DomainEntity, T extends DomainEntity> Map<Long, List<P>> parts(Field<P, T> field, Collection<T> wholes) {
        return list(field, wholes).stream().collect(Collectors.groupingBy(part -> field.get(part).getId()));
    }

    /**
     * Hands out every thing of a kind, in batches by id ascending, without ever holding more than a batch.
     *
     * @param type the kind
     * @param batchSize how many at a time, at least 1
     * @param batch takes a batch
     * @param <E> the kind
     */
    <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch);

    /**
     * How many things of a kind there are. The database counts one by one (0.6 s at a million): not for the screen.
     *
     * @param type the kind
     * @return their number
     */
    long count(Class<? extends DomainEntity> type);
}
