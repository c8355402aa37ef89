// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Gives rows of a copy of the relations another status: one prepared batch, one commit. The copy has the index on it, too. */
final class BareUpdate implements AutoCloseable {

    private final DataSource database;

    BareUpdate(DataSource database) {
        this.database = database;
        run("CREATE TABLE BENCH_RELATION AS SELECT * FROM RELATION WITH NO DATA",
                "INSERT INTO BENCH_RELATION SELECT * FROM RELATION",
                "ALTER TABLE BENCH_RELATION ADD PRIMARY KEY (ID)", "CREATE INDEX BENCH_STATUS ON BENCH_RELATION (STATUS_ID)");
    }

    private void run(String... statements) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How long it takes, in milliseconds. */
    double millis(long[] ids, long status) {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement("UPDATE BENCH_RELATION SET STATUS_ID = ? WHERE ID = ?")) {
                for (long id : ids) {
                    update.setLong(1, status);
                    update.setLong(2, id);
                    update.addBatch();
                }
                update.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() {
        run("DROP TABLE BENCH_RELATION");
    }
}
