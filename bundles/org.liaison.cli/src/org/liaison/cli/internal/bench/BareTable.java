// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;

/**
 * The table of a kind of record, to be filled by nothing but JDBC. Its columns are called as the fields are, in capitals with lines
 * between the words; those of references end in {@code _ID}.
 *
 * @param sql inserts a row
 * @param fields the field of each column after the id and the version
 */
record BareTable(String sql, List<Field<?, ?>> fields) {

    private static final int FIRST = 3;

    static BareTable of(Connection connection, EntityType<?> type) throws SQLException {
        String table = inCapitals(type.name());
        List<String> columns = new ArrayList<>(List.of("ID", "VERSION"));
        List<Field<?, ?>> fields = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet empty = statement.executeQuery("SELECT * FROM " + table + " WHERE ID < 0")) {
            ResultSetMetaData data = empty.getMetaData();
            for (int index = 1; index <= data.getColumnCount(); index++) {
                String column = data.getColumnName(index);
                type.fields().stream().filter(field -> column.equals(inCapitals(field.name()))
                        || column.equals(inCapitals(field.name()) + "_ID")).findFirst().ifPresent(field -> {
                            columns.add(column);
                            fields.add(field);
                        });
            }
        }
        if (fields.size() != type.fields().size()) {
            throw new IllegalStateException(table + " has not the columns of " + type.name());
        }
        return new BareTable(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?, 1" + ", ?".repeat(fields.size())
                        + ')',
                List.copyOf(fields));
    }

    private static String inCapitals(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    void insert(Connection connection, List<DomainEntity> rows, ToLongFunction<DomainEntity> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (DomainEntity row : rows) {
                statement.setLong(1, ids.applyAsLong(row));
                for (int at = 0; at < fields.size(); at++) {
                    set(statement, at + FIRST - 1, value(fields.get(at), row), ids);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int index, Object value, ToLongFunction<DomainEntity> ids)
            throws SQLException {
        switch (value) {
            case DomainEntity target -> statement.setLong(index, ids.applyAsLong(target));
            case LocalDate day -> statement.setDate(index, java.sql.Date.valueOf(day));
            case String text -> statement.setString(index, text);
            case null, default -> statement.setObject(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> Object value(Field<E, ?> field, DomainEntity row) {
        return field.get((E) row);
    }
}
