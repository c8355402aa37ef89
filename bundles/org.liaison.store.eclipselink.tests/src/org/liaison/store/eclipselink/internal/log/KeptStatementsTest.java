// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.liaison.store.eclipselink.internal.MemoryDatabase;

class KeptStatementsTest {

    private static final String INSERT = "INSERT INTO NOTE (ID, TEXT) VALUES (?, ?)";

    private final MemoryDatabase database = new MemoryDatabase();
    private final KeptStatements kept = new KeptStatements();
    private DataSource source;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        source = database.open();
        connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE NOTE (ID BIGINT NOT NULL PRIMARY KEY, TEXT VARCHAR(10))");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.drop();
    }

    private int notes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("SELECT COUNT(*) FROM NOTE")) {
            all.next();
            return all.getInt(1);
        }
    }

    private static void add(PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        statement.setString(2, "text");
        statement.addBatch();
    }

    @Test
    void isPreparedOnceForAConnection() throws SQLException {
        PreparedStatement first = kept.of(connection, INSERT);
        assertSame(first, kept.of(connection, INSERT));
        assertNotSame(first, kept.of(connection, "SELECT ID FROM NOTE"));
    }

    @Test
    void bringsNothingOfAChangeSetThatFailedIntoTheNext() throws SQLException {
        add(kept.of(connection, INSERT), 1);
        PreparedStatement next = kept.of(connection, INSERT);
        add(next, 2);
        next.executeBatch();
        assertEquals(1, notes());
        PreparedStatement third = kept.of(connection, INSERT);
        third.setLong(1, 3);
        assertThrows(SQLException.class, third::executeUpdate, "its text is that of the one before");
    }

    @Test
    void goesOnAfterTheDatabaseRefused() throws SQLException {
        PreparedStatement twice = kept.of(connection, INSERT);
        add(twice, 1);
        add(twice, 1);
        assertThrows(SQLException.class, twice::executeBatch);
        PreparedStatement next = kept.of(connection, INSERT);
        add(next, 2);
        assertEquals(1, next.executeBatch().length);
    }

    @Test
    void followsTheWriterToAnotherConnection() throws SQLException {
        PreparedStatement first = kept.of(connection, INSERT);
        try (Connection other = source.getConnection()) {
            PreparedStatement second = kept.of(other, INSERT);
            assertSame(other, second.getConnection());
            assertTrue(first.isClosed());
        }
        PreparedStatement back = kept.of(connection, INSERT);
        add(back, 5);
        back.executeBatch();
        assertEquals(1, notes());
    }
}
