// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows to insert, update and delete together, in the order that references allow: what is referred to is inserted before and
 * deleted after what refers to it; references within a cycle of kinds are set afterwards and emptied beforehand.
 */
public final class RowBatch {

    private static final int MANY = 8;

    private final Shapes shapes;
    private final Map<Shape, Map<Long, Row>> inserts;
    private final Map<Shape, Map<Long, Row>> deletes;
    private final Map<Shape, Map<List<Attribute>, List<Update>>> updates = new LinkedHashMap<>();

    /**
     * An empty batch.
     *
     * @param shapes all shapes
     */
    public RowBatch(Shapes shapes) {
        this.shapes = shapes;
        this.inserts = new LinkedHashMap<>();
        this.deletes = new LinkedHashMap<>();
    }

    /**
     * Adds a row to insert.
     *
     * @param row the row, with its id and version
     */
    public void insert(Row row) {
        inserts.computeIfAbsent(row.shape(), ignored -> new LinkedHashMap<>()).put(row.id(), row);
    }

    /**
     * Adds a row to delete.
     *
     * @param row the row as it is stored
     */
    public void delete(Row row) {
        deletes.computeIfAbsent(row.shape(), ignored -> new LinkedHashMap<>()).put(row.id(), row);
    }

    /**
     * Adds a row to update; its version grows by one.
     *
     * @param shape its kind
     * @param id its id
     * @param values new values by attribute name; null empties
     */
    public void update(Shape shape, long id, Map<String, String> values) {
        List<Attribute> changed = shape.attributes().stream().filter(attribute -> values.containsKey(attribute.name())).toList();
        updates.computeIfAbsent(shape, ignored -> new LinkedHashMap<>()).computeIfAbsent(changed, ignored -> new ArrayList<>())
                .add(new Update(id, values));
    }

    /**
     * Writes the batch.
     *
     * @param connection the connection to write through
     * @throws SQLException if the database fails
     */
    public void write(Connection connection) throws SQLException {
        for (Shape shape : deletes.keySet()) {
            if (isLeaf(shape)) {
                deleteAll(connection, shape);
            }
        }
        for (Shape shape : ordered(inserts.keySet(), Comparator.comparing(shapes::rank))) {
            insertAll(connection, shape);
        }
        for (Shape shape : inserts.keySet()) {
            pointBackward(connection, shape, inserts, true);
        }
        for (Map.Entry<Shape, Map<List<Attribute>, List<Update>>> update : updates.entrySet()) {
            for (Map.Entry<List<Attribute>, List<Update>> alike : update.getValue().entrySet()) {
                updateAll(connection, update.getKey(), alike.getKey(), alike.getValue());
            }
        }
        for (Shape shape : deletes.keySet()) {
            pointBackward(connection, shape, deletes, false);
        }
        for (Shape shape : ordered(deletes.keySet(), Comparator.comparing(shapes::rank).reversed())) {
            if (!isLeaf(shape)) {
                deleteAll(connection, shape);
            }
        }
    }

    /** What nothing refers to can go first, so that a row which comes back may have its unique values again, such as a tag. */
    private boolean isLeaf(Shape shape) {
        return shapes.incoming(shape).isEmpty();
    }

    private static List<Shape> ordered(Set<Shape> some, Comparator<Shape> order) {
        return some.stream().sorted(order).toList();
    }

    private void insertAll(Connection connection, Shape shape) throws SQLException {
        Set<String> later = new HashSet<>();
        shape.references().stream().filter(reference -> shapes.isBackward(shape, reference)).map(Attribute::name)
                .forEach(later::add);
        try (PreparedStatement statement = connection.prepareStatement(shape.insertSql())) {
            for (Row row : inserts.get(shape).values()) {
                statement.setLong(1, row.id());
                statement.setInt(2, row.version());
                int index = 3;
                for (Attribute attribute : shape.attributes()) {
                    boolean waits = later.contains(attribute.name()) && within(inserts, (ReferenceAttribute) attribute, row);
                    attribute.bind(statement, index++, waits ? null : row.values().get(attribute.name()));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void pointBackward(Connection connection, Shape shape, Map<Shape, Map<Long, Row>> batch, boolean fill)
            throws SQLException {
        for (ReferenceAttribute reference : shape.references().stream().filter(each -> shapes.isBackward(shape, each)).toList()) {
            List<Row> rows = batch.get(shape).values().stream().filter(row -> within(batch, reference, row)).toList();
            if (!rows.isEmpty()) {
                point(connection, shape, reference, rows, fill);
            }
        }
    }

    private static void point(Connection connection, Shape shape, ReferenceAttribute reference, List<Row> rows, boolean fill)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(shape.pointSql(reference))) {
            for (Row row : rows) {
                reference.bind(statement, 1, fill ? row.values().get(reference.name()) : null);
                statement.setLong(2, row.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private boolean within(Map<Shape, Map<Long, Row>> batch, ReferenceAttribute reference, Row row) {
        String target = row.values().get(reference.name());
        return target != null && batch.getOrDefault(shapes.target(reference), Map.of()).containsKey(Long.valueOf(target));
    }

    /** Where many rows become alike, the database is told so once for some hundred of them. */
    private static void updateAll(Connection connection, Shape shape, List<Attribute> changed, List<Update> all)
            throws SQLException {
        Map<List<String>, List<Long>> alike = new LinkedHashMap<>();
        for (Update update : all) {
            List<String> values = new ArrayList<>(changed.size());
            changed.forEach(attribute -> values.add(update.values().get(attribute.name())));
            alike.computeIfAbsent(values, ignored -> new ArrayList<>()).add(update.id());
        }
        try (PreparedStatement single = connection.prepareStatement(shape.updateSql(changed, 1))) {
            for (Map.Entry<List<String>, List<Long>> each : alike.entrySet()) {
                if (each.getValue().size() < MANY) {
                    for (Long id : each.getValue()) {
                        bind(single, changed, each.getKey(), List.of(id));
                        single.addBatch();
                    }
                } else {
                    updateAlike(connection, shape, changed, each.getKey(), each.getValue());
                }
            }
            single.executeBatch();
        }
    }

    private static void updateAlike(Connection connection, Shape shape, List<Attribute> changed, List<String> values,
            List<Long> ids) throws SQLException {
        for (List<Long> part : InList.of(ids.stream().sorted().toList())) {
            try (PreparedStatement statement = connection.prepareStatement(shape.updateSql(changed, part.size()))) {
                bind(statement, changed, values, part);
                statement.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement statement, List<Attribute> changed, List<String> values, List<Long> ids)
            throws SQLException {
        int index = 1;
        for (int i = 0; i < changed.size(); i++) {
            changed.get(i).bind(statement, index++, values.get(i));
        }
        for (Long id : ids) {
            statement.setLong(index++, id);
        }
    }

    private void deleteAll(Connection connection, Shape shape) throws SQLException {
        for (List<Long> part : InList.of(deletes.get(shape).keySet())) {
            try (PreparedStatement statement = connection.prepareStatement(shape.deleteSql(part.size()))) {
                int index = 1;
                for (Long id : part) {
                    statement.setLong(index++, id);
                }
                statement.executeUpdate();
            }
        }
    }

    private record Update(long id, Map<String, String> values) {
    }
}
