// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.liaison.store.eclipselink.internal.MemoryDatabase;

/** Who reads finds a connection that is ready, and leaves nothing behind in it. */
final class ConnectionsTest {

    private static final int KEPT = 16;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final WatchedDatabase database = new WatchedDatabase(memory.open());
    private final Connections connections = new Connections(database.source(), Connection.TRANSACTION_READ_COMMITTED);

    @AfterEach
    void drop() {
        connections.close();
        memory.drop();
    }

    @Test
    void areKeptForWhoReadsNext() throws SQLException {
        assertSame(lent(), lent());
        assertEquals(1, database.opened().size());
        assertEquals(1, database.open());
    }

    @Test
    void onlyReadAndWaitAsTheyAreMeantTo() throws SQLException {
        Connection connection = lent();
        assertTrue(connection.isReadOnly());
        assertFalse(connection.getAutoCommit());
        assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
    }

    /** Derby refuses to close a connection that is amid a transaction. */
    @Test
    void holdNothingWhenTheyComeBack() throws SQLException {
        read();
        database.opened().getFirst().close();
        assertTrue(database.opened().getFirst().isClosed());
    }

    @Test
    void areNotKeptAfterAFailure() throws SQLException {
        assertThrows(SQLException.class, () -> connections.lend(connection -> {
            one(connection);
            throw new SQLException("made to fail");
        }));
        assertEquals(0, database.open());
        Connection failed = database.opened().getFirst();
        lent();
        assertNotSame(failed, database.opened().getLast());
    }

    @Test
    void areEndedWhereMoreReadAtOnceThanAreKept() throws SQLException {
        assertEquals(KEPT + 2, nested(KEPT + 2));
        assertEquals(KEPT, database.open());
    }

    @Test
    void areAllEndedInTheEnd() throws SQLException {
        nested(3);
        assertEquals(3, database.open());
        connections.close();
        assertEquals(0, database.open());
    }

    @Test
    void oneThatIsGoneAlreadyIsNoFailure() throws SQLException {
        lent();
        database.opened().getFirst().close();
        connections.close();
        assertThrows(IllegalStateException.class, () -> connections.lend(connection -> {
            connection.close();
            throw new IllegalStateException("made to fail");
        }));
    }

    private Connection lent() throws SQLException {
        return connections.lend(connection -> connection);
    }

    private int read() throws SQLException {
        return connections.lend(ConnectionsTest::one);
    }

    /** How many read at once. */
    private int nested(int depth) throws SQLException {
        return depth == 0 ? 0 : connections.lend(connection -> one(connection) + nested(depth - 1));
    }

    private static int one(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT 1 FROM SYS.SYSSCHEMAS FETCH FIRST ROW ONLY")) {
            result.next();
            return result.getInt(1);
        }
    }
}
