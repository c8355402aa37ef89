// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.liaison.store.Progress;
import org.liaison.store.eclipselink.internal.archive.ArchiveEdits;

/** Deletes contents of files that nothing refers to any more: neither a row nor what the log still knows. */
final class ErasedContents {

    private static final int KEY = 64;
    private static final Set<Integer> TEXTS = Set.of(Types.CHAR, Types.VARCHAR);

    private final Connection connection;
    private final boolean writes;
    private final ArchiveEdits archives;
    private long count;
    private long bytes;

    ErasedContents(Connection connection, boolean writes, ArchiveEdits archives) {
        this.connection = connection;
        this.writes = writes;
        this.archives = archives;
    }

    long count() {
        return count;
    }

    long bytes() {
        return bytes;
    }

    void drop(Set<String> keys, Progress progress) throws SQLException {
        Set<String> free = new HashSet<>(keys);
        if (free.isEmpty()) {
            return;
        }
        for (String column : keyColumns()) {
            free.removeAll(referredTo(column, free));
        }
        if (writes && !free.isEmpty()) {
            // a preview counts what the log of these very records still refers to as free, and need not look through all of it
            stillLogged(free, progress);
        }
        for (String key : free) {
            drop(key);
        }
    }

    /** Wherever there is room for exactly one key. */
    private List<String> keyColumns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet result = connection.getMetaData().getColumns(null, "APP", "%", "%")) {
            while (result.next()) {
                if (result.getInt("COLUMN_SIZE") == KEY && TEXTS.contains(result.getInt("DATA_TYPE"))
                        && !result.getString("TABLE_NAME").equals("CONTENT")) {
                    columns.add(result.getString("TABLE_NAME") + " WHERE " + result.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private Set<String> referredTo(String column, Set<String> keys) throws SQLException {
        Set<String> found = new HashSet<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT 1 FROM " + column + " = ? FETCH FIRST ROW ONLY")) {
            for (String key : keys) {
                statement.setString(1, key);
                try (ResultSet result = statement.executeQuery()) {
                    if (result.next()) {
                        found.add(key);
                    }
                }
            }
        }
        return found;
    }

    private void stillLogged(Set<String> free, Progress progress) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT DELTA FROM RECORD_CHANGE")) {
            while (result.next() && !free.isEmpty()) {
                look(result.getString(1), free, progress);
            }
        }
        archives.archived().scan(Long.MIN_VALUE, Long.MAX_VALUE, entry -> {
            look(archives.delta(entry), free, progress);
            return !free.isEmpty();
        });
    }

    private static void look(String delta, Set<String> free, Progress progress) {
        if (delta.length() > KEY) {
            free.removeIf(delta::contains);
        }
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private void drop(String key) throws SQLException {
        try (PreparedStatement size = connection.prepareStatement("SELECT CONTENT_SIZE FROM CONTENT WHERE CONTENT_KEY = ?")) {
            size.setString(1, key);
            try (ResultSet result = size.executeQuery()) {
                if (result.next()) {
                    count++;
                    bytes += result.getLong(1);
                }
            }
        }
        if (writes) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM CONTENT WHERE CONTENT_KEY = ?")) {
                delete.setString(1, key);
                delete.executeUpdate();
            }
        }
    }
}
