// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.store.eclipselink.internal.archive.ArchiveEdits;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;
import org.liaison.store.eclipselink.internal.delta.DeltaText;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** Empties entries of the log. They stay with their ids, so that whoever follows the log learns of them all the same. */
final class ErasedRows {

    private static final String COLUMNS = "SELECT CHANGE_SET, BATCH, SEQ, SUBJECT, SUBJECT_ID, DELTA FROM RECORD_CHANGE WHERE ";

    private final Connection connection;
    private final Shapes shapes;
    private final boolean writes;
    private final ArchiveEdits archives;
    private long entries;

    ErasedRows(Connection connection, Shapes shapes, boolean writes, ArchiveEdits archives) {
        this.connection = connection;
        this.shapes = shapes;
        this.writes = writes;
        this.archives = archives;
    }

    long entries() {
        return entries;
    }

    /** Empties all entries of some records. */
    void empty(List<Subject> some, Findings findings) throws SQLException {
        Set<Subject> wanted = Set.copyOf(some);
        for (Stored stored : read(some)) {
            // rows are read by id alone, and whoever names the wrong kind must not empty the history of something that is there
            if (wanted.contains(stored.subject()) && !stored.operations().isEmpty()) {
                stored.operations().forEach(operation -> findings.add(stored.changeSet(), stored.subject(), operation));
                write(stored, List.of());
            }
        }
    }

    /** Takes out of other records' entries what they tell of erased things. */
    void strip(Findings findings, Set<Subject> erased) throws SQLException {
        List<Stored> others = new ArrayList<>(read(findings.formerWholes()));
        for (Long changeSet : findings.removals()) {
            others.addAll(list("CHANGE_SET = ?", List.of(changeSet)));
            archives.archived().of(changeSet, 0, entry -> others.add(stored(entry)));
        }
        for (Stored stored : others) {
            List<Operation> left = new ArrayList<>();
            stored.operations().stream().filter(operation -> !findings.things().contains(operation.id()))
                    .map(operation -> without(operation, findings.things())).forEach(left::add);
            left.removeIf(operation -> operation instanceof Updated updated && updated.values().isEmpty());
            if (!erased.contains(stored.subject()) && !left.equals(stored.operations())) {
                write(stored, left);
            }
        }
    }

    private Operation without(Operation operation, Set<Long> things) {
        return switch (operation) {
            case Created created -> created;
            case Removed removed -> {
                Map<String, String> values = new LinkedHashMap<>(removed.values());
                values.entrySet().removeIf(value -> leads(operation, value.getKey(), value.getValue(), things));
                yield new Removed(removed.entity(), removed.id(), removed.version(), values);
            }
            case Updated updated -> {
                Map<String, Values> values = new LinkedHashMap<>(updated.values());
                values.entrySet().removeIf(value -> leads(operation, value.getKey(), value.getValue().before(), things));
                yield new Updated(updated.entity(), updated.id(), values);
            }
        };
    }

    private boolean leads(Operation operation, String name, String value, Set<Long> things) {
        return value != null && shapes.find(operation.entity()).map(shape -> shape.attribute(name))
                .filter(ReferenceAttribute.class::isInstance).isPresent() && things.contains(Long.valueOf(value));
    }

    private List<Stored> read(Collection<Subject> subjects) throws SQLException {
        List<Stored> read = new ArrayList<>();
        for (List<Long> ids : InList.of(subjects.stream().map(Subject::id).toList())) {
            read.addAll(list("SUBJECT_ID" + InList.sql(ids.size()), ids));
        }
        archives.archived().of(subjects, Long.MIN_VALUE, Long.MAX_VALUE, entry -> read.add(stored(entry)));
        return read;
    }

    private static Stored stored(ArchivedEntry entry) {
        return new Stored(entry.at(), entry.subject(), entry.operations());
    }

    private List<Stored> list(String condition, List<Long> parameters) throws SQLException {
        List<Stored> list = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + condition)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setLong(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    list.add(new Stored(new Place(result.getLong(1), result.getInt(2), result.getInt(3)),
                            new Subject(result.getString(4), result.getLong(5)), DeltaText.read(result.getString(6))));
                }
            }
        }
        return list;
    }

    private void write(Stored stored, List<Operation> left) throws SQLException {
        entries++;
        if (writes && stored.changeSet() <= archives.archived().upTo()) {
            archives.put(stored.at(), DeltaText.write(left));
        } else if (writes) {
            try (PreparedStatement statement = connection.prepareStatement("UPDATE RECORD_CHANGE SET DELTA = ?, PLACE = NULL"
                    + " WHERE CHANGE_SET = ? AND BATCH = ? AND SEQ = ?")) {
                statement.setString(1, DeltaText.write(left));
                statement.setLong(2, stored.changeSet());
                statement.setInt(3, stored.at().batch());
                statement.setInt(4, stored.at().seq());
                statement.executeUpdate();
            }
        }
    }

    private record Stored(Place at, Subject subject, List<Operation> operations) {

        long changeSet() {
            return at.changeSet();
        }
    }
}
