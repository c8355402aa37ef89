// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

import javax.sql.DataSource;

import org.liaison.store.eclipselink.internal.read.Access.Reading;

/** Connections to read with, each kept for who reads next. */
final class Connections implements AutoCloseable {

    private static final int KEPT = 16;

    private final DataSource dataSource;
    private final int isolation;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    /** Connections that see what the isolation lets them. */
    Connections(DataSource dataSource, int isolation) {
        this.dataSource = dataSource;
        this.isolation = isolation;
    }

    /** Reads, holding nothing in the database afterwards. */
    <R> R lend(Reading<R> reading) throws SQLException {
        Connection kept = idle.pollFirst();
        Connection connection = kept == null ? open() : kept;
        boolean whole = false;
        try {
            R read = reading.on(connection);
            connection.rollback();
            whole = true;
            return read;
        } finally {
            if (whole && idle.size() < KEPT) {
                idle.addFirst(connection);
            } else {
                end(connection);
            }
        }
    }

    private Connection open() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isolation);
        connection.setReadOnly(true);
        return connection;
    }

    private static void end(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            System.getLogger(Connections.class.getName()).log(Level.DEBUG, "A connection could not be closed", gone);
        }
    }

    @Override
    public void close() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            end(connection);
        }
    }
}
