// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads rows of entities.
 *
 * @param connection the connection to read through
 */
public record Rows(Connection connection) {

    /**
     * Reads rows by id.
     *
     * @param shape their kind
     * @param ids any number
     * @return those that exist, by id, in no particular order
     * @throws SQLException if the database fails
     */
    public Map<Long, Row> read(Shape shape, Collection<Long> ids) throws SQLException {
        return read(shape, ids, shape.attributes());
    }

    /**
     * Reads some attributes of rows by id.
     *
     * @param shape their kind
     * @param ids any number
     * @param attributes what to read of them
     * @return those that exist, by id, in no particular order
     * @throws SQLException if the database fails
     */
    public Map<Long, Row> read(Shape shape, Collection<Long> ids, List<Attribute> attributes) throws SQLException {
        Map<Long, Row> rows = new HashMap<>();
        for (List<Long> part : InList.of(ids)) {
            try (PreparedStatement statement = connection.prepareStatement(shape.selectSql(attributes, part.size()))) {
                bind(statement, part);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        Row row = row(shape, attributes, result);
                        rows.put(row.id(), row);
                    }
                }
            }
        }
        return rows;
    }

    /**
     * Which ids exist.
     *
     * @param shape the kind of entity
     * @param ids any number
     * @return those that exist, in the order given
     * @throws SQLException if the database fails
     */
    public Set<Long> existing(Shape shape, Collection<Long> ids) throws SQLException {
        Set<Long> found = new HashSet<>();
        for (List<Long> part : InList.of(ids)) {
            try (PreparedStatement statement = connection.prepareStatement(shape.existingSql(part.size()))) {
                bind(statement, part);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        found.add(result.getLong(1));
                    }
                }
            }
        }
        return ids.stream().filter(found::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Versions by id.
     *
     * @param shape the kind of entity
     * @param ids any number
     * @return those that exist
     * @throws SQLException if the database fails
     */
    public Map<Long, Integer> versions(Shape shape, Collection<Long> ids) throws SQLException {
        Map<Long, Integer> versions = HashMap.newHashMap(ids.size());
        read(shape, ids, List.of()).forEach((id, row) -> versions.put(id, row.version()));
        return versions;
    }

    private static Row row(Shape shape, List<Attribute> attributes, ResultSet result) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        int index = Shape.FIRST;
        for (Attribute attribute : attributes) {
            String text = attribute.read(result, index++);
            if (text != null) {
                values.put(attribute.name(), text);
            }
        }
        return new Row(shape, result.getLong(1), result.getInt(2), values);
    }

    /**
     * Who refers to some entities.
     *
     * @param incoming the kind of holder and its reference
     * @param targets the ids of what is referred to
     * @return the ids of what is referred to, by the ids of the holders
     * @throws SQLException if the database fails
     */
    public Map<Long, Long> holders(Shapes.Incoming incoming, Collection<Long> targets) throws SQLException {
        Map<Long, Long> holders = new LinkedHashMap<>();
        for (List<Long> part : InList.of(targets)) {
            try (PreparedStatement statement = connection
                    .prepareStatement(incoming.holder().holdersSql(incoming.reference(), part.size()))) {
                bind(statement, part);
                collect(statement, holders);
            }
        }
        return holders;
    }

    /**
     * References that lead nowhere.
     *
     * @param incoming the kind of holder and its reference
     * @param target the kind of entity that it should lead to
     * @return the missing ids, by the ids of the holders
     * @throws SQLException if the database fails
     */
    public Map<Long, Long> dangling(Shapes.Incoming incoming, Shape target) throws SQLException {
        Map<Long, Long> holders = new LinkedHashMap<>();
        try (PreparedStatement statement = connection
                .prepareStatement(incoming.holder().danglingSql(incoming.reference(), target))) {
            collect(statement, holders);
        }
        return holders;
    }

    private static void collect(PreparedStatement statement, Map<Long, Long> holders) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                holders.put(result.getLong(1), result.getLong(2));
            }
        }
    }

    private static void bind(PreparedStatement statement, List<Long> ids) throws SQLException {
        int index = 1;
        for (Long id : ids) {
            statement.setLong(index++, id);
        }
    }
}
