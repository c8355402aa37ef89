// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.erase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.liaison.store.Erasure.Erased;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.archive.ArchiveEdits;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.log.BinRows;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.plan.WhatWentAlong;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * Takes what the log knows of deleted records out of it.
 *
 * @param shapes all shapes
 * @param connection reads, and writes if it is to
 * @param archives the part of the log that is in archives
 * @param writes whether it is to write
 */
public record Eraser(Shapes shapes, Connection connection, Archives archives, boolean writes) {

    private static final int TOGETHER = 200;

    /**
     * Erases, or counts what would be erased.
     *
     * @param records the records
     * @param instead what change sets are called whose titles name a value
     * @param progress is told how far it is
     * @return it in numbers
     * @throws SQLException if the database fails
     */
    public Erased erase(Collection<RecordKey> records, String instead, Progress progress) throws SQLException {
        Set<Subject> wanted = new LinkedHashSet<>();
        records.forEach(record -> wanted.add(new Subject(record.entity(), record.id())));
        refuseThere(wanted);
        List<Subject> all = List.copyOf(withWhatWentAlong(wanted, progress));
        Findings findings = new Findings(shapes);
        ArchiveEdits edits = new ArchiveEdits(archives);
        ErasedRows rows = new ErasedRows(connection, shapes, writes, edits);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            List<Subject> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            rows.empty(some, findings);
            if (writes) {
                new BinRows(connection).remove(some.stream().map(Subject::id).toList());
            }
            progress.at(from + some.size(), all.size(), from + some.size());
        }
        rows.strip(findings, new HashSet<>(all));
        long titles = new ErasedTitles(connection, writes).replace(findings, instead);
        ErasedContents contents = new ErasedContents(connection, writes, edits);
        contents.drop(findings.contentKeys(), progress);
        for (ArchiveTable.Row row : edits.write()) {
            new ArchiveTable(connection).replace(row);
        }
        return new Erased(all.size(), findings.things().size(), rows.entries(), titles, contents.count(), contents.bytes());
    }

    private void refuseThere(Set<Subject> wanted) throws SQLException {
        for (Subject record : wanted) {
            if (isThere(record)) {
                throw new IllegalArgumentException(record + " is still there.");
            }
        }
    }

    private boolean isThere(Subject record) throws SQLException {
        Shape shape = shapes.find(record.entity()).orElse(null);
        return shape != null && !new Rows(connection).existing(shape, List.of(record.id())).isEmpty();
    }

    /** Records of their own that went along with others, such as the contacts of a company; none that is back. */
    private Set<Subject> withWhatWentAlong(Set<Subject> wanted, Progress progress) throws SQLException {
        Set<Subject> all = new LinkedHashSet<>(wanted);
        LogRows log = new LogRows(connection, archives);
        for (BinRows.Entry deleted : new BinRows(connection).find(wanted.stream().map(Subject::id).toList())) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            WhatWentAlong along = new WhatWentAlong(shapes, Set.of(deleted.record()));
            List<LogEntry> entries = new ArrayList<>();
            for (int batch : log.batchesOf(deleted.changeSet(), Set.of(deleted.record()))) {
                List<LogEntry> together = log.batch(deleted.changeSet(), batch).own();
                along.follow(together);
                entries.addAll(together);
            }
            for (LogEntry entry : entries) {
                boolean itself = entry.operations().stream().anyMatch(operation -> operation instanceof Removed
                        && operation.id() == entry.subject().id() && along.gone().contains(operation.id()));
                if (itself && !all.contains(entry.subject()) && !isThere(entry.subject())) {
                    all.add(entry.subject());
                }
            }
        }
        return all;
    }
}
