// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoScope;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * What a change set did, as far as it is to be taken back. Only ids are held, for it may have touched very many things; what it did is
 * read some records at a time.
 */
final class Doings {

    private static final int REPORT = 1000;

    private final ChangeSet set;
    private final Shapes shapes;
    private final Archives archives;
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final Map<Shape, Set<Long>> created = new HashMap<>();
    private final Set<Long> createdIds = new HashSet<>();
    private final Set<Long> removed = new HashSet<>();
    private final Set<String> pointed = new HashSet<>();
    private UnaryOperator<LogEntry> part = entry -> entry;
    private long read;

    private Doings(ChangeSet set, Shapes shapes, Archives archives) {
        this.set = set;
        this.shapes = shapes;
        this.archives = archives;
    }

    static Doings of(ChangeSet set, UndoScope scope, Shapes shapes, Archives archives, Connection connection, Progress progress)
            throws SQLException {
        Doings doings = new Doings(set, shapes, archives);
        LogRows log = doings.log(connection);
        switch (scope) {
            case UndoScope.Everything everything -> log.each(set.id(), entry -> doings.note(entry, progress));
            case UndoScope.Records(Set<RecordKey> records) -> doings.noteRecords(log, records, progress);
            case UndoScope.Value(RecordKey thing, String field) -> {
                doings.part = entry -> OnlyValue.of(entry, thing, field);
                log.each(set.id(), entry -> doings.note(entry, progress));
            }
        }
        return doings;
    }

    private void noteRecords(LogRows log, Set<RecordKey> records, Progress progress) throws SQLException {
        Set<Subject> wanted = new HashSet<>();
        records.forEach(record -> wanted.add(new Subject(record.entity(), record.id())));
        WhatWentAlong along = new WhatWentAlong(shapes, wanted);
        List<LogEntry> entries = new ArrayList<>();
        for (int batch : log.batchesOf(set.id(), wanted)) {
            List<LogEntry> together = log.batch(set.id(), batch).own();
            along.follow(together);
            entries.addAll(together);
        }
        part = along::part;
        entries.forEach(entry -> note(entry, progress));
    }

    private void note(LogEntry whole, Progress progress) {
        if (++read % REPORT == 0) {
            progress.at(0, 0, subjects.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        LogEntry entry = part.apply(whole);
        if (entry.operations().isEmpty()) {
            return;
        }
        subjects.add(entry.subject());
        for (Operation operation : entry.operations()) {
            Shape shape = shapes.find(operation.entity())
                    .orElseThrow(() -> Problems.impossible(set, "conflict.unknownKind", operation.entity()));
            switch (operation) {
                case Created made -> {
                    created.computeIfAbsent(shape, ignored -> new LinkedHashSet<>()).add(made.id());
                    createdIds.add(made.id());
                }
                case Removed gone -> removed.add(gone.id());
                case Updated updated -> updated.values().forEach((name, value) -> {
                    if (value.after() != null && shape.attribute(name) instanceof ReferenceAttribute) {
                        pointed.add(pointer(updated.id(), name));
                    }
                });
            }
        }
    }

    private static String pointer(long holder, String field) {
        return holder + ":" + field;
    }

    /** The log, wherever its entries are. */
    LogRows log(Connection connection) {
        return new LogRows(connection, archives);
    }

    ChangeSet set() {
        return set;
    }

    /** The records that it touched, in order. */
    Collection<Subject> subjects() {
        return subjects;
    }

    /** What it made, by kind. */
    Map<Shape, Set<Long>> created() {
        return created;
    }

    boolean created(long id) {
        return createdIds.contains(id);
    }

    boolean removedAnything() {
        return !removed.isEmpty();
    }

    boolean removed(long id) {
        return removed.contains(id);
    }

    /** Whether it let a thing refer to something else by a field. */
    boolean pointed(long holder, String field) {
        return pointed.contains(pointer(holder, field));
    }

    /** What it did to the things of some records, all in all. */
    Collection<Net> nets(Connection connection, Collection<Subject> some) throws SQLException {
        Nets nets = new Nets();
        log(connection).of(set.id(), some).forEach(entry -> nets.add(part.apply(entry)));
        return nets.all();
    }
}
