// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReadAllQuery;
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
 * @param access lends sessions
 */
public record EntityReader(Shapes shapes, Access access) implements Reader {

    private static final String ID = "id";

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        return all(type, builder -> builder.get(ID).equal(id), 0).stream().findFirst();
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        Map<Long, E> found = new HashMap<>();
        for (List<Long> part : InList.of(ids)) {
            all(type, builder -> builder.get(ID).in(part), 0).forEach(entity -> found.put(entity.getId(), entity));
        }
        return found;
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        Attribute attribute = shapes.of(field.entity()).attribute(field.name());
        List<E> found = new ArrayList<>();
        if (attribute instanceof ReferenceAttribute reference) {
            String column = shapes.of(field.entity()).table() + '.' + reference.column();
            List<Long> ids = values.stream().map(value -> ((DomainEntity) value).getId()).toList();
            InList.of(ids).forEach(part -> found.addAll(all(field.entity(), builder -> builder.getField(column).in(part), 0)));
        } else {
            InList.of(values).forEach(part -> found.addAll(all(field.entity(), builder -> builder.get(field.name()).in(part), 0)));
        }
        found.sort(Comparator.comparingLong(DomainEntity::getId));
        return found;
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        long last = 0;
        List<E> next;
        do {
            long after = last;
            next = all(type, builder -> builder.get(ID).greaterThan(after), batchSize);
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

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> List<E> all(Class<E> type, Condition condition, int limit) {
        return access.read(session -> {
            ExpressionBuilder builder = new ExpressionBuilder(type);
            ReadAllQuery query = new ReadAllQuery(type, builder);
            query.setSelectionCriteria(condition.on(builder));
            query.addAscendingOrdering(ID);
            query.dontMaintainCache();
            if (limit > 0) {
                query.setMaxRows(limit);
            }
            return (List<E>) session.executeQuery(query);
        });
    }

    /** Says which entities are meant. */
    @FunctionalInterface
    private interface Condition {
        Expression on(ExpressionBuilder builder);
    }
}
