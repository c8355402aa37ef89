// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.store.PastThing;
import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.log.LogRows.Stored;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/**
 * Shows a record with its parts as it was: from what is stored now, what was done since is taken back, the last first. What the log
 * tells of that is found by its index, so the rest of the log costs nothing.
 *
 * @param shapes all shapes
 * @param connection the connection to use
 * @param archives the part of the log that is in archives
 */
public record Past(Shapes shapes, Connection connection, Archives archives) {

    /**
     * A record and its parts after a change set.
     *
     * @param key the record
     * @param changeSet the last change set that counts
     * @return the record first; empty if it was not there
     * @throws SQLException if the database fails
     */
    public List<PastThing> at(RecordKey key, long changeSet) throws SQLException {
        Optional<Shape> shape = shapes.find(key.entity());
        if (shape.isEmpty()) {
            return List.of();
        }
        Subject record = new Subject(key.entity(), key.id());
        Map<Long, Row> state = now(shape.get(), record);
        for (Stored stored : since(record, changeSet, state)) {
            stored.operations().reversed().forEach(operation -> takeBack(operation, state));
        }
        return told(record, state);
    }

    private Map<Long, Row> now(Shape shape, Subject record) throws SQLException {
        Rows rows = new Rows(connection);
        SubjectRules subjects = new SubjectRules(shapes);
        Map<Long, Row> state = new HashMap<>(rows.read(shape, List.of(record.id())));
        Deque<Row> wholes = new ArrayDeque<>(state.values());
        while (!wholes.isEmpty()) {
            Row whole = wholes.poll();
            for (Shapes.Incoming incoming : shapes.incoming(whole.shape())) {
                Set<Long> holders = rows.holders(incoming, List.of(whole.id())).keySet();
                for (Row part : rows.read(incoming.holder(), holders).values()) {
                    boolean own = subjects.whole(part).filter(by -> by == incoming.reference()).isPresent();
                    if (own && state.putIfAbsent(part.id(), part) == null) {
                        wholes.add(part);
                    }
                }
            }
        }
        return state;
    }

    /** What was done to it and its parts since, the last first; of parts that were moved away, what was done to them there, too. */
    private List<Stored> since(Subject record, long changeSet, Map<Long, Row> state) throws SQLException {
        LogRows log = new LogRows(connection, archives);
        List<Stored> all = new ArrayList<>();
        Set<Subject> known = new HashSet<>(Set.of(record));
        Set<Long> moved = new HashSet<>();
        Deque<Subject> next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            Subject at = next.poll();
            for (Stored stored : log.since(at, changeSet)) {
                List<Operation> some = at.equals(record)
                        ? stored.operations()
                        : stored.operations().stream().filter(one -> moved.contains(one.id())).toList();
                if (stored.echo()) {
                    for (Operation operation : some) {
                        add(operation, state);
                        moved.add(operation.id());
                        movedTo(operation).stream().filter(known::add).forEach(next::add);
                    }
                } else if (!some.isEmpty()) {
                    all.add(new Stored(stored.changeSet(), stored.batch(), stored.seq(), false, some));
                }
            }
        }
        all.sort(Comparator.comparingLong(Stored::changeSet).thenComparingInt(Stored::batch).thenComparingInt(Stored::seq)
                .reversed());
        return all;
    }

    private void add(Operation operation, Map<Long, Row> state) throws SQLException {
        Optional<Shape> shape = shapes.find(operation.entity());
        if (shape.isPresent()) {
            new Rows(connection).read(shape.get(), List.of(operation.id())).forEach(state::putIfAbsent);
        }
    }

    private List<Subject> movedTo(Operation operation) {
        return operation instanceof Updated updated
                ? shapes.find(updated.entity()).stream().flatMap(shape -> shape.references().stream())
                        .filter(reference -> updated.values().containsKey(reference.name())
                                && updated.values().get(reference.name()).after() != null)
                        .map(reference -> new Subject(shapes.target(reference).name(),
                                Long.parseLong(updated.values().get(reference.name()).after())))
                        .toList()
                : List.of();
    }

    private void takeBack(Operation operation, Map<Long, Row> state) {
        switch (operation) {
            case Created created -> state.remove(created.id());
            case Removed removed -> shapes.find(removed.entity())
                    .ifPresent(
                            shape -> state.put(removed.id(), new Row(shape, removed.id(), removed.version(), removed.values())));
            case Updated updated -> state.computeIfPresent(updated.id(), (id, row) -> before(row, updated));
        }
    }

    private static Row before(Row row, Updated updated) {
        Map<String, String> values = new HashMap<>(row.values());
        for (Map.Entry<String, Values> each : updated.values().entrySet()) {
            if (each.getValue().before() == null) {
                values.remove(each.getKey());
            } else {
                values.put(each.getKey(), each.getValue().before());
            }
        }
        return new Row(row.shape(), row.id(), row.version(), values);
    }

    /** Only what belonged to it then. */
    private List<PastThing> told(Subject record, Map<Long, Row> state) {
        if (!state.containsKey(record.id())) {
            return List.of();
        }
        SubjectRules subjects = new SubjectRules(shapes);
        return state.values().stream().filter(row -> row.id() == record.id() || belongs(subjects, row, state))
                .sorted(Comparator.<Row>comparingInt(row -> row.id() == record.id() ? 0 : 1)
                        .thenComparing(row -> row.shape().name()).thenComparingLong(Row::id))
                .map(row -> new PastThing(new RecordKey(row.shape().name(), row.id()), row.values())).toList();
    }

    private static boolean belongs(SubjectRules subjects, Row row, Map<Long, Row> state) {
        return subjects.whole(row).map(ReferenceAttribute::name).map(row.values()::get)
                .filter(whole -> state.containsKey(Long.valueOf(whole))).isPresent();
    }
}
