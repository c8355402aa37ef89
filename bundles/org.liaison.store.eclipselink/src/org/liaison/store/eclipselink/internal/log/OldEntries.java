// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.liaison.store.eclipselink.internal.archive.ArchivedEntry;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * The entries in the table that are to go, or have gone, into archives.
 *
 * @param connection the connection to use
 */
public record OldEntries(Connection connection) {

    private static final int FETCH = 200;
    private static final int SLICE = 5_000;

    /**
     * Hands out the oldest entries, of whole change sets.
     *
     * @param after only those of later change sets
     * @param upTo and none of later ones than this
     * @param most once there are as many, no further change set begins
     * @param take takes each, in the order of the log
     * @return up to which change set they go
     * @throws SQLException if the database fails
     */
    public long hand(long after, long upTo, long most, Consumer<ArchivedEntry> take) throws SQLException {
        long count = 0;
        long at = upTo;
        try (PreparedStatement statement = connection.prepareStatement("SELECT CHANGE_SET, BATCH, SEQ, ECHO, SUBJECT,"
                + " SUBJECT_ID, PLACE, DELTA FROM RECORD_CHANGE WHERE CHANGE_SET > ? AND CHANGE_SET <= ?"
                + " ORDER BY CHANGE_SET, BATCH, SEQ")) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Place place = new Place(result.getLong(1), result.getInt(2), result.getInt(3));
                    if (count >= most && place.changeSet() != at) {
                        return at;
                    }
                    at = place.changeSet();
                    count++;
                    take.accept(new ArchivedEntry(place, result.getBoolean(4),
                            new Subject(result.getString(5), result.getLong(6)), result.getString(7), result.getString(8)));
                }
            }
        }
        return upTo;
    }

    /**
     * Deletes some of the oldest entries; few enough that nobody waits for long.
     *
     * @param upTo none of later change sets
     * @return whether there may be more
     * @throws SQLException if the database fails
     */
    public boolean sweep(long upTo) throws SQLException {
        Place end;
        try (PreparedStatement statement = connection.prepareStatement("SELECT CHANGE_SET, BATCH FROM RECORD_CHANGE"
                + " WHERE CHANGE_SET <= ? ORDER BY CHANGE_SET, BATCH, SEQ OFFSET " + SLICE + " ROWS FETCH FIRST 1 ROWS ONLY")) {
            statement.setLong(1, upTo);
            try (ResultSet result = statement.executeQuery()) {
                end = result.next() ? new Place(result.getLong(1), result.getInt(2), 0) : null;
            }
        }
        if (end == null) {
            delete("CHANGE_SET <= ?", upTo);
            return false;
        }
        delete("CHANGE_SET < ?", end.changeSet());
        delete("CHANGE_SET = ? AND BATCH <= ?", end.changeSet(), end.batch());
        return true;
    }

    private void delete(String condition, long... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM RECORD_CHANGE WHERE " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
