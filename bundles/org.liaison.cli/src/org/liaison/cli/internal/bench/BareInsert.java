// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/**
 * Inserts the relations, addresses and contact details that there are once more, into tables with the same columns and indexes, by
 * nothing but JDBC: prepared batches, a commit every thousand rows. Their constraints are left out.
 */
final class BareInsert {

    private static final int BATCH = 1000;
    private static final List<String> TABLES = List.of("RELATION", "ADDRESS", "COORDINATE");

    private final DataSource database;

    BareInsert(DataSource database) {
        this.database = database;
    }

    /** How long it takes. */
    double millis() {
        try (Connection connection = database.getConnection()) {
            Map<String, List<Object[]>> rows = new LinkedHashMap<>();
            for (String table : TABLES) {
                rows.put(table, read(connection, table));
                copy(connection, table);
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, List<Object[]>> each : rows.entrySet()) {
                insert(connection, each.getKey(), each.getValue());
            }
            double millis = (System.nanoTime() - start) / 1e6;
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute("DROP TABLE BENCH_" + table);
                }
            }
            return millis;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Object[]> read(Connection connection, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    Object value = result.getObject(i + 1);
                    row[i] = value instanceof Clob ? result.getString(i + 1) : value;
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void copy(Connection connection, String table) throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet result = data.getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (result.next()) {
                indexes.computeIfAbsent(result.getString("INDEX_NAME"), any -> new ArrayList<>())
                        .add(result.getString("COLUMN_NAME"));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE BENCH_" + table + " AS SELECT * FROM " + table + " WITH NO DATA");
            statement.execute("ALTER TABLE BENCH_" + table + " ADD PRIMARY KEY (ID)");
            int number = 0;
            for (List<String> columns : indexes.values()) {
                if (!columns.equals(List.of("ID"))) {
                    statement.execute("CREATE INDEX BENCH_" + table + ++number + " ON BENCH_" + table + " ("
                            + String.join(", ", columns) + ")");
                }
            }
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        int[] types = new int[columns];
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM BENCH_" + table)) {
            ResultSetMetaData data = result.getMetaData();
            for (int i = 0; i < columns; i++) {
                types[i] = data.getColumnType(i + 1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO BENCH_" + table + " VALUES (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i], types[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
