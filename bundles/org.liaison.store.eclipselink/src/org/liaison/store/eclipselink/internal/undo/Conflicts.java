// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.UndoConflictException;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.LiveChanges;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/** Finds what stands in the way of taking a change set back. */
final class Conflicts {

    private static final int LOOKED_THROUGH = 1000;

    private final ChangeSet wanted;
    private final long link;
    private final Shapes shapes;
    private final SubjectRules subjects;
    private final Connection connection;
    private final Archives archives;
    private final Set<Long> live;

    Conflicts(ChangeSet wanted, long link, Shapes shapes, SubjectRules subjects, Connection connection, Archives archives)
            throws SQLException {
        this.wanted = wanted;
        this.link = link;
        this.shapes = shapes;
        this.subjects = subjects;
        this.connection = connection;
        this.archives = archives;
        this.live = LiveChanges.after(connection, link);
    }

    /** Refuses if a later change set that is still effective touched the same. Costs nothing if there is none. */
    void checkLater() throws SQLException {
        if (live.isEmpty()) {
            return;
        }
        TreeSet<Long> blocking = new TreeSet<>(Collections.reverseOrder());
        new LogRows(connection, archives).later(link, (own, later) -> {
            if (live.contains(later.changeSet()) && touches(own, later.entry())) {
                blocking.add(later.changeSet());
            }
        });
        if (!blocking.isEmpty()) {
            throw conflict(blocking);
        }
    }

    private UndoConflictException conflict(SortedSet<Long> blocking) throws SQLException {
        List<ChangeSet> sets = new ArrayList<>();
        for (Long id : blocking) {
            sets.add(new ChangeSets(connection).find(id).orElseThrow());
        }
        return Problems.conflict(wanted, sets);
    }

    private static boolean touches(LogEntry own, LogEntry later) {
        return own.operations().stream()
                .anyMatch(operation -> later.operations().stream().anyMatch(other -> touches(operation, other)));
    }

    private static boolean touches(Operation own, Operation later) {
        if (own.id() != later.id() || !own.entity().equals(later.entity())) {
            return false;
        }
        boolean both = own instanceof Updated && later instanceof Updated;
        return !both || !Collections.disjoint(((Updated) own).values().keySet(), ((Updated) later).values().keySet());
    }

    /** Refuses if others refer to what would be deleted, or if something would refer again to what was deleted since. */
    void checkReferences(Inverse inverse) throws SQLException {
        if (live.isEmpty()) {
            return;
        }
        Rows rows = new Rows(connection);
        for (Map.Entry<Shape, Map<Long, Row>> each : inverse.deleted().entrySet()) {
            for (Shapes.Incoming incoming : shapes.incoming(each.getKey())) {
                Set<Long> holders = rows.holders(incoming, each.getValue().keySet()).keySet();
                for (Long holder : holders) {
                    if (!inverse.deletes(incoming.holder(), holder)) {
                        throw blockedBy(subjects.subject(rows.read(incoming.holder(), List.of(holder)).get(holder), rows));
                    }
                }
            }
        }
        for (Map.Entry<Shape, Set<Long>> each : inverse.targets().entrySet()) {
            Set<Long> missing = new LinkedHashSet<>(each.getValue());
            missing.removeIf(id -> inverse.inserts(each.getKey(), id));
            missing.removeAll(rows.existing(each.getKey(), missing));
            if (!missing.isEmpty()) {
                throw blockedBy(new Subject(each.getKey().name(), missing.iterator().next()));
            }
        }
    }

    /** The rows are not as the change set left them although no later entry of its records says so. */
    UndoConflictException differs() {
        return Problems.impossible(wanted, "conflict.differs");
    }

    private UndoConflictException blockedBy(Subject subject) throws SQLException {
        List<RecordChange> history = new LogRows(connection, archives).history(subject, LOOKED_THROUGH, Long.MAX_VALUE);
        Optional<ChangeSet> culprit = history.stream().map(RecordChange::changeSet).filter(set -> live.contains(set.id()))
                .findFirst();
        return culprit.map(set -> Problems.conflict(wanted, List.of(set))).orElseGet(this::differs);
    }

    /** Refuses a kind that no installed bundle knows any more. */
    void checkKinds(List<LogEntry> entries) {
        for (LogEntry entry : entries) {
            for (Operation operation : entry.operations()) {
                if (shapes.find(operation.entity()).isEmpty()) {
                    throw Problems.impossible(wanted, "conflict.unknownKind", operation.entity());
                }
            }
        }
    }
}
