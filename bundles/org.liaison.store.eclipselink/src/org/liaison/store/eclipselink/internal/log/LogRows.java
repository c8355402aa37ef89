// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.liaison.store.ChangeLog.Touched;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.eclipselink.internal.archive.Archived;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** Reads the entries of the log, wherever they are: the older ones in archives, the rest in a table. */
public final class LogRows {

    private static final int TOGETHER = 200;

    private final Connection connection;
    private final LogTable table;
    private final Archived archived;

    /**
     * The log.
     *
     * @param connection the connection to use
     * @param archives the part of it that is in archives
     */
    public LogRows(Connection connection, Archives archives) {
        this.connection = connection;
        this.table = new LogTable(connection);
        this.archived = archives.now();
    }

    private static LogEntry entry(ArchivedEntry entry) {
        return new LogEntry(entry.subject(), entry.place(), entry.operations());
    }

    private boolean isArchived(long changeSet) {
        return changeSet <= archived.upTo();
    }

    /**
     * What a change set did, a batch at a time.
     *
     * @param changeSet the change set
     * @param batch the batch, from 0
     * @return its entries
     * @throws SQLException if the database fails
     */
    public Batch batch(long changeSet, int batch) throws SQLException {
        if (!isArchived(changeSet)) {
            return table.batch(changeSet, batch);
        }
        Batch whole = new Batch(new ArrayList<>(), new ArrayList<>());
        archived.of(changeSet, batch, entry -> {
            boolean within = entry.at().batch() == batch;
            if (within) {
                whole.add(entry(entry), entry.echo());
            }
            return within;
        });
        return whole;
    }

    /**
     * What an unfinished change set did to one record.
     *
     * @param changeSet the change set
     * @param subject the record
     * @return the single operations
     * @throws SQLException if the database fails
     */
    public List<Operation> own(long changeSet, Subject subject) throws SQLException {
        return table.own(changeSet, subject);
    }

    /**
     * What a change set did, entry after entry, echoes left out.
     *
     * @param changeSet the change set
     * @param entry takes each, in order
     * @throws SQLException if the database fails
     */
    public void each(long changeSet, Consumer<LogEntry> entry) throws SQLException {
        if (isArchived(changeSet)) {
            archived.of(changeSet, 0, each -> {
                if (!each.echo()) {
                    entry.accept(entry(each));
                }
                return true;
            });
        } else {
            table.each(changeSet, entry);
        }
    }

    /**
     * What a change set did to some records.
     *
     * @param changeSet the change set
     * @param subjects the records
     * @return its entries for them in order, echoes left out
     * @throws SQLException if the database fails
     */
    public List<LogEntry> of(long changeSet, Collection<Subject> subjects) throws SQLException {
        return isArchived(changeSet)
                ? own(changeSet, subjects).stream().map(LogRows::entry).toList()
                : table.of(changeSet, subjects);
    }

    private List<ArchivedEntry> own(long changeSet, Collection<Subject> subjects) {
        List<ArchivedEntry> own = new ArrayList<>();
        archived.of(Set.copyOf(subjects), changeSet - 1, changeSet, entry -> {
            if (!entry.echo()) {
                own.add(entry);
            }
        });
        own.sort(Comparator.comparing(ArchivedEntry::at));
        return own;
    }

    /**
     * The batches of a change set that tell of some records.
     *
     * @param changeSet the change set
     * @param subjects the records
     * @return the batches' numbers, ascending
     * @throws SQLException if the database fails
     */
    public Set<Integer> batchesOf(long changeSet, Collection<Subject> subjects) throws SQLException {
        if (!isArchived(changeSet)) {
            return table.batchesOf(changeSet, subjects);
        }
        Set<Integer> batches = new TreeSet<>();
        own(changeSet, subjects).forEach(entry -> batches.add(entry.at().batch()));
        return batches;
    }

    /**
     * What later change sets did to some records.
     *
     * @param changeSet only later ones count
     * @param subjects the records
     * @param later takes each entry, in no particular order
     * @throws SQLException if the database fails
     */
    public void since(long changeSet, Collection<Subject> subjects, Consumer<Later> later) throws SQLException {
        archived.of(Set.copyOf(subjects), changeSet, Long.MAX_VALUE,
                entry -> later.accept(new Later(entry.changeSet(), entry(entry))));
        table.since(Math.max(changeSet, archived.upTo()), subjects, later);
    }

    /**
     * What later change sets did to one record, echoes included.
     *
     * @param record the record
     * @param changeSet only later ones count
     * @return in no particular order
     * @throws SQLException if the database fails
     */
    public List<Stored> since(Subject record, long changeSet) throws SQLException {
        List<Stored> since = new ArrayList<>(table.since(record, Math.max(changeSet, archived.upTo())));
        archived.of(Set.of(record), changeSet, Long.MAX_VALUE,
                entry -> since.add(new Stored(entry.changeSet(), entry.at().batch(),
                        entry.at().seq(), entry.echo(), entry.operations())));
        return since;
    }

