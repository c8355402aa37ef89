// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import org.liaison.store.ChangeSet;
import org.liaison.store.Database;
import org.liaison.store.LogArchive;
import org.liaison.store.Progress;
import org.liaison.store.StoreException;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable.Row;
import org.liaison.store.eclipselink.internal.archive.Archived;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.OldEntries;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.write.Writer;

/**
 * Archives the log, one file after the other. First a file is made, while others read and write. Then, with nobody reading or writing for
 * a moment, the database is told of it: that is when it begins to count. At last the entries go from the table, some thousand at a time.
 * A kill before the second leaves a file that nobody knows, one after it entries that nobody reads any more; both are cleared away.
 *
 * @param engine the open database
 * @param writer keeps others from writing
 * @param database gives connections
 * @param files is held by whoever needs the files of archives to stay as they are
 */
record StoredArchive(Supplier<Engine> engine, Writer writer, Database database, Lock files) implements LogArchive {

    /** Entries in a file: some 5 MB of it. */
    private static final long TOGETHER = 200_000;
    private static final int ATTEMPTS = 5;

    @Override
    public Extent extent(Instant before) {
        Engine current = engine.get();
        return current.query(connection -> {
            ChangeSets sets = new ChangeSets(connection);
            Archived archived = current.archives().now();
            List<Row> rows = archived.files().stream().map(Archived.Kept::row).toList();
            long upTo = archived.upTo();
            Optional<Instant> until = rows.isEmpty()
                    ? Optional.empty()
                    : sets.newest(1, upTo + 1).stream().map(ChangeSet::at).findFirst();
            return new Extent(sets.count(upTo, sets.lastAt(before.minusMillis(1), current.last())), rows.size(),
                    sets.count(Long.MIN_VALUE, upTo), rows.stream().mapToLong(Row::entries).sum(),
                    rows.stream().mapToLong(Row::bytes).sum(), until);
        });
    }

    @Override
    public long archive(Instant before, Progress progress) {
        files.lock();
        try {
            Engine current = engine.get();
            sweep(current);
            long from = current.archives().now().upTo();
            long end = current.query(connection -> new ChangeSets(connection).lastAt(before.minusMillis(1), current.last()));
            long all = count(current, from, end);
            long at = from;
            boolean more = true;
            while (more && !progress.cancelled()) {
                Optional<Row> made = make(current, at, end);
                made.ifPresent(row -> use(current, row));
                at = made.map(Row::last).orElse(at);
                sweep(current);
                progress.at(count(current, from, at), all, count(current, from, at));
                more = made.isPresent() && at < end;
            }
            return count(current, from, at);
        } finally {
            files.unlock();
        }
    }

    private static long count(Engine current, long after, long upTo) {
        return current.query(connection -> new ChangeSets(connection).count(after, upTo));
    }

    private static Optional<Row> make(Engine current, long after, long upTo) {
        return current.archives().make(take -> current
                .query(connection -> new OldEntries(connection).hand(after, upTo, TOGETHER, take)));
    }

    private void use(Engine current, Row row) {
        write(current, () -> current.alone(() -> {
            inTransaction(connection -> new ArchiveTable(connection).insert(row));
            refresh(current);
        }));
    }

    /** Deletes from the table what is in archives. */
    void sweep(Engine current) {
        long upTo = current.archives().now().upTo();
        boolean[] more = { !current.archives().now().files().isEmpty() };
        int failed = 0;
        while (more[0]) {
            try {
                write(current, () -> more[0] = sweepOnce(upTo));
            } catch (StoreException failure) {
                if (++failed == ATTEMPTS || !Problems.isDeadlock(failure)) {
                    throw failure;
                }
            }
        }
    }

    private boolean sweepOnce(long upTo) {
        boolean[] more = { false };
        inTransaction(connection -> more[0] = new OldEntries(connection).sweep(upTo));
        return more[0];
    }

    private void write(Engine current, Runnable work) {
        writer.alone(() -> {
            if (engine.get() != current) {
                throw Problems.unavailable("closed", null);
            }
            work.run();
        });
    }

    /** Reads those files from now on that the database names. Nobody may be reading. */
    void refresh(Engine current) {
        inTransaction(connection -> current.archives().use(new ArchiveTable(connection).list()));
    }

    private void inTransaction(Rows rows) {
        try (Connection connection = database.open().getConnection()) {
            connection.setAutoCommit(false);
            try {
                rows.on(connection);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    private interface Rows {
        void on(Connection connection) throws SQLException;
    }
}
