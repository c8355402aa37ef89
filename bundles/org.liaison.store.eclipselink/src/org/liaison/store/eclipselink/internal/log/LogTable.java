// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.liaison.store.ChangeLog.Touched;
import org.liaison.store.ChangeSet;
import org.liaison.store.eclipselink.internal.delta.DeltaText;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * Reads the rows of the log that are in the table. Who asks for records that he knows asks by their ids: an id names one thing in the
 * whole database.
 *
 * @param connection the connection to use
 */
record LogTable(Connection connection) {

    private static final int FETCH = 200;
    /** Without being told, Derby may read all that a large change set did for a few of its records. */
    private static final String OF_RECORDS = " FROM RECORD_CHANGE --DERBY-PROPERTIES index=RECORD_CHANGE_HISTORY\n WHERE SUBJECT_ID";

    Batch batch(long changeSet, int batch) throws SQLException {
        Batch whole = new Batch(new ArrayList<>(), new ArrayList<>());
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT SUBJECT, SUBJECT_ID, PLACE, DELTA, ECHO FROM RECORD_CHANGE"
                        + " WHERE CHANGE_SET = ? AND BATCH = ? ORDER BY SEQ")) {
            statement.setLong(1, changeSet);
            statement.setInt(2, batch);
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    LogEntry entry = entry(result, 1);
                    whole.add(entry, result.getBoolean(5));
                }
            }
        }
        return whole;
    }

    /** What a change set did to one record. */
    List<Operation> own(long changeSet, Subject subject) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT DELTA FROM RECORD_CHANGE WHERE SUBJECT_ID = ?"
                + " AND SUBJECT = ? AND CHANGE_SET = ? AND ECHO = FALSE")) {
            statement.setLong(1, subject.id());
            statement.setString(2, subject.entity());
            statement.setLong(3, changeSet);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    operations.addAll(DeltaText.read(result.getString(1)));
                }
            }
        }
        return operations;
    }

    /** What a change set did, entry after entry, echoes left out. */
    void each(long changeSet, Consumer<LogEntry> entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT SUBJECT, SUBJECT_ID, PLACE, DELTA"
                + " FROM RECORD_CHANGE WHERE CHANGE_SET = ? AND ECHO = FALSE ORDER BY BATCH, SEQ")) {
            statement.setLong(1, changeSet);
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    entry.accept(entry(result, 1));
                }
            }
        }
    }

    /** What a change set did to some records. */
    List<LogEntry> of(long changeSet, Collection<Subject> subjects) throws SQLException {
        Map<Place, LogEntry> entries = new TreeMap<>();
        for (List<Long> ids : InList.of(subjects.stream().map(Subject::id).distinct().toList())) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT SUBJECT, SUBJECT_ID, PLACE, DELTA, BATCH, SEQ"
                    + OF_RECORDS + InList.sql(ids.size()) + " AND CHANGE_SET = ? AND ECHO = FALSE")) {
                bind(statement, ids, changeSet);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        entries.put(new Place(result.getInt(5), result.getInt(6)), entry(result, 1));
                    }
                }
            }
        }
        return List.copyOf(entries.values());
    }

    /** The batches of a change set that tell of some records. */
    Set<Integer> batchesOf(long changeSet, Collection<Subject> subjects) throws SQLException {
        Set<Integer> batches = new TreeSet<>();
        for (List<Long> ids : InList.of(subjects.stream().map(Subject::id).distinct().toList())) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT BATCH" + OF_RECORDS
                    + InList.sql(ids.size()) + " AND CHANGE_SET = ? AND ECHO = FALSE")) {
                bind(statement, ids, changeSet);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        batches.add(result.getInt(1));
                    }
                }
            }
        }
        return batches;
    }

    /** What later change sets did to some records. */
    void since(long changeSet, Collection<Subject> subjects, Consumer<LogRows.Later> later) throws SQLException {
        for (List<Long> ids : InList.of(subjects.stream().map(Subject::id).distinct().toList())) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT SUBJECT, SUBJECT_ID, PLACE, DELTA, CHANGE_SET"
                    + OF_RECORDS + InList.sql(ids.size()) + " AND CHANGE_SET > ?")) {
                bind(statement, ids, changeSet);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        later.accept(new LogRows.Later(result.getLong(5), entry(result, 1)));
                    }
                }
            }
        }
    }

    /** What later change sets did to one record, echoes included. */
    List<LogRows.Stored> since(Subject record, long changeSet) throws SQLException {
        List<LogRows.Stored> since = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT CHANGE_SET, BATCH, SEQ, ECHO, DELTA"
                + " FROM RECORD_CHANGE WHERE SUBJECT_ID = ? AND SUBJECT = ? AND CHANGE_SET > ?")) {
            statement.setLong(1, record.id());
            statement.setString(2, record.entity());
            statement.setLong(3, changeSet);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    since.add(new LogRows.Stored(result.getLong(1), result.getInt(2), result.getInt(3), result.getBoolean(4),
                            DeltaText.read(result.getString(5))));
                }
            }
        }
        return since;
    }

    private static LogEntry entry(ResultSet result, int first) throws SQLException {
        return new LogEntry(new Subject(result.getString(first), result.getLong(first + 1)), result.getString(first + 2),
                DeltaText.read(result.getString(first + 3)));
    }

    private static void bind(PreparedStatement statement, List<Long> ids, long changeSet) throws SQLException {
        int index = 1;
        for (Long id : ids) {
            statement.setLong(index++, id);
        }
        statement.setLong(index, changeSet);
    }

    /** The history of a record after a change set, the newest first; what takes it says whether it wants more. */
    void history(Subject subject, long after, long upTo, Historian take) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + ChangeSets.COLUMNS + ", R.PLACE, R.DELTA"
                + " FROM RECORD_CHANGE R JOIN CHANGE_SET C ON C.ID = R.CHANGE_SET WHERE R.SUBJECT_ID = ? AND R.SUBJECT = ?"
                + " AND R.CHANGE_SET > ? AND R.CHANGE_SET <= ? ORDER BY R.CHANGE_SET DESC, R.BATCH, R.SEQ")) {
            statement.setLong(1, subject.id());
            statement.setString(2, subject.entity());
            statement.setLong(3, after);
            statement.setLong(4, upTo);
            try (ResultSet result = statement.executeQuery()) {
                boolean more = true;
                while (more && result.next()) {
                    more = take.take(ChangeSets.read(result), result.getString(10), DeltaText.read(result.getString(11)));
                }
            }
        }
    }

    /** Gathers a history. */
    @FunctionalInterface
    interface Historian {
        boolean take(ChangeSet set, String place, List<Operation> operations);
    }

    /** Which records were touched. */
    void touched(long after, long upTo, Consumer<Touched> touched) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT CHANGE_SET, SUBJECT, SUBJECT_ID FROM RECORD_CHANGE"
                + " WHERE CHANGE_SET > ? AND CHANGE_SET <= ? ORDER BY CHANGE_SET, BATCH, SEQ")) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    touched.accept(new Touched(result.getLong(1), result.getString(2), result.getLong(3)));
                }
            }
        }
    }

    /** Everything that was done, echoes left out. */
    void after(long changeSet, Consumer<LogRows.Later> later) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT SUBJECT, SUBJECT_ID, PLACE, DELTA, CHANGE_SET"
                + " FROM RECORD_CHANGE WHERE CHANGE_SET > ? AND ECHO = FALSE ORDER BY CHANGE_SET, BATCH, SEQ")) {
            statement.setLong(1, changeSet);
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    later.accept(new LogRows.Later(result.getLong(5), entry(result, 1)));
                }
            }
        }
    }

    /** Where later change sets touched records that one touched. */
    void later(long changeSet, BiConsumer<LogEntry, LogRows.Later> pair) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT N.SUBJECT, N.SUBJECT_ID, N.PLACE, N.DELTA,"
                + " L.CHANGE_SET, L.PLACE, L.DELTA FROM RECORD_CHANGE N JOIN RECORD_CHANGE L ON L.SUBJECT_ID = N.SUBJECT_ID"
                + " AND L.SUBJECT = N.SUBJECT WHERE N.CHANGE_SET = ? AND N.ECHO = FALSE AND L.CHANGE_SET > ?")) {
            statement.setLong(1, changeSet);
            statement.setLong(2, changeSet);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Subject subject = new Subject(result.getString(1), result.getLong(2));
                    LogEntry own = new LogEntry(subject, result.getString(3), DeltaText.read(result.getString(4)));
                    LogEntry other = new LogEntry(subject, result.getString(6), DeltaText.read(result.getString(7)));
                    pair.accept(own, new LogRows.Later(result.getLong(5), other));
                }
            }
        }
    }

    /** Where in its change set an entry stands. */
    private record Place(int batch, int seq) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return batch != other.batch ? Integer.compare(batch, other.batch) : Integer.compare(seq, other.seq);
        }
    }
}
