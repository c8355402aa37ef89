// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * One Derby database by its name: a path, or {@code memory:} and a word.
 *
 * @param name the name
 * @param key the key that it is encrypted with, 256 bits in hexadecimal digits; empty if it is not
 */
record DerbyInstance(String name, Optional<String> key) {

    private static final String CIPHER = "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=";

    /** What Derby throws when it stopped a database, and when that was not open: over a damaged page Derby closes it by itself. */
    private static final Set<String> STOPPED = Set.of("08006", "XJ004");
    /** Some hundred times what it takes usually. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** What it throws when all of it ended. */
    private static final String ENDED = "XJ015";
    /** Bigger than Derby's own choice for most tables, smaller for those with long texts, so that the page cache's size is known. */
    static final int PAGE_SIZE = 8192;

    DerbyInstance(String name) {
        this(name, Optional.empty());
    }

    /** Hands out connections to the database, which must exist, and be booted if it is encrypted. */
    EmbeddedDataSource dataSource() {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName(name);
        return dataSource;
    }

    void create() throws SQLException {
        EmbeddedDataSource dataSource = dataSource();
        dataSource.setCreateDatabase("create");
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.storage.pageSize', '" + PAGE_SIZE + "')");
        }
    }

    void boot() throws SQLException {
        boot(key.map(CIPHER::concat).orElse(""));
    }

    private void boot(String attributes) throws SQLException {
        EmbeddedDataSource dataSource = dataSource();
        dataSource.setConnectionAttributes(attributes);
        dataSource.getConnection().close();
    }

    /** Encrypts the database, which is stopped before and afterwards. If that is interrupted it may be of no use any more. */
    void encrypt(String with) throws SQLException {
        boot("dataEncryption=true;" + CIPHER + with);
        stop();
    }

    /** Decrypts the database, which is stopped before and afterwards. If that is interrupted it may be of no use any more. */
    void decrypt() throws SQLException {
        boot("decryptDatabase=true;" + CIPHER + key.orElseThrow());
        stop();
    }

    /** How many rows there are in each table of the database, which is stopped before and afterwards; every page is read. */
    Map<String, Long> weigh() throws SQLException {
        boot();
        try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
            check();
            Map<String, Long> rows = new TreeMap<>();
            for (String table : tables(connection)) {
                try (ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + '"')) {
                    result.next();
                    rows.put(table, result.getLong(1));
                }
            }
            return rows;
        } finally {
            stop();
        }
    }

    /**
     * Stops it. Where the memory was full while Derby wrote a page, Derby waits for that page for ever; then the process ends without
     * it, as if it were killed, and the next start puts it right.
     */
    void stop() throws SQLException {
        FutureTask<Void> stopping = new FutureTask<>(() -> {
            shutDown();
            return null;
        });
        Thread.ofPlatform().daemon().name("Liaison database stop").start(stopping);
        try {
            stopping.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof SQLException refused ? refused : new SQLException(failure.getCause());
        } catch (TimeoutException waiting) {
            throw new SQLException("It does not stop", waiting);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(interrupted);
        }
    }

    private void shutDown() throws SQLException {
        EmbeddedDataSource dataSource = dataSource();
        dataSource.setShutdownDatabase("shutdown");
        try {
            // always throws, and hands out nothing
            dataSource.getConnection().close();
        } catch (SQLException expected) {
            if (!STOPPED.contains(expected.getSQLState())) {
                endAll(expected);
            }
        }
    }

    /**
     * Ends Derby with all its databases: over a failure to write it may have closed one by half, which then can neither be used nor
     * stopped nor opened again. It begins anew when it is next asked for something.
     */
    private static void endAll(SQLException cause) throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true;deregister=false").close();
        } catch (SQLException ended) {
            if (!ENDED.equals(ended.getSQLState())) {
                cause.addSuppressed(ended);
                throw cause;
            }
        } catch (RuntimeException stumbled) {
            // closed by half Derby stumbles over what is missing, and then does not open again in this program
            cause.addSuppressed(stumbled);
            throw cause;
        }
    }

    /** Has Derby compare every table with its indexes. */
    void check() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(CURRENT SCHEMA, ?)")) {
            for (String table : tables(connection)) {
                statement.setString(1, table);
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                }
            }
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet result = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
            while (result.next()) {
                tables.add(result.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
