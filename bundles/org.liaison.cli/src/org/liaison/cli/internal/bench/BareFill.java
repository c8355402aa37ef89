// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.liaison.exchange.SampleData;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Coordinate;
import org.liaison.store.Database;
import org.liaison.store.Store;

/**
 * Writes sample data by nothing but JDBC, without the log of changes: the same rows that the engine would, several times as quickly,
 * since measuring at a million relations should not begin with an hour of waiting. Contact details, which are most of the rows, are
 * written beside the others.
 */
final class BareFill {

    private static final int CHUNK = 1_000;
    private static final int IDS = 500;

    private final Bench bench;
    private final Store store;
    private final Map<Class<?>, BareTable> tables = new LinkedHashMap<>();
    private long nextId;
    private long lastId;

    BareFill(Bench bench) {
        this.bench = bench;
        this.store = bench.session().service(Store.class);
    }

    /** Writes the relations from one number up to, not including, another. */
    void fill(long from, long to) {
        Database database = bench.session().service(Database.class);
        List<Colleague> owners = new ArrayList<>();
        store.scan(Colleague.class, CHUNK, owners::addAll);
        try (Connection connection = database.open().getConnection();
                Connection beside = database.open().getConnection();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            beside.setAutoCommit(false);
            Chunk[] chunk = { new Chunk() };
            List<CompletableFuture<Void>> writing = new ArrayList<>(List.of(CompletableFuture.completedFuture(null)));
            bench.session().service(SampleData.class).invent(from, to, owners, made -> {
                chunk[0].add(made);
                if (++chunk[0].relations == CHUNK) {
                    write(chunk[0], connection, beside, other, writing);
                    chunk[0] = new Chunk();
                }
            });
            write(chunk[0], connection, beside, other, writing);
            writing.getFirst().join();
            connection.setAutoCommit(true);
            beside.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(Chunk chunk, Connection connection, Connection beside, ExecutorService other,
            List<CompletableFuture<Void>> writing) {
        try {
            for (List<DomainEntity> each : chunk.rows.values()) {
                chunk.number(each, connection);
            }
            List<DomainEntity> details = chunk.rows.getOrDefault(Coordinate.class, List.of());
            chunk.rows.remove(Coordinate.class);
            for (Map.Entry<Class<?>, List<DomainEntity>> each : chunk.rows.entrySet()) {
                table(connection, each.getKey()).insert(connection, each.getValue(), chunk::id);
            }
            BareTable table = table(connection, Coordinate.class);
            connection.commit();
            writing.getFirst().join();
            writing.set(0, CompletableFuture.runAsync(() -> insert(table, beside, details, chunk), other));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insert(BareTable table, Connection connection, List<DomainEntity> rows, Chunk chunk) {
        try {
            table.insert(connection, rows, chunk::id);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private BareTable table(Connection connection, Class<?> kind) throws SQLException {
        BareTable table = tables.get(kind);
        if (table == null) {
            table = BareTable.of(connection, store.type(kind.getSimpleName()).orElseThrow());
            tables.put(kind, table);
        }
        return table;
    }

    private long nextId(Connection connection) throws SQLException {
        if (nextId == lastId) {
            try (Statement statement = connection.createStatement();
                    ResultSet next = statement.executeQuery("VALUES NEXT VALUE FOR LIAISON_ID")) {
                next.next();
                lastId = next.getLong(1);
                nextId = lastId - IDS;
            }
        }
        return ++nextId;
    }

    /** Rows that are written together. */
    private final class Chunk {

        private final Map<Class<?>, List<DomainEntity>> rows = new LinkedHashMap<>();
        private final Map<DomainEntity, Long> numbers = new IdentityHashMap<>();
        private int relations;

        private void add(List<DomainEntity> made) {
            made.forEach(each -> rows.computeIfAbsent(each.getClass(), unused -> new ArrayList<>()).add(each));
        }

        private void number(List<DomainEntity> some, Connection connection) throws SQLException {
            for (DomainEntity each : some) {
                numbers.put(each, nextId(connection));
            }
        }

        private long id(DomainEntity thing) {
            return thing.getId() == 0 ? numbers.get(thing) : thing.getId();
        }
    }
}
