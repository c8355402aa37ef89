// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.liaison.cli.internal.Trees;
import org.liaison.model.crm.Relation;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.LogArchive;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.Remains;
import org.liaison.store.Store;

/**
 * The history of a record with a thousand changes, and the record as it was before them, in a log of five million entries
 * (<code>-Dliaison.bench.log=…</code> for others); and the same again when the old part of it is in archives. The other entries are written
 * past the store, with numbers below all others. The client starts with the one and with the other.
 */
public final class LongLog implements Measure {

    private static final int CHANGES = 1_000;
    private static final int BATCH = 1_000;
    private static final int TIMES = 30;
    private static final int STARTS = 4;
    private static final double START_RATIO = 1.1;
    private static final long ENTRIES = Long.getLong("liaison.bench.log", 5_000_000);
    private static final double HISTORY_MILLIS = 50;
    private static final double PAST_MILLIS = 100;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.catchUp();
        long[] ids = BulkStatus.ids(bench);
        try (Connection connection = bench.session().service(Database.class).open().getConnection()) {
            long there = there(connection);
            bench.say("log " + there + " of " + ENTRIES);
            fill(connection, ids, there, ENTRIES);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        long id = ids[0];
        long before = bench.session().service(Store.class).log().last();
        change(bench, id);
        List<Figure> figures = new ArrayList<>();
        figures.addAll(read(bench, id, before, ", log of " + ENTRIES));
        Path kept = bench.folder().resolve("database.long");
        Path database = bench.folder().resolve("database");
        double[] start = { 0, 0 };
        bench.session().restart(() -> {
            start[0] = start(bench);
            unchecked(() -> Trees.copy(database, kept));
        });
        figures.addAll(archive(bench));
        figures.addAll(read(bench, id, before, ", archived"));
        bench.session().restart(() -> start[1] = start(bench));
        figures.add(new Figure("first list with that log, against it archived", start[0], "ms", start[1], START_RATIO));
        bench.session().restart(() -> {
            unchecked(() -> Trees.delete(database));
            unchecked(() -> Files.move(kept, database));
        });
        return figures;
    }

    private static void unchecked(Bench.Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void change(Bench bench, long id) {
        bench.say("history");
        Store store = bench.session().service(Store.class);
        for (int i = 0; i < CHANGES; i++) {
            String name = "Bench " + i;
            store.change(new Intent(name, Intent.Origin.COMMAND, ""),
                    change -> change.edit(store.find(Relation.class, id).orElseThrow()).setName(name));
        }
    }

    private static List<Figure> read(Bench bench, long id, long before, String where) {
        Store store = bench.session().service(Store.class);
        double history = median(() -> store.log().history(Relation.class, id, CHANGES).size());
        double past = median(() -> store.at(new RecordKey("Relation", id), before).size());
        return List.of(Figure.absolute("history of a record with 1,000 changes" + where, history, "ms", HISTORY_MILLIS),
                Figure.absolute("a record as it was 1,000 changes ago" + where, past, "ms", PAST_MILLIS));
    }

    private static List<Figure> archive(Bench bench) throws IOException {
        bench.say("archive");
        LogArchive archive = bench.session().service(Store.class).archive();
        double millis = Bench.millis(() -> archive.archive(Instant.now(), Progress.NONE));
        LogArchive.Extent extent = archive.extent(Instant.now());
        long before = size(bench);
        bench.session().service(Remains.class).clear(Progress.NONE);
        return List.of(Figure.noted("archiving " + extent.entries() + " entries", millis / 1000, "s"),
                Figure.noted("archives", extent.bytes() / 1e6, "MB"),
                Figure.noted("database before", before / 1e6, "MB"),
                Figure.noted("database without them", (size(bench) - extent.bytes()) / 1e6, "MB"));
    }

    private static long size(Bench bench) throws IOException {
        try (Stream<Path> files = Files.walk(bench.folder().resolve("database"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** How long the client takes until its first list is painted; the first start only warms the disk. */
    private static double start(Bench bench) {
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            double[] millis = new double[STARTS - 1];
            for (int i = 0; i < STARTS && client.isThere(); i++) {
                bench.say("start " + i);
                double once = client.until("list with its rows", "--data", bench.folder().toString(), "--screenshot",
                        bench.folder().resolve("screen.png").toString());
                if (i > 0) {
                    millis[i - 1] = once;
                }
            }
            return new Times(millis).median();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double median(DoubleSupplier work) {
        return Times.of(DoubleStream.generate(() -> {
            long start = System.nanoTime();
            work.getAsDouble();
            return (System.nanoTime() - start) / 1e6;
        }).limit(TIMES)).median();
    }

    private static long there(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM CHANGE_SET WHERE ID < 0")) {
            result.next();
            return result.getLong(1) * BATCH;
        }
    }

    private static void fill(Connection connection, long[] ids, long there, long entries) throws SQLException {
        Random random = new Random(7);
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement("INSERT INTO CHANGE_SET (ID, AT_MILLIS, AUTHOR, TITLE, ORIGIN,"
                + " DETAIL, UNDOES, UNDONE_BY, CHANGES, BATCHES) VALUES (?, 0, 'bench', 'Bench', 'COMMAND', '', NULL, NULL, ?, 1)");
                PreparedStatement entry = connection
                        .prepareStatement("INSERT INTO RECORD_CHANGE (CHANGE_SET, BATCH, SEQ, SUBJECT,"
                                + " SUBJECT_ID, PLACE, ECHO, DELTA) VALUES (?, 0, ?, 'Relation', ?, NULL, FALSE, ?)")) {
            for (long number = -there / BATCH - 1; number >= -entries / BATCH; number--) {
                set.setLong(1, number);
                set.setLong(2, BATCH);
                set.executeUpdate();
                for (int seq = 0; seq < BATCH; seq++) {
                    long id = ids[1 + random.nextInt(ids.length - 1)];
                    entry.setLong(1, number);
                    entry.setInt(2, seq);
                    entry.setLong(3, id);
                    entry.setString(4, "[1,[\"u\",\"Relation\"," + id + ",{\"city\":[\"Lyon\",\"Paris\"]}]]");
                    entry.addBatch();
                }
                entry.executeBatch();
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }
}
