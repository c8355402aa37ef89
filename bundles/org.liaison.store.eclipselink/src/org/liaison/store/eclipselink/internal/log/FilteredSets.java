// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.LogFilter;
import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.archive.Archived;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * Finds the newest change sets of which something is known. Author, origin and moment stand in the table of change sets; what they touched
 * is told by the log, whose older part is in archives.
 *
 * @param connection the connection to use
 * @param archived what is in archives
 */
record FilteredSets(Connection connection, Archived archived) {

    private static final String SELECT = "SELECT " + ChangeSets.COLUMNS + " FROM CHANGE_SET C WHERE ";
    private static final int PAGE = 200;

    /** The newest of some change sets, the newest first. */
    List<ChangeSet> newest(LogFilter filter, int limit, long before) throws SQLException {
        boolean byLog = !filter.entity().isEmpty() || filter.record().isPresent();
        Condition condition = plain(filter);
        if (!byLog) {
            return condition.page(connection, Long.MIN_VALUE, before, limit);
        }
        List<ChangeSet> found = new ArrayList<>(withLog(filter).page(connection, archived.upTo(), before, limit));
        if (found.size() < limit && !archived.files().isEmpty()) {
            Set<Long> ofRecord = filter.record().map(this::setsOf).orElse(Set.of());
            archived(filter, condition, ofRecord, found, limit, Math.min(before, archived.upTo() + 1));
        }
        return found;
    }

    private void archived(LogFilter filter, Condition condition, Set<Long> ofRecord, List<ChangeSet> found, int limit,
            long before)
            throws SQLException {
        long end = before;
        List<ChangeSet> page;
        do {
            page = filter.record().isPresent()
                    ? among(ofRecord, end, condition)
                    : condition.page(connection, Long.MIN_VALUE, end, PAGE);
            for (ChangeSet set : page) {
                end = set.id();
                if (found.size() < limit && (filter.entity().isEmpty() || touches(set, filter.entity()))) {
                    found.add(set);
                }
            }
        } while (found.size() < limit && !page.isEmpty());
    }

    /** The next of the change sets that touched a record: their number is that of its history, not that of the log. */
    private List<ChangeSet> among(Set<Long> ofRecord, long before, Condition condition) throws SQLException {
        for (Long id : ofRecord) {
            if (id < before) {
                List<ChangeSet> one = condition.page(connection, id - 1, id + 1, 1);
                if (!one.isEmpty()) {
                    return one;
                }
            }
        }
        return List.of();
    }

    private Set<Long> setsOf(RecordKey record) {
        Set<Long> sets = new TreeSet<>(Comparator.reverseOrder());
        archived.of(Set.of(new Subject(record.entity(), record.id())), Long.MIN_VALUE, Long.MAX_VALUE,
                entry -> sets.add(entry.changeSet()));
        return sets;
    }

    private boolean touches(ChangeSet set, String entity) {
        boolean[] touched = { false };
        archived.of(set.id(), 0, entry -> {
            touched[0] = entry.subject().entity().equals(entity);
            return !touched[0];
        });
        return touched[0];
    }

    private static Condition plain(LogFilter filter) {
        Condition condition = new Condition(new StringBuilder("C.ID > ? AND C.ID < ?"), new ArrayList<>());
        if (!filter.author().isEmpty()) {
            condition.also("C.AUTHOR = ?", filter.author());
        }
        filter.origin().ifPresentOrElse(origin -> condition.also("C.ORIGIN = ?", origin.name()),
                () -> condition.also("C.ORIGIN <> ?", Origin.SYSTEM.name()));
        filter.from().ifPresent(from -> condition.also("C.AT_MILLIS >= ?", from.toEpochMilli()));
        filter.until().ifPresent(until -> condition.also("C.AT_MILLIS < ?", until.toEpochMilli()));
        return condition;
    }

    private static Condition withLog(LogFilter filter) {
        Condition condition = plain(filter);
        if (!filter.entity().isEmpty()) {
            condition.also("EXISTS (SELECT 1 FROM RECORD_CHANGE R WHERE R.CHANGE_SET = C.ID AND R.SUBJECT = ?)", filter.entity());
        }
        filter.record().ifPresent(record -> {
            condition.also("C.ID IN (SELECT R.CHANGE_SET FROM RECORD_CHANGE R WHERE R.SUBJECT_ID = ?", record.id());
            condition.also("R.SUBJECT = ?)", record.entity());
        });
        return condition;
    }

    /** What is asked of a change set, besides that it comes after one and before another. */
    private record Condition(StringBuilder sql, List<Object> values) {

        void also(String more, Object value) {
            sql.append(" AND ").append(more);
            values.add(value);
        }

        List<ChangeSet> page(Connection connection, long after, long before, int limit) throws SQLException {
            List<ChangeSet> sets = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    SELECT + sql + " ORDER BY C.ID DESC FETCH FIRST " + limit + " ROWS ONLY")) {
                statement.setLong(1, after);
                statement.setLong(2, before);
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 3, values.get(i));
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        sets.add(ChangeSets.read(result));
                    }
                }
            }
            return sets;
        }
    }
}
