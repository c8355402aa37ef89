// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

import org.liaison.model.crm.Relation;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;

/**
 * The history of a record with a thousand changes, and the record as it was before them, in a log of fifty entries for each relation.
 * The other entries are written past the store, with numbers below all others.
 */
public final class LongLog implements Measure {

    private static final int CHANGES = 1_000;
    private static final int EACH = 50;
    private static final int BATCH = 1_000;
    private static final int TIMES = 30;
    private static final double HISTORY_MILLIS = 50;
    private static final double PAST_MILLIS = 100;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Store store = bench.session().service(Store.class);
        bench.catchUp();
        long[] ids = BulkStatus.ids(bench);
        long entries = (long) bench.size() * EACH;
        bench.say("log " + entries);
        try (Connection connection = bench.session().service(Database.class).open().getConnection()) {
            fill(connection, ids, entries);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        bench.say("history");
        long id = ids[0];
        long before = store.log().last();
        for (int i = 0; i < CHANGES; i++) {
            String name = "Bench " + i;
            store.change(new Intent(name, Intent.Origin.COMMAND, ""),
                    change -> change.edit(store.find(Relation.class, id).orElseThrow()).setName(name));
        }
        double history = median(() -> store.log().history(Relation.class, id, CHANGES).size());
        double past = median(() -> store.at(new RecordKey("Relation", id), before).size());
        return List.of(Figure.absolute("history of a record with 1,000 changes", history, "ms", HISTORY_MILLIS),
                Figure.absolute("a record as it was 1,000 changes ago, log of " + entries, past, "ms", PAST_MILLIS));
    }

    private static double median(DoubleSupplier work) {
        return Times.of(DoubleStream.generate(() -> {
            long start = System.nanoTime();
            work.getAsDouble();
            return (System.nanoTime() - start) / 1e6;
        }).limit(TIMES)).median();
    }

    private static void fill(Connection connection, long[] ids, long entries) throws SQLException {
        Random random = new Random(7);
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement("INSERT INTO CHANGE_SET (ID, AT_MILLIS, AUTHOR, TITLE, ORIGIN,"
                + " DETAIL, UNDOES, UNDONE_BY, CHANGES, BATCHES) VALUES (?, 0, 'bench', 'Bench', 'COMMAND', '', NULL, NULL, ?, 1)");
                PreparedStatement entry = connection
                        .prepareStatement("INSERT INTO RECORD_CHANGE (CHANGE_SET, BATCH, SEQ, SUBJECT,"
                                + " SUBJECT_ID, PLACE, ECHO, DELTA) VALUES (?, 0, ?, 'Relation', ?, NULL, FALSE, ?)")) {
            for (long number = -entries / BATCH; number < 0; number++) {
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
