// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.liaison.store.Progress;

/**
 * Takes what was deleted out of the files. Compressing a table copies its rows and indexes into new files; the old ones go at the next
 * checkpoint. The transaction log goes by files, too, but only those before the one that is being written: so something is written and
 * taken back until there is a new one, which by itself would happen some day.
 *
 * @param source the database
 * @param log the folder of its transaction log
 */
record Scrubbing(DataSource source, Path log) {

    private static final String LOG_FILE = "log\\d+\\.dat";
    private static final int CHUNK = 30_000;
    /** With what its undoing writes a little more than a file of the log. */
    private static final int CHUNKS = 48;
    private static final int ROUNDS = 4;

    /**
     * Does it.
     *
     * @return whether the old log is gone
     * @throws SQLException if the database fails
     * @throws IOException if the folder cannot be read
     */
    boolean run(Progress progress) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            List<String> tables = DerbyInstance.tables(connection);
            try (PreparedStatement compress = connection
                    .prepareStatement("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(CURRENT SCHEMA, ?, 1)")) {
                for (int i = 0; i < tables.size(); i++) {
                    compress.setString(1, tables.get(i));
                    compress.execute();
                    progress.at(i + 1L, tables.size(), i + 1L);
                }
            }
            Set<Path> old = logFiles();
            for (int round = 0; round < ROUNDS; round++) {
                fill(connection);
                checkpoint(connection);
                Set<Path> left = logFiles();
                left.retainAll(old);
                if (left.isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    private Set<Path> logFiles() throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            return new HashSet<>(files.filter(file -> file.getFileName().toString().matches(LOG_FILE)).toList());
        }
    }

    private static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE LIAISON_FILLER (DATA BLOB)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO LIAISON_FILLER VALUES (?)")) {
                for (int i = 0; i < CHUNKS; i++) {
                    insert.setBytes(1, new byte[CHUNK]);
                    insert.executeUpdate();
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
        }
    }
}
