// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
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
    /** A change set of a hundred thousand things has batches of some hundred each. */
    private static final int BATCHES = 10;
    /** So many change sets are looked at together. */
    private static final int WINDOW = 10_000;

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
        long[] count = { 0 };
        long done = after;
        Optional<Slice> slice = slice(after, upTo, most);
        while (slice.isPresent() && count[0] < most) {
            done = hand(slice.get(), most, count, take);
            slice = slice(done, upTo, most);
        }
        return slice.isPresent() ? done : upTo;
    }

    private long hand(Slice slice, long most, long[] count, Consumer<ArchivedEntry> take) throws SQLException {
        long at = slice.last();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery("SELECT CHANGE_SET, BATCH, SEQ, ECHO, SUBJECT,"
                    + " SUBJECT_ID, PLACE, DELTA FROM RECORD_CHANGE WHERE " + slice.condition()
                    + " ORDER BY CHANGE_SET, BATCH, SEQ")) {
                while (result.next()) {
                    Place place = new Place(result.getLong(1), result.getInt(2), result.getInt(3));
                    if (count[0] >= most && place.changeSet() != at) {
                        return at;
                    }
                    at = place.changeSet();
                    count[0]++;
                    take.accept(new ArchivedEntry(place, result.getBoolean(4),
                            new Subject(result.getString(5), result.getLong(6)), result.getString(7), result.getString(8)));
                }
            }
        }
        return slice.last();
    }

    /**
     * Deletes some of the oldest entries; few enough that nobody waits for long.
     *
     * @param upTo none of later change sets
     * @return whether there may be more
     * @throws SQLException if the database fails
     */
    public boolean sweep(long upTo) throws SQLException {
        Optional<Long> first = number("SELECT MIN(CHANGE_SET) FROM RECORD_CHANGE").filter(set -> set <= upTo);
        if (first.isEmpty()) {
            return false;
        }
        long set = first.get();
        Slice slice = slice(set - 1, upTo, SLICE).map(found -> new Slice(set, found.last(), found.size()))
                .orElseGet(() -> new Slice(set, set, 0));
        if (slice.first() < slice.last() || slice.size() <= SLICE) {
            delete(slice.condition());
        } else {
            long batch = number("SELECT MIN(BATCH) FROM RECORD_CHANGE WHERE CHANGE_SET = " + set).orElse(0L);
            delete("CHANGE_SET = " + set + " AND BATCH < " + (batch + BATCHES));
        }
        return true;
    }

    /** The next change sets that have about so many entries together, one at least; empty if there are none. */
    private Optional<Slice> slice(long after, long upTo, long most) throws SQLException {
        Optional<Long> first = number(
                "SELECT ID FROM CHANGE_SET WHERE ID > " + Math.max(after, -Long.MAX_VALUE) + " AND ID <= " + upTo
                        + " ORDER BY ID FETCH FIRST ROW ONLY");
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long last = first.get();
        long size = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT ID, CHANGES FROM CHANGE_SET WHERE ID >= " + first.get()
                        + " AND ID <= " + Math.min(upTo, first.get() + WINDOW) + " ORDER BY ID")) {
            while (result.next() && (size == 0 || size + result.getLong(2) <= most)) {
                last = result.getLong(1);
                size += Math.max(1, result.getLong(2));
            }
        }
        return Optional.of(new Slice(first.get(), last, size));
    }

    private Optional<Long> number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getObject(1) != null ? Optional.of(result.getLong(1)) : Optional.empty();
        }
    }

    private void delete(String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM RECORD_CHANGE WHERE " + condition);
        }
    }

    /**
     * Change sets that follow each other. Their numbers stand in the statement itself: of a parameter Derby takes for granted that a
     * third of the table is meant, and reads and sorts all of it for each slice.
     *
     * @param first the first
     * @param last the last
     * @param size how many things they did something to
     */
    private record Slice(long first, long last, long size) {

        String condition() {
            return "CHANGE_SET >= " + first + " AND CHANGE_SET <= " + last;
        }
    }
}
