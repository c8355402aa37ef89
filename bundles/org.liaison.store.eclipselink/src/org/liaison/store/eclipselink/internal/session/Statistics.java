// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.liaison.store.StoreUnavailableException;

/**
 * Keeps what Derby knows of the keys in its indexes, by which it chooses how to read, in step with tables that grow. Derby has a thread
 * of its own for that, which is switched off (<code>derby.storage.indexStats.auto</code>): if the disk refuses what it writes, it waits
 * for its own end while holding the data dictionary, so that nobody can read or write any more until the program is ended.
 */
final class Statistics implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(Statistics.class.getName());

    /** Smaller tables are read well without. */
    private static final long FEW = 100;
    /** A table is looked at again when it may have grown that many times. */
    private static final long GROWTH = 2;
    /** Whoever changes a few records only does not have larger tables counted. */
    private static final long COUNTED_FOR_FEW = 50_000;
    private static final long FIRST_LOOK = 1;
    private static final long NEXT_LOOK = 1_000;
    private static final long PART_CHANGED = 4;

    private static final String INDEXES = """
            SELECT S.SCHEMANAME, T.TABLENAME, C.CONGLOMERATENAME, X.STATISTICS
            FROM SYS.SYSTABLES T
            JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID
            JOIN SYS.SYSCONGLOMERATES C ON C.TABLEID = T.TABLEID
            LEFT JOIN SYS.SYSSTATISTICS X ON X.REFERENCEID = C.CONGLOMERATEID AND X.COLCOUNT = 1
            WHERE T.TABLETYPE = 'T' AND C.ISINDEX
            ORDER BY S.SCHEMANAME, T.TABLENAME, C.CONGLOMERATENAME""";
    private static final Pattern ROWS = Pattern.compile("numrows= *(\\d+)");

    private final DataSource dataSource;
    private final Gate gate;
    private final Consumer<Throwable> failures;
    private final Duration rest;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("Liaison statistics").factory());
    private final AtomicLong changed = new AtomicLong();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long enough = FIRST_LOOK;
    private volatile boolean closed;

    /**
     * Statistics of all tables.
     *
     * @param dataSource the database
     * @param gate closes when the database does
     * @param failures hears of what the database threw
     * @param rest how long after a change set to look: who stored it, or is starting, has the disk to himself
     */
    Statistics(DataSource dataSource, Gate gate, Consumer<Throwable> failures, Duration rest) {
        this.dataSource = dataSource;
        this.gate = gate;
        this.failures = failures;
        this.rest = rest;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Notes that a change set was stored. Never waits.
     *
     * @param changes how many things it did something to
     */
    void changed(long changes) {
        if (changed.addAndGet(changes) >= enough && !due.getAndSet(true)) {
            thread.schedule(this::look, rest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        boolean first = enough == FIRST_LOOK;
        due.set(false);
        long changes = changed.getAndSet(0);
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            long known = 0;
            for (Map.Entry<Table, Known> each : tables(connection).entrySet()) {
                known += renew(connection, each.getKey(), each.getValue(), first && changes < NEXT_LOOK);
            }
            enough = Math.max(NEXT_LOOK, known / PART_CHANGED);
        } catch (SQLException failure) {
            if (!closed) {
                LOGGER.log(Level.DEBUG, "The statistics of the database stay as they are", failure);
                failures.accept(failure);
            }
        } catch (StoreUnavailableException shut) {
            LOGGER.log(Level.DEBUG, "The database was closed before its statistics were complete", shut);
        }
    }

    private Map<Table, Known> tables(Connection connection) throws SQLException {
        Map<Table, Known> tables = new LinkedHashMap<>();
        gate.enter();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(INDEXES)) {
            while (result.next()) {
                tables.merge(new Table(result.getString(1), result.getString(2)),
                        new Known(rows(result.getString(4)), List.of(result.getString(3))), Known::and);
            }
        } finally {
            gate.leave();
        }
        return tables;
    }

    /** Derby shows it as text alone: "numunique= 12 numrows= 40". */
    private static long rows(String statistics) {
        Matcher number = ROWS.matcher(statistics == null ? "" : statistics);
        return number.find() ? Long.parseLong(number.group(1)) : 0;
    }

    /** Says how many rows are known of then. */
    private long renew(Connection connection, Table table, Known known, boolean forFew) throws SQLException {
        long most = Math.max(FEW, known.rows() * GROWTH);
        if (forFew && most > COUNTED_FOR_FEW || count(connection, table, most + 1) <= most) {
            return known.rows();
        }
        for (String index : known.indexes()) {
            renew(connection, table, index);
        }
        return most;
    }

    private long count(Connection connection, Table table, long most) throws SQLException {
        gate.enter();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT COUNT(*) FROM (SELECT 1 FROM " + table.quoted() + " FETCH FIRST " + most + " ROWS ONLY) COUNTED");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } finally {
            gate.leave();
        }
    }

    /** One index at a time: what is written of it is locked only until the next. */
    private void renew(Connection connection, Table table, String index) throws SQLException {
        gate.enter();
        try (PreparedStatement statement = connection
                .prepareStatement("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(?, ?, ?)")) {
            statement.setString(1, table.schema());
            statement.setString(2, table.name());
            statement.setString(3, index);
            statement.execute();
        } finally {
            gate.leave();
        }
    }

    /** What is due is not done any more; nobody is interrupted, which files of Derby would not bear well. */
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }

    private record Table(String schema, String name) {

        String quoted() {
            return '"' + schema + "\".\"" + name + '"';
        }
    }

    /** What the statistics say of a table: how many rows they were made of, at most. */
    private record Known(long rows, List<String> indexes) {

        Known and(Known other) {
            return new Known(Math.max(rows, other.rows),
                    Stream.concat(indexes.stream(), other.indexes.stream()).toList());
        }
    }
}
