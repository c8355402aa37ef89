// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.liaison.store.eclipselink.internal.ModelRows.Delta;

/**
 * A database that begins empty and is brought from moment to moment by what a log says was done, with bare statements.
 *
 * @param dataSource the database
 */
record RebuiltDatabase(DataSource dataSource) {

    /** Tags that rows will refer to. */
    void addTags(List<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO TAG (ID, VERSION, MODULE, LABEL, LABEL_KEY) VALUES (?, 1, 'RELATION', ?, ?)")) {
            for (Long id : ids) {
                insert.setLong(1, id);
                insert.setString(2, "Tag " + id);
                insert.setString(3, "tag " + id);
                insert.executeUpdate();
            }
        }
    }

    /** Does what a change set did to values. */
    void replay(List<Delta> deltas) throws SQLException {
        Map<Long, List<Delta>> byRow = new LinkedHashMap<>();
        deltas.forEach(delta -> byRow.computeIfAbsent(delta.id(), row -> new ArrayList<>()).add(delta));
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // a tag that goes makes room for its like
            for (boolean first : new boolean[] { true, false }) {
                for (Map.Entry<Long, List<Delta>> row : byRow.entrySet()) {
                    if (first == row.getValue().stream().anyMatch(RebuiltDatabase::untags)) {
                        replay(connection, row.getKey(), row.getValue());
                    }
                }
            }
            connection.commit();
        }
    }

    private static boolean untags(Delta delta) {
        return delta.column().equals(ModelRows.TABLE) && delta.after() == null && delta.table().equals("TAGGING");
    }

    private static void replay(Connection connection, long id, List<Delta> deltas) throws SQLException {
        Delta existence = deltas.stream().filter(delta -> delta.column().equals(ModelRows.TABLE)).findFirst().orElse(null);
        if (existence == null) {
            update(connection, deltas.getFirst().table(), id, deltas);
        } else if (existence.after() == null) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + existence.table() + " WHERE ID = ?")) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        } else {
            insert(connection, existence.table(), id, deltas.stream().filter(delta -> delta != existence).toList());
        }
    }

    private static void update(Connection connection, String table, long id, List<Delta> deltas) throws SQLException {
        for (Delta delta : deltas) {
            try (PreparedStatement update = connection
                    .prepareStatement("UPDATE " + table + " SET " + delta.column() + " = ? WHERE ID = ?")) {
                set(update, 1, delta);
                update.setLong(2, id);
                update.executeUpdate();
            }
        }
    }

    private static void insert(Connection connection, String table, long id, List<Delta> deltas) throws SQLException {
        StringBuilder columns = new StringBuilder("ID, VERSION");
        StringBuilder values = new StringBuilder("?, 1");
        deltas.forEach(delta -> {
            columns.append(", ").append(delta.column());
            values.append(", ?");
        });
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ')')) {
            insert.setLong(1, id);
            for (int i = 0; i < deltas.size(); i++) {
                set(insert, i + 2, deltas.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int index, Delta delta) throws SQLException {
        String value = delta.after();
        if (value != null && delta.column().endsWith("_ID")) {
            statement.setLong(index, Long.parseLong(value));
        } else if (value != null && delta.column().endsWith("_DATE")) {
            statement.setDate(index, Date.valueOf(value));
        } else if (value == null && !delta.column().equals("NOTES")) {
            statement.setNull(index, delta.column().endsWith("_ID")
                    ? Types.BIGINT
                    : delta.column().endsWith("_DATE") ? Types.DATE : Types.VARCHAR);
        } else {
            statement.setString(index, value);
        }
    }
}
