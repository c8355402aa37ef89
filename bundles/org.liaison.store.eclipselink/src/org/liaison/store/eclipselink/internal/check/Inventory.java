// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.store.Backup;
import org.liaison.store.Backup.State;
import org.liaison.store.Database.Copy;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/**
 * What a database holds, in numbers, and as the words that a backup keeps of it.
 *
 * @param shapes all shapes
 */
public record Inventory(Shapes shapes) {

    private static final String AT = "at";
    private static final String LINEAGE = "lineage";
    private static final String LAST = "last";
    private static final String COUNT = "count.";

    /**
     * Counts what a database holds.
     *
     * @param connection the connection to use
     * @param now the moment
     * @return the state
     * @throws SQLException if the database fails
     */
    public State of(Connection connection, Instant now) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Shape shape : shapes.all()) {
                counts.put(shape.name(), Long.valueOf(first(statement, shape.countSql())));
            }
            return new State(now, first(statement, "SELECT LINEAGE FROM STORE_LINEAGE"),
                    Long.parseLong(first(statement, "SELECT COALESCE(MAX(ID), 0) FROM CHANGE_SET")), counts);
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /**
     * The words that a backup keeps.
     *
     * @param state the state
     * @return never null
     */
    public static Map<String, String> words(State state) {
        Map<String, String> words = new HashMap<>();
        words.put(AT, state.at().toString());
        words.put(LINEAGE, state.lineage());
        words.put(LAST, Long.toString(state.lastChange()));
        state.counts().forEach((type, count) -> words.put(COUNT + type, count.toString()));
        return words;
    }

    /**
     * The backup that a copy is.
     *
     * @param copy the copy, with the words of {@link #words}
     * @return the backup
     */
    public static Backup backup(Copy copy) {
        Map<String, String> words = copy.description();
        SortedMap<String, Long> counts = new TreeMap<>();
        try {
            words.forEach((key, value) -> {
                if (key.startsWith(COUNT)) {
                    counts.put(key.substring(COUNT.length()), Long.valueOf(value));
                }
            });
            return new Backup(copy.folder(), new State(Instant.parse(words.getOrDefault(AT, "")), words.getOrDefault(LINEAGE, ""),
                    Long.parseLong(words.getOrDefault(LAST, "")), counts), copy.bytes());
        } catch (DateTimeException | NumberFormatException foreign) {
            throw Problems.unavailable("backup.foreign", foreign, copy.folder().toString());
        }
    }

}