    /**
     * What a change set did, record after record.
     *
     * @param set the change set
     * @param change takes each
     * @throws SQLException if the database fails
     */
    public void details(ChangeSet set, Consumer<RecordChange> change) throws SQLException {
        if (isArchived(set.id())) {
            each(set.id(), entry -> change.accept(detail(set, entry)));
        } else {
            int batches = new ChangeSets(connection).batches(set.id());
            for (int batch = 0; batch < batches; batch++) {
                batch(set.id(), batch).own().forEach(entry -> change.accept(detail(set, entry)));
            }
        }
    }

    private static RecordChange detail(ChangeSet set, LogEntry entry) {
        return new RecordChange(set, entry.place() == null ? "" : entry.place(), LogEntry.changes(entry.operations()));
    }

    /**
     * The history of a record.
     *
     * @param subject the record
     * @param limit how many entries at most
     * @param upTo the last change set that counts
     * @return the newest first; entries of one change set and place in one
     * @throws SQLException if the database fails
     */
    public List<RecordChange> history(Subject subject, int limit, long upTo) throws SQLException {
        List<RecordChange> history = new ArrayList<>();
        boolean[] more = { true };
        table.history(subject, archived.upTo(), upTo, (set, place, operations) -> {
            more[0] = gather(history, set, place, operations, limit);
            return more[0];
        });
        if (more[0] && !archived.files().isEmpty()) {
            List<ArchivedEntry> old = archived.newest(subject, limit - history.size()).stream()
                    .filter(entry -> entry.changeSet() <= upTo).toList();
            Map<Long, ChangeSet> sets = new ChangeSets(connection)
                    .findAll(old.stream().map(ArchivedEntry::changeSet).distinct().toList());
            for (ArchivedEntry entry : old) {
                if (!gather(history, sets.get(entry.changeSet()), entry.place(), entry.operations(), limit)) {
                    break;
                }
            }
        }
        return history;
    }

    private static boolean gather(List<RecordChange> history, ChangeSet set, String where, List<Operation> operations,
            int limit) {
        String place = where == null ? "" : where;
        List<RecordChange.EntityChange> changes = LogEntry.changes(operations);
        RecordChange newest = history.isEmpty() ? null : history.getLast();
        if (newest != null && newest.changeSet().id() == set.id() && newest.place().equals(place)) {
            List<RecordChange.EntityChange> all = new ArrayList<>(newest.changes());
            all.addAll(changes);
            history.set(history.size() - 1, new RecordChange(set, place, all));
        } else if (history.size() == limit) {
            return false;
        } else {
            history.add(new RecordChange(set, place, changes));
        }
        return true;
    }

    /**
     * Which records were touched.
     *
     * @param after only later change sets count
     * @param upTo the last change set that counts
     * @param touched takes each, the oldest first
     * @throws SQLException if the database fails
     */
    public void touched(long after, long upTo, Consumer<Touched> touched) throws SQLException {
        archived.scan(after, upTo, entry -> {
            touched.accept(new Touched(entry.changeSet(), entry.subject().entity(), entry.subject().id()));
            return true;
        });
        table.touched(Math.max(after, archived.upTo()), upTo, touched);
    }

    /**
     * Everything that was done, echoes left out.
     *
     * @param changeSet only later ones count
     * @param later takes each entry, the oldest first
     * @throws SQLException if the database fails
     */
    public void after(long changeSet, Consumer<Later> later) throws SQLException {
        archived.scan(changeSet, Long.MAX_VALUE, entry -> {
            if (!entry.echo()) {
                later.accept(new Later(entry.changeSet(), entry(entry)));
            }
            return true;
        });
        table.after(Math.max(changeSet, archived.upTo()), later);
    }

    /**
     * Where later change sets touched records that one touched.
     *
     * @param changeSet the one
     * @param pair takes its entry, and the later one with its change set's id
     * @throws SQLException if the database fails
     */
    public void later(long changeSet, BiConsumer<LogEntry, Later> pair) throws SQLException {
        if (!isArchived(changeSet)) {
            table.later(changeSet, pair);
            return;
        }
        Map<Subject, List<LogEntry>> own = new HashMap<>();
        archived.of(changeSet, 0, entry -> {
            if (!entry.echo()) {
                own.computeIfAbsent(entry.subject(), ignored -> new ArrayList<>(1)).add(entry(entry));
            }
            return true;
        });
        List<Subject> subjects = new ArrayList<>(own.keySet());
        for (int from = 0; from < subjects.size(); from += TOGETHER) {
            since(changeSet, subjects.subList(from, Math.min(subjects.size(), from + TOGETHER)),
                    later -> own.get(later.entry().subject()).forEach(entry -> pair.accept(entry, later)));
        }
    }

    /**
     * A later entry for the same record.
     *
     * @param changeSet whose it is
     * @param entry what it did
     */
    public record Later(long changeSet, LogEntry entry) {
    }

    /**
     * An entry and where it stands.
     *
     * @param changeSet its change set
     * @param batch its batch
     * @param seq its place in the batch
     * @param echo whether it only tells what is told in another history, too
     * @param operations what was done
     */
    public record Stored(long changeSet, int batch, int seq, boolean echo, List<Operation> operations) {
    }
}
