// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReportQuery;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Reader;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/**
 * Reads entities as copies that nobody else has: they are built anew from their rows each time, past all caches. Only what they
 * refer to is found in the cache of vocabularies.
 *
 * @param shapes all shapes
 * @param queries the queries
 * @param access lends sessions
 */
public record EntityReader(Shapes shapes, Queries queries, Access access) implements Reader {

    private static final String ID = "id";

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        return in(type, ID, List.of(id)).stream().findFirst();
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        Map<Long, E> found = new HashMap<>();
        for (List<Long> part : InList.of(ids)) {
            in(type, ID, part).forEach(entity -> found.put(entity.getId(), entity));
        }
        return found;
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        Attribute attribute = shapes.of(field.entity()).attribute(field.name());
        // a value may be given twice, and an entity must not be found twice
        Set<Object> distinct = new LinkedHashSet<>();
        values.forEach(value -> distinct.add(value instanceof DomainEntity target ? (Object) target.getId() : value));
        String name = attribute instanceof ReferenceAttribute
                ? shapes.of(field.entity()).table() + '.' + attribute.column()
                : field.name();
        List<E> found = new ArrayList<>();
        InList.of(distinct).forEach(part -> found.addAll(in(field.entity(), name, part)));
        found.sort(Comparator.comparingLong(DomainEntity::getId));
        return found;
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        long last = 0;
        List<E> next;
        do {
            long after = last;
            next = cast(access.read(session -> queries.after(session, type, after, batchSize)));
            if (!next.isEmpty()) {
                batch.accept(next);
                last = next.getLast().getId();
            }
        } while (next.size() == batchSize);
    }

    @Override
    public long count(Class<? extends DomainEntity> type) {
        return access.read(session -> {
            ReportQuery query = new ReportQuery(type, new ExpressionBuilder(type));
            query.addCount(ID, Long.class);
            query.setShouldReturnSingleValue(true);
            return (Long) session.executeQuery(query);
        });
    }

    private <E extends DomainEntity> List<E> in(Class<E> type, String name, List<?> values) {
        return cast(access.read(session -> queries.in(session, type, name, values)));
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> List<E> cast(List<?> entities) {
        return (List<E>) entities;
    }
}
