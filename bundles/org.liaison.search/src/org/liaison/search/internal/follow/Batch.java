// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.search.IndexedRecord;
import org.liaison.store.Reader;

/**
 * Records that are indexed together. Parts are read for all of them when they are asked for of the first.
 *
 * @param <E> their kind
 */
final class Batch<E extends DomainEntity> {

    private final Reader reader;
    private final List<E> records;
    private final Map<Field<?, ?>, Map<Long, List<DomainEntity>>> parts = new HashMap<>();
    private final Map<Path, Map<Long, List<DomainEntity>>> farParts = new HashMap<>();

    Batch(Reader reader, Collection<E> records) {
        this.reader = reader;
        this.records = List.copyOf(records);
    }

    List<IndexedRecord<E>> items() {
        List<IndexedRecord<E>> items = new ArrayList<>(records.size());
        records.forEach(item -> items.add(new Item(item)));
        return items;
    }

    /** All parts of a record that have been asked for so far. */
    Set<DomainEntity> partsSeen(long id) {
        Set<DomainEntity> seen = new LinkedHashSet<>();
        parts.values().forEach(byWhole -> seen.addAll(byWhole.getOrDefault(id, List.of())));
        return seen;
    }

    /** The way from the records to parts of others. */
    private record Path(Field<?, ?> reference, Field<?, ?> part) {
    }

    private <T extends DomainEntity, P extends DomainEntity> Map<Long, List<DomainEntity>> readFar(Field<E, T> reference,
            Field<P, T> part) {
        Map<Long, T> targets = new HashMap<>();
        for (E item : records) {
            T target = reference.get(item);
            if (target != null) {
                targets.put(target.getId(), target);
            }
        }
        return targets.isEmpty() ? Map.of() : read(part, targets.values());
    }

    @SuppressWarnings("unchecked")
    private <T extends DomainEntity, P extends DomainEntity> Map<Long, List<DomainEntity>> read(Field<P, T> reference,
            Collection<T> wholes) {
        if (!(reference.type() instanceof FieldType.Reference)) {
            throw new IllegalArgumentException(reference.name() + " is not a reference");
        }
        return (Map<Long, List<DomainEntity>>) (Map<Long, ?>) reader.parts(reference, wholes);
    }

    /** One of the records, as search fields see it. */
    private final class Item implements IndexedRecord<E> {

        private final E item;

        private Item(E item) {
            this.item = item;
        }

        @Override
        public E record() {
            return item;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <P extends DomainEntity> List<P> parts(Field<P, E> reference) {
            Map<Long, List<DomainEntity>> byWhole = parts.get(reference);
            if (byWhole == null) {
                byWhole = read(reference, records);
                parts.put(reference, byWhole);
            }
            return (List<P>) byWhole.getOrDefault(item.getId(), List.of());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends DomainEntity, P extends DomainEntity> List<P> parts(Field<E, T> reference, Field<P, T> part) {
            Path path = new Path(reference, part);
            Map<Long, List<DomainEntity>> byTarget = farParts.get(path);
            if (byTarget == null) {
                byTarget = readFar(reference, part);
                farParts.put(path, byTarget);
            }
            T target = reference.get(item);
            return target == null ? List.of() : (List<P>) byTarget.getOrDefault(target.getId(), List.of());
        }
    }
}
