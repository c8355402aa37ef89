// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

/** All rows of the records, as text, but for their versions. */
final class Dump {

    private static final String[] TABLES = { "RELATION", "ESTABLISHMENT", "CONTACT", "ADDRESS", "COORDINATE", "TAG", "TAGGING",
            "TERM" };

    private Dump() {
    }

    static Map<String, String> of(DataSource dataSource) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        rows.put(table + ' ' + result.getLong("ID"), row(result));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    /** The columns of relations, contacts and addresses that are not empty, by id; a column more says which table it is. */
    static Map<Long, Map<String, String>> columns(DataSource dataSource) {
        Map<Long, Map<String, String>> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : new String[] { "RELATION", "CONTACT", "ADDRESS" }) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        rows.put(result.getLong("ID"), columns(table, result));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    private static Map<String, String> columns(String table, ResultSet result) throws SQLException {
        Map<String, String> row = new TreeMap<>(Map.of("TABLE", table));
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            String name = result.getMetaData().getColumnName(column);
            String value = name.equals("VERSION") || name.equals("ID") ? null : result.getString(column);
            if (value != null) {
                row.put(name, value);
            }
        }
        return row;
    }

    private static String row(ResultSet result) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            String name = result.getMetaData().getColumnName(column);
            String value = name.equals("VERSION") ? null : result.getString(column);
            if (value != null) {
                row.append(name).append('=').append(value).append(' ');
            }
        }
        return row.toString();
    }
}
