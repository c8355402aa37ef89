// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** A database in memory that outlives stores, until it is dropped. */
public final class MemoryDatabase extends UncopiedDatabase {

    private final EmbeddedDataSource dataSource = new EmbeddedDataSource();
    private final AtomicReference<Annex> annex = new AtomicReference<>();

    /** An empty database. */
    public MemoryDatabase() {
        this("create=true");
    }

    /** A database that starts as a copy of one that was written to the disk. */
    MemoryDatabase(Path copied) {
        this("createFrom=" + copied);
    }

    private MemoryDatabase(String made) {
        System.setProperty("derby.locks.escalationThreshold", "100000");
        System.setProperty("derby.storage.indexStats.auto", "false");
        System.setProperty("derby.stream.error.method", MemoryDatabase.class.getName() + ".discard");
        dataSource.setDatabaseName("memory:test-" + UUID.randomUUID());
        dataSource.setConnectionAttributes(made);
    }

    /** Writes a copy of it into a folder, and says where it is there. */
    Path write(Path folder) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        return folder.resolve(dataSource.getDatabaseName().substring("memory:".length()));
    }

    /** Where the database writes its own log, in tests. */
    public static OutputStream discard() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public Optional<Annex> annex() {
        return Optional.of(annex.updateAndGet(known -> known == null ? newAnnex() : known));
    }

    private static Annex newAnnex() {
        try {
            return new Annex(Files.createTempDirectory("annex"), Optional.empty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public DataSource open() {
        return dataSource;
    }

    @Override
    public void close() {
        // kept for the next store
    }

    /** Leaves nothing of it, a moment later: Derby sleeps for half a second before it drops one, and no test has to wait for that. */
    public void drop() {
        deleteAnnex();
        Thread.ofPlatform().daemon().name("Drop of " + dataSource.getDatabaseName()).start(this::forget);
    }

    private void forget() {
        EmbeddedDataSource dropping = new EmbeddedDataSource();
        dropping.setDatabaseName(dataSource.getDatabaseName());
        dropping.setConnectionAttributes("drop=true");
        try {
            dropping.getConnection().close();
        } catch (SQLException dropped) {
            // dropped, or never made
            if (!"08006".equals(dropped.getSQLState()) && !"XJ004".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }

    private void deleteAnnex() {
        Annex made = annex.get();
        if (made != null) {
            try (Stream<Path> files = Files.walk(made.folder())) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
