// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/**
 * Reads entities as copies that nobody else has: they are made anew of their rows each time. Only what is kept in memory whole is
 * shared; other things that they refer to are read when they are asked for, for all that were read together.
 *
 * @param shapes all shapes
 * @param vocabularies what is kept in memory
 * @param access lends connections
 */
public record EntityReader(Shapes shapes, Vocabularies vocabularies, Access access) implements Source {

    @Override
    public DomainEntity kept(Class<?> type, long id) {
        return vocabularies.find(type, id);
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        return EntityReader.<E>cast(numbers(shapes.of(type), null, List.of(id), new Making(this))).stream().findFirst();
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        Map<Long, E> found = HashMap.newHashMap(ids.size());
        EntityReader.<E>cast(numbers(shapes.of(type), null, ids, new Making(this)))
                .forEach(each -> found.put(each.getId(), each));
        return found;
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        Shape shape = shapes.of(field.entity());
        Attribute attribute = shape.attribute(field.name());
        Making making = new Making(this);
        List<DomainEntity> found;
        if (attribute instanceof ReferenceAttribute) {
            found = numbers(shape, attribute, values.stream().map(target -> ((DomainEntity) target).getId()).toList(), making);
        } else {
            // a value may be given twice, and an entity must not be found twice
            found = texts(shape, attribute, values.stream().map(attribute::text).distinct().toList(), making);
        }
        found.sort(Comparator.comparingLong(DomainEntity::getId));
        return cast(found);
    }

    @Override
    public <P extends DomainEntity, T extends DomainEntity> Map<Long, List<P>> parts(Field<P, T> field, Collection<T> wholes) {
        Shape shape = shapes.of(field.entity());
        ReferenceAttribute reference = (ReferenceAttribute) shape.attribute(field.name());
        Map<Long, T> byId = HashMap.newHashMap(wholes.size());
        wholes.forEach(whole -> byId.put(whole.getId(), whole));
        List<DomainEntity> found = numbers(shape, reference, byId.keySet(), new Making(this, reference, byId));
        found.sort(Comparator.comparingLong(DomainEntity::getId));
        Map<Long, List<P>> parts = new HashMap<>();
        EntityReader.<P>cast(found)
                .forEach(part -> parts.computeIfAbsent(field.get(part).getId(), unused -> new ArrayList<>(2)).add(part));
        return parts;
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        Shape shape = shapes.of(type);
        String sql = shape.afterSql(batchSize);
        long last = 0;
        List<E> next;
        do {
            long after = last;
            Making making = new Making(this);
            next = cast(rows(sql, statement -> statement.setLong(1, after), row -> shape.make(row, making)));
            making.finish();
            if (!next.isEmpty()) {
                batch.accept(next);
                last = next.getLast().getId();
            }
        } while (next.size() == batchSize);
    }

    @Override
    public long count(Class<? extends DomainEntity> type) {
        return rows(shapes.of(type).countSql(), statement -> {
        }, row -> row.getLong(1)).getFirst();
    }

    /** Those whose id, or reference, is one of some numbers. */
    private List<DomainEntity> numbers(Shape shape, Attribute attribute, Collection<Long> numbers, Making making) {
        List<DomainEntity> found = new ArrayList<>(numbers.size());
        int index = attribute == null ? 1 : shape.column(attribute);
        String column = attribute == null ? shape.idColumn() : attribute.column();
        for (NumberList part : NumberList.of(numbers)) {
            if (part.isDense()) {
                Set<Long> wanted = new HashSet<>(part.numbers());
                found.addAll(rows(shape.rangeSql(column), statement -> {
                    statement.setLong(1, part.numbers().getFirst());
                    statement.setLong(2, part.numbers().getLast());
                }, row -> wanted.contains(row.getLong(index)) ? shape.make(row, making) : null));
            } else {
                for (List<Long> some : InList.of(part.numbers())) {
                    found.addAll(rows(shape.selectSql(column, some.size()), statement -> {
                        for (int i = 0; i < some.size(); i++) {
                            statement.setLong(i + 1, some.get(i));
                        }
                    }, row -> shape.make(row, making)));
                }
            }
        }
        making.finish();
        return found;
    }

    private List<DomainEntity> texts(Shape shape, Attribute attribute, Collection<String> texts, Making making) {
        List<DomainEntity> found = new ArrayList<>();
        for (List<String> some : InList.of(new LinkedHashSet<>(texts))) {
            found.addAll(rows(shape.selectSql(attribute.column(), some.size()), statement -> {
                for (int i = 0; i < some.size(); i++) {
                    attribute.bind(statement, i + 1, some.get(i));
                }
            }, row -> shape.make(row, making)));
        }
        making.finish();
        return found;
    }

    private <R> List<R> rows(String sql, Parameters parameters, RowWork<R> work) {
        return access.read(connection -> {
            List<R> found = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        R made = work.of(rows);
                        if (made != null) {
                            found.add(made);
                        }
                    }
                }
            }
            return found;
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> List<E> cast(List<?> entities) {
        return (List<E>) entities;
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of a row; nothing if it was not wanted. */
    @FunctionalInterface
    private interface RowWork<R> {
        R of(ResultSet row) throws SQLException;
    }
}
