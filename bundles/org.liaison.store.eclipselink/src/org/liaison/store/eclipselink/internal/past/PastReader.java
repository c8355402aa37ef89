// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Progress;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.read.EntityReader;
import org.liaison.store.eclipselink.internal.read.Making;
import org.liaison.store.eclipselink.internal.read.Source;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/**
 * Reads entities as they were: from their rows now, what was done since is taken back. A row is read before the log, so whatever comes
 * in between is taken back as well.
 */
public final class PastReader implements Source {

    private final EntityReader now;
    private final Earlier earlier;

    private PastReader(EntityReader now, Earlier earlier) {
        this.now = now;
        this.earlier = earlier;
    }

    /**
     * Reads the log.
     *
     * @param now reads what is stored for good
     * @param archives the part of the log that is in archives
     * @param changeSet the last change set that counts
     * @param progress is told how many entries were read
     * @return reads things as they were then
     */
    public static PastReader open(EntityReader now, Archives archives, long changeSet, Progress progress) {
        Earlier earlier = new Earlier(changeSet, archives);
        now.access().read(connection -> {
            earlier.follow(connection, progress);
            return earlier;
        });
        return new PastReader(now, earlier);
    }

    @Override
    public Shapes shapes() {
        return now.shapes();
    }

    @Override
    public DomainEntity kept(Class<?> type, long id) {
        return earlier.tellsOf(shapes().of(type).name(), id) ? null : now.kept(type, id);
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(findAll(type, List.of(id)).get(id));
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        Map<Long, E> found = HashMap.newHashMap(ids.size());
        this.<E>made(rows(shapes().of(type), ids).values(), new Making(this)).forEach(each -> found.put(each.getId(), each));
        return found;
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        return made(matching(field, values), new Making(this));
    }

    @Override
    public <P extends DomainEntity, T extends DomainEntity> Map<Long, List<P>> parts(Field<P, T> field, Collection<T> wholes) {
        ReferenceAttribute reference = (ReferenceAttribute) shapes().of(field.entity()).attribute(field.name());
        Map<Long, T> byId = HashMap.newHashMap(wholes.size());
        wholes.forEach(whole -> byId.put(whole.getId(), whole));
        return this.<P>made(matching(field, wholes), new Making(this, reference, byId)).stream()
                .collect(Collectors.groupingBy(part -> field.get(part).getId()));
    }

    private <E extends DomainEntity, V> Collection<Row> matching(Field<E, V> field, Collection<V> values) {
        Shape shape = shapes().of(field.entity());
        Attribute attribute = shape.attribute(field.name());
        Set<String> texts = values.stream().map(attribute::text).collect(Collectors.toSet());
        Set<Long> ids = new HashSet<>(attribute instanceof ReferenceAttribute reference
                ? now.access().read(connection -> new Rows(connection).holders(new Shapes.Incoming(shape, reference),
                        texts.stream().map(Long::valueOf).toList()).keySet())
                : now.list(field, values).stream().map(DomainEntity::getId).toList());
        ids.addAll(earlier.with(shape, attribute.name(), texts));
        return rows(shape, ids).values().stream().filter(row -> texts.contains(row.values().get(attribute.name()))).toList();
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        Shape shape = shapes().of(type);
        AtomicLong last = new AtomicLong();
        now.scan(type, batchSize, some -> {
            long upTo = some.getLast().getId();
            Set<Long> ids = gone(shape, last.getAndSet(upTo), upTo);
            some.forEach(each -> ids.add(each.getId()));
            hand(shape, ids, batchSize, batch);
        });
        hand(shape, gone(shape, last.get(), Long.MAX_VALUE), batchSize, batch);
    }

    private Set<Long> gone(Shape shape, long after, long upTo) {
        return now.access().read(connection -> {
            earlier.follow(connection, Progress.NONE);
            return earlier.gone(shape, after, upTo);
        });
    }

    private <E extends DomainEntity> void hand(Shape shape, Collection<Long> ids, int batchSize, Consumer<List<E>> batch) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += batchSize) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + batchSize));
            List<E> made = made(rows(shape, some).values(), new Making(this));
            if (!made.isEmpty()) {
                batch.accept(made);
            }
        }
    }

    @Override
    public long count(Class<? extends DomainEntity> type) {
        long[] count = { 0 };
        scan(type, 1_000, some -> count[0] += some.size());
        return count[0];
    }

    private Map<Long, Row> rows(Shape shape, Collection<Long> ids) {
        return now.access().read(connection -> {
            Map<Long, Row> rows = new Rows(connection).read(shape, ids);
            earlier.follow(connection, Progress.NONE);
            return earlier.rows(shape, ids, rows);
        });
    }

    /** By id ascending. */
    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> List<E> made(Collection<Row> rows, Making making) {
        List<E> made = new ArrayList<>(rows.size());
        rows.stream().sorted(Comparator.comparingLong(Row::id))
                .forEach(row -> made.add((E) row.shape().make(row, making)));
        making.finish();
        return made;
    }
}
