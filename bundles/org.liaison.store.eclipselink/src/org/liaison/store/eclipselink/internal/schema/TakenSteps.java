// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The table of the steps that a database has taken.
 *
 * @param connection the connection to use
 */
public record TakenSteps(Connection connection) {

    /** Not a step of the schema: says, in place of a checksum, with how many steps the shipped terms of a contribution were stored. */
    public static final int SHIPPED = 0;

    boolean exist() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "SCHEMA_STEP", new String[] { "TABLE" })) {
            return tables.next();
        }
    }

    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE SCHEMA_STEP (CONTRIBUTION VARCHAR(200) NOT NULL, NUMBER INTEGER NOT NULL,"
                    + " CHECKSUM VARCHAR(64) NOT NULL, AT_MILLIS BIGINT NOT NULL, PRIMARY KEY (CONTRIBUTION, NUMBER))");
        }
    }

    /**
     * What was taken.
     *
     * @return checksums by number by contribution
     * @throws SQLException if the database fails
     */
    public Map<String, NavigableMap<Integer, String>> read() throws SQLException {
        Map<String, NavigableMap<Integer, String>> taken = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT CONTRIBUTION, NUMBER, CHECKSUM FROM SCHEMA_STEP");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                taken.computeIfAbsent(result.getString(1), ignored -> new TreeMap<>()).put(result.getInt(2), result.getString(3));
            }
        }
        return taken;
    }

    /**
     * Notes a step.
     *
     * @param contribution whose step
     * @param number which, or {@link #SHIPPED}
     * @param checksum of what was done
     * @param at when
     * @throws SQLException if the database fails
     */
    public void add(String contribution, int number, String checksum, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO SCHEMA_STEP VALUES (?, ?, ?, ?)")) {
            statement.setString(1, contribution);
            statement.setInt(2, number);
            statement.setString(3, checksum);
            statement.setLong(4, at.toEpochMilli());
            statement.executeUpdate();
        }
    }

    /**
     * Notes that the shipped terms were stored.
     *
     * @param contribution whose terms
     * @param steps how many steps it has
     * @param at when
     * @throws SQLException if the database fails
     */
    public void ship(String contribution, String steps, Instant at) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("UPDATE SCHEMA_STEP SET CHECKSUM = ?, AT_MILLIS = ? WHERE CONTRIBUTION = ? AND NUMBER = ?")) {
            statement.setString(1, steps);
            statement.setLong(2, at.toEpochMilli());
            statement.setString(3, contribution);
            statement.setInt(4, SHIPPED);
            if (statement.executeUpdate() > 0) {
                return;
            }
        }
        add(contribution, SHIPPED, steps, at);
    }
}
