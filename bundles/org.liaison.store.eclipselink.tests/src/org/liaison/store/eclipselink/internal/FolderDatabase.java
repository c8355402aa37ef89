// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;

import org.liaison.store.Database;
import org.liaison.store.eclipselink.internal.problem.Problems;

/** A database on disk, without the care that the shipped one takes of its folder. */
final class FolderDatabase implements Database {

    private final Path folder;
    private final String name;

    FolderDatabase(Path folder) {
        this(folder, "directory");
    }

    /** A database on a storage that Derby knows by a name. */
    FolderDatabase(Path folder, String storage) {
        this.folder = folder;
        this.name = storage + ':' + folder.resolve("database");
        System.setProperty("derby.storage.indexStats.auto", "false");
        System.setProperty("derby.stream.error.file", folder.resolve("derby.txt").toString());
    }

    private EmbeddedDataSource source() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    @Override
    public DataSource open() {
        EmbeddedDataSource source = source();
        source.setCreateDatabase("create");
        return source;
    }

    @Override
    public void close() {
        EmbeddedDataSource stopping = source();
        stopping.setShutdownDatabase("shutdown");
        try {
            stopping.getConnection().close();
        } catch (SQLException stopped) {
            if (!"08006".equals(stopped.getSQLState()) && !"XJ004".equals(stopped.getSQLState())) {
                endAll(stopped);
            }
        }
    }

    /** As the shipped database does with one that is closed by half. */
    private static void endAll(SQLException cause) {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true;deregister=false").close();
        } catch (SQLException ended) {
            if (!"XJ015".equals(ended.getSQLState())) {
                throw Problems.failed(ended);
            }
        } catch (NullPointerException stumbled) {
            cause.addSuppressed(stumbled);
            throw Problems.failed(cause);
        }
    }

    @Override
    public Copy backup(Path target, Description description) {
        try (Connection connection = open().getConnection();
                PreparedStatement statement = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            statement.setString(1, target.toString());
            statement.execute();
            return new Copy(target, description.of(connection), 0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Copy read(Path copy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void verify(Path copy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path restore(Path backup) {
        Path aside = folder.resolve("before");
        try {
            Files.move(folder.resolve("database"), aside);
            Files.move(backup.resolve("database"), folder.resolve("database"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return aside;
    }
}
