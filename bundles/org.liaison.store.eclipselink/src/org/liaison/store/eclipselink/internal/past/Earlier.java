// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.liaison.store.Progress;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Shape;

/** All that was done after a change set, as far as it tells how things were: their first old values. May be used by several threads. */
final class Earlier {

    private static final int TELL_EVERY = 1_000;

    private final Map<String, Map<Long, Was>> things = new HashMap<>();
    /** Who had which value, of those attributes that were asked for. */
    private final Map<String, Map<String, Set<Long>>> holders = new HashMap<>();
    private final Map<String, NavigableSet<Long>> gone = new HashMap<>();
    private final Archives archives;
    private long reached;

    Earlier(long changeSet, Archives archives) {
        this.reached = changeSet;
        this.archives = archives;
    }

    /** Reads what was stored since the last time. */
    synchronized void follow(Connection connection, Progress progress) throws SQLException {
        long[] read = { 0 };
        new LogRows(connection, archives).after(reached, later -> {
            reached = later.changeSet();
            later.entry().operations().forEach(this::add);
            read[0]++;
            if (read[0] % TELL_EVERY == 0) {
                progress.at(read[0], 0, read[0]);
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
        });
        if (read[0] > 0) {
            holders.clear();
        }
    }

    private void add(Operation operation) {
        Was was = things.computeIfAbsent(operation.entity(), unused -> new HashMap<>()).merge(operation.id(),
                Was.before(operation), (known, unused) -> known.and(operation));
        if (was.fate() == Was.Fate.GONE) {
            gone.computeIfAbsent(operation.entity(), unused -> new TreeSet<>()).add(operation.id());
        }
    }

    /** Whether anything is told of a thing. */
    synchronized boolean tellsOf(String entity, long id) {
        return things.getOrDefault(entity, Map.of()).containsKey(id);
    }

    /** Things as they were. */
    synchronized Map<Long, Row> rows(Shape shape, Collection<Long> ids, Map<Long, Row> now) {
        Map<Long, Was> told = things.getOrDefault(shape.name(), Map.of());
        Map<Long, Row> rows = HashMap.newHashMap(ids.size());
        for (Long id : ids) {
            Was was = told.get(id);
            if (was != null) {
                was.row(shape, id, now.get(id)).ifPresent(row -> rows.put(id, row));
            } else if (now.containsKey(id)) {
                rows.put(id, now.get(id));
            }
        }
        return rows;
    }

    /** Those of which the log tells that they had one of some values. */
    synchronized Set<Long> with(Shape shape, String attribute, Collection<String> texts) {
        Map<String, Set<Long>> byValue = holders.computeIfAbsent(shape.name() + '.' + attribute, unused -> {
            Map<String, Set<Long>> found = new HashMap<>();
            things.getOrDefault(shape.name(), Map.of()).forEach((id, was) -> {
                if (was.told(attribute)) {
                    found.computeIfAbsent(was.values().get(attribute), value -> new HashSet<>()).add(id);
                }
            });
            return found;
        });
        return texts.stream().flatMap(text -> byValue.getOrDefault(text, Set.of()).stream()).collect(Collectors.toSet());
    }

    /** Those between two ids, the second included, that are told whole, since they were deleted. */
    synchronized Set<Long> gone(Shape shape, long after, long upTo) {
        NavigableSet<Long> all = gone.getOrDefault(shape.name(), Collections.emptyNavigableSet());
        return new TreeSet<>(all.subSet(after, false, upTo, true));
    }
}
