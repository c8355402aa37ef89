// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Derby knows of tables that have grown, and nobody waits for that. */
@Timeout(60)
final class StatisticsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final Gate gate = new Gate();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final Statistics statistics = new Statistics(source, gate, failures::add, Duration.ZERO);

    @BeforeEach
    void create() throws SQLException {
        System.setProperty("derby.storage.indexStats.auto", "false");
        source.setDatabaseName("memory:statistics-" + UUID.randomUUID());
        source.setConnectionAttributes("create=true");
        execute("CREATE TABLE \"Some\" (A INT NOT NULL PRIMARY KEY, B INT)");
        execute("CREATE INDEX BY_B ON \"Some\" (B)");
    }

    @AfterEach
    void drop() {
        statistics.close();
        source.setConnectionAttributes("drop=true");
        assertEquals("08006", assertThrows(SQLException.class, source::getConnection).getSQLState());
    }

    @Test
    void followATableThatGrows() throws SQLException, InterruptedException {
        insert(0, 150);
        statistics.changed(150);
        await("numunique= 7 numrows= 150");
        insert(150, 1_300);
        statistics.changed(1_150);
        await("numunique= 7 numrows= 1300");
        assertTrue(failures.isEmpty());
        gate.alone(LONG, () -> {
        });
    }

    @Test
    void lookAgainOnlyAfterManyChanges() throws SQLException, InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        EmbeddedDataSource counted = new EmbeddedDataSource() {
            private static final long serialVersionUID = 1;

            @Override
            public Connection getConnection() throws SQLException {
                looks.incrementAndGet();
                return source.getConnection();
            }
        };
        try (Statistics few = new Statistics(counted, gate, failures::add, Duration.ZERO)) {
            insert(0, 150);
            few.changed(1);
            await("numunique= 7 numrows= 150");
            gate.alone(LONG, () -> {
            });
            insert(150, 1_300);
            while (looks.get() < 2) {
                few.changed(100);
                Thread.sleep(1);
            }
            await("numunique= 7 numrows= 1300");
            few.changed(800);
            few.changed(1_000);
            while (looks.get() < 3) {
                Thread.sleep(1);
            }
            assertEquals(3, looks.get());
        }
    }

    @Test
    void leaveSmallTablesAlone() throws SQLException, InterruptedException {
        insert(0, 50);
        execute("CREATE TABLE OTHER (A INT, B INT)");
        execute("CREATE INDEX OTHER_B ON OTHER (B)");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 150; i++) {
                statement.execute("INSERT INTO OTHER VALUES (" + i + ", 1)");
            }
            connection.commit();
        }
        statistics.changed(200);
        await("numunique= 1 numrows= 150");
        assertEquals(1, count());
    }

    @Test
    void tellOfWhatTheDatabaseThrows() throws InterruptedException {
        String name = source.getDatabaseName();
        source.setDatabaseName("memory:nowhere");
        source.setConnectionAttributes("");
        statistics.changed(1);
        assertInstanceOf(SQLException.class, failures.poll(LONG.toSeconds(), TimeUnit.SECONDS));
        source.setDatabaseName(name);
    }

    /** The database goes while they are made: nobody is to open it again for that. */
    @Test
    void keepWhatFailsOnceTheyAreClosedToThemselves() throws InterruptedException {
        CompletableFuture<Thread> looking = new CompletableFuture<>();
        CountDownLatch gone = new CountDownLatch(1);
        EmbeddedDataSource going = new EmbeddedDataSource() {
            private static final long serialVersionUID = 1;

            @Override
            public Connection getConnection() throws SQLException {
                looking.complete(Thread.currentThread());
                try {
                    gone.await();
                } catch (InterruptedException stopped) {
                    throw new SQLException(stopped);
                }
                throw new SQLException("gone", "08006");
            }
        };
        try (Statistics late = new Statistics(going, gate, failures::add, Duration.ZERO)) {
            late.changed(1);
            looking.join();
        }
        gone.countDown();
        looking.join().join();
        assertTrue(failures.isEmpty());
    }

    private void await(String text) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        String seen = text();
        while (!seen.contains(text)) {
            assertTrue(System.nanoTime() < end, seen + failures);
            Thread.sleep(10);
            seen = text();
        }
    }

    private String text() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT STATISTICS FROM SYS.SYSSTATISTICS")) {
            while (result.next()) {
                text.append(result.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    private long count() throws SQLException {
        return text().lines().count();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(int from, int to) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO \"Some\" VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = from; i < to; i++) {
                insert.setInt(1, i);
                insert.setInt(2, i % 7);
                insert.execute();
            }
            connection.commit();
        }
    }
}
