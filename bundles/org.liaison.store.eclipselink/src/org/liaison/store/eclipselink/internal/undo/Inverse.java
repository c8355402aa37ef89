// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.undo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.liaison.store.UndoConflictException;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.RowBatch;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/** What takes one batch of the log back: rows to delete, to insert again and to set as they were before. */
final class Inverse {

    private final Shapes shapes;
    private final Map<Shape, Map<Long, Row>> stored = new HashMap<>();
    private final Map<Shape, Map<Long, Row>> deleted = new LinkedHashMap<>();
    private final Map<Shape, Map<Long, Row>> inserted = new LinkedHashMap<>();
    private final Map<Shape, Set<Long>> targets = new HashMap<>();
    private final RowBatch batch;
    private final List<LogEntry> log = new ArrayList<>();
    private final Supplier<UndoConflictException> differs;

    private Inverse(Shapes shapes, Supplier<UndoConflictException> differs) {
        this.shapes = shapes;
        this.batch = new RowBatch(shapes);
        this.differs = differs;
    }

    /**
     * Works the inverse out.
     *
     * @param shapes all shapes
     * @param rows reads what is stored now
     * @param entries the batch; the kinds in it are all known
     * @param differs made if the rows are not as the batch left them
     * @return the inverse
     * @throws SQLException if the database fails
     */
    static Inverse of(Shapes shapes, Rows rows, List<LogEntry> entries, Supplier<UndoConflictException> differs)
            throws SQLException {
        Inverse inverse = new Inverse(shapes, differs);
        inverse.read(rows, entries);
        for (LogEntry entry : entries) {
            List<Operation> operations = new ArrayList<>();
            for (Operation operation : entry.operations()) {
                operations.add(inverse.invert(operation));
            }
            inverse.log.add(new LogEntry(entry.subject(), entry.place(), operations));
        }
        return inverse;
    }

    private void read(Rows rows, List<LogEntry> entries) throws SQLException {
        Map<Shape, List<Long>> ids = new HashMap<>();
        Map<Shape, Set<String>> names = new HashMap<>();
        for (LogEntry entry : entries) {
            for (Operation operation : entry.operations()) {
                ids.computeIfAbsent(shape(operation), ignored -> new ArrayList<>()).add(operation.id());
                names.computeIfAbsent(shape(operation), ignored -> new HashSet<>()).addAll(needed(operation));
            }
        }
        for (Map.Entry<Shape, List<Long>> each : ids.entrySet()) {
            Set<String> needed = names.get(each.getKey());
            List<Attribute> attributes = each.getKey().attributes().stream()
                    .filter(attribute -> needed.contains(attribute.name())).toList();
            stored.put(each.getKey(), rows.read(each.getKey(), each.getValue(), attributes));
        }
    }

    /** Of what was only updated, what was; of what was made, everything, since it goes and its values are to be logged. */
    private Set<String> needed(Operation operation) {
        return switch (operation) {
            case Updated updated -> updated.values().keySet();
            case Created created -> shape(created).attributes().stream().map(Attribute::name).collect(Collectors.toSet());
            case Removed removed -> Set.of();
        };
    }

    private Shape shape(Operation operation) {
        return shapes.find(operation.entity()).orElseThrow();
    }

    private Operation invert(Operation operation) {
        Shape shape = shape(operation);
        Row row = stored.get(shape).get(operation.id());
        if ((row == null) != operation instanceof Removed) {
            throw differs.get();
        }
        return switch (operation) {
            case Created created -> delete(shape, row);
            case Removed removed -> insert(shape, removed);
            case Updated updated -> restore(shape, row, updated);
        };
    }

    private Removed delete(Shape shape, Row row) {
        batch.delete(row);
        deleted.computeIfAbsent(shape, ignored -> new LinkedHashMap<>()).put(row.id(), row);
        return new Removed(shape.name(), row.id(), row.version(), row.values());
    }

    private Created insert(Shape shape, Removed removed) {
        Row row = new Row(shape, removed.id(), removed.version() + 1, removed.values());
        batch.insert(row);
        inserted.computeIfAbsent(shape, ignored -> new LinkedHashMap<>()).put(row.id(), row);
        row.values().forEach((name, value) -> aim(shape.attribute(name), value));
        return new Created(shape.name(), removed.id());
    }

    private Updated restore(Shape shape, Row row, Updated updated) {
        Map<String, String> values = new LinkedHashMap<>();
        updated.values().forEach((name, value) -> {
            if (shape.attribute(name) != null) {
                if (!Objects.equals(row.values().get(name), value.after())) {
                    throw differs.get();
                }
                values.put(name, value.before());
                aim(shape.attribute(name), value.before());
            }
        });
        if (!values.isEmpty()) {
            batch.update(shape, row.id(), values);
        }
        return inverted(updated);
    }

    private void aim(Attribute attribute, String value) {
        if (attribute instanceof ReferenceAttribute reference && value != null) {
            targets.computeIfAbsent(shapes.target(reference), ignored -> new LinkedHashSet<>()).add(Long.valueOf(value));
        }
    }

    static Updated inverted(Updated updated) {
        Map<String, Values> values = new LinkedHashMap<>();
        updated.values().forEach((name, value) -> values.put(name, new Values(value.after(), value.before())));
        return new Updated(updated.entity(), updated.id(), values);
    }

    /** What will be deleted, by kind. */
    Map<Shape, Map<Long, Row>> deleted() {
        return deleted;
    }

    /** What will be referred to again, by kind. */
    Map<Shape, Set<Long>> targets() {
        return targets;
    }

    /** Whether an entity will be inserted. */
    boolean inserts(Shape shape, Long id) {
        return inserted.getOrDefault(shape, Map.of()).containsKey(id);
    }

    /** Whether an entity will be deleted. */
    boolean deletes(Shape shape, Long id) {
        return deleted.getOrDefault(shape, Map.of()).containsKey(id);
    }

    RowBatch batch() {
        return batch;
    }

    List<LogEntry> log() {
        return log;
    }
}
