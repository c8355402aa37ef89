// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of archives. A file counts from the moment on at which it is there.
 *
 * @param connection the connection to use
 */
public record ArchiveTable(Connection connection) {

    /**
     * All archives.
     *
     * @return the oldest first
     * @throws SQLException if the database fails
     */
    public List<Row> list() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT FIRST_SET, LAST_SET, FILE_NAME, ENTRIES, BYTES, DIGEST FROM LOG_ARCHIVE ORDER BY LAST_SET")) {
            while (result.next()) {
                rows.add(new Row(result.getLong(1), result.getLong(2), result.getString(3), result.getLong(4),
                        result.getLong(5), result.getString(6)));
            }
        }
        return rows;
    }

    /**
     * Adds an archive.
     *
     * @param row what is said of it
     * @throws SQLException if the database fails
     */
    public void insert(Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO LOG_ARCHIVE"
                + " (FIRST_SET, LAST_SET, FILE_NAME, ENTRIES, BYTES, DIGEST) VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, row.first());
            statement.setLong(2, row.last());
            statement.setString(3, row.name());
            statement.setLong(4, row.entries());
            statement.setLong(5, row.bytes());
            statement.setString(6, row.digest());
            statement.executeUpdate();
        }
    }

    /**
     * Lets another file take the place of one.
     *
     * @param row what is said of the other file, which goes as far
     * @throws SQLException if the database fails
     */
    public void replace(Row row) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("UPDATE LOG_ARCHIVE SET FILE_NAME = ?, BYTES = ?, DIGEST = ? WHERE LAST_SET = ?")) {
            statement.setString(1, row.name());
            statement.setLong(2, row.bytes());
            statement.setString(3, row.digest());
            statement.setLong(4, row.last());
            statement.executeUpdate();
        }
    }

    /**
     * What the database says of an archive.
     *
     * @param first its first change set
     * @param last its last change set
     * @param name the file's name
     * @param entries how many entries it has
     * @param bytes how large it was when it was made
     * @param digest the checksum of its entries
     */
    public record Row(long first, long last, String name, long entries, long bytes, String digest) {
    }
}
