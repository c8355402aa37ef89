// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeLog;
import org.liaison.store.ChangeSet;
import org.liaison.store.LogFilter;
import org.liaison.store.RecordChange;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** The log as it is stored, up to the last change set that was stored for good. */
public final class StoredLog implements ChangeLog {

    private final Supplier<LogSource> source;

    /**
     * A log.
     *
     * @param source gives the database, waiting until it is up
     */
    public StoredLog(Supplier<LogSource> source) {
        this.source = source;
    }

    @Override
    public String lineage() {
        return source.get().lineage();
    }

    @Override
    public long last() {
        return source.get().last();
    }

    @Override
    public Optional<ChangeSet> find(long id) {
        LogSource from = source.get();
        return id > from.last() ? Optional.empty() : from.query(connection -> new ChangeSets(connection).find(id));
    }

    @Override
    public List<ChangeSet> newest(int limit, long before) {
        LogSource from = source.get();
        long end = Math.min(before, from.last() + 1);
        return limit == 0 ? List.of() : from.query(connection -> new ChangeSets(connection).newest(limit, end));
    }

    @Override
    public List<ChangeSet> newest(LogFilter filter, int limit, long before) {
        LogSource from = source.get();
        long end = Math.min(before, from.last() + 1);
        return limit == 0
                ? List.of()
                : from.query(connection -> new FilteredSets(connection, from.archives().now()).newest(filter, limit, end));
    }

    @Override
    public long lastAt(Instant moment) {
        LogSource from = source.get();
        return from.query(connection -> new ChangeSets(connection).lastAt(moment, from.last()));
    }

    @Override
    public long lastBefore(Instant moment) {
        LogSource from = source.get();
        return from.query(connection -> new ChangeSets(connection).lastBefore(moment, from.last()));
    }

    @Override
    public Optional<ChangeSet> undoable(String author) {
        LogSource from = source.get();
        return from.query(connection -> new UndoStack(new ChangeSets(connection), from.last()).undoable(author));
    }

    @Override
    public Optional<ChangeSet> redoable(String author) {
        LogSource from = source.get();
        return from.query(connection -> new UndoStack(new ChangeSets(connection), from.last()).redoable(author));
    }

    @Override
    public List<RecordChange> history(Class<? extends DomainEntity> type, long id, int limit) {
        LogSource from = source.get();
        Subject subject = new Subject(type.getSimpleName(), id);
        return from.query(connection -> new LogRows(connection, from.archives()).history(subject, limit, from.last()));
    }

    @Override
    public void details(long changeSet, Consumer<RecordChange> change) {
        LogSource from = source.get();
        Optional<ChangeSet> set = find(changeSet);
        from.query(connection -> {
            if (set.isPresent()) {
                new LogRows(connection, from.archives()).details(set.get(), change);
            }
            return set;
        });
    }

    @Override
    public void touchedSince(long changeSet, Consumer<Touched> touched) {
        LogSource from = source.get();
        from.query(connection -> {
            new LogRows(connection, from.archives()).touched(changeSet, from.last(), touched);
            return changeSet;
        });
    }
}
