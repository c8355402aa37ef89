// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** Finds out whether somebody else changed a record since it was read, and who. */
final class Staleness {

    private static final int LOOKED_THROUGH = 100;

    private final Engine engine;
    private final Transaction transaction;

    Staleness(Engine engine, Transaction transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    /**
     * Compares a record as it was read with the one that is stored.
     *
     * @param seen as it was read
     * @param stored as it is stored, null if it is not any more
     * @param ours whether this change set already edits it
     */
    void check(DomainEntity seen, DomainEntity stored, boolean ours) {
        if (stored == null || !ours) {
            check(seen, stored == null ? null : stored.getVersion(), stored == null ? seen : stored);
        }
    }

    /**
     * Compares a record as it was read with the version that is stored.
     *
     * @param seen as it was read
     * @param version the version that is stored, null if it is not any more
     */
    void check(DomainEntity seen, Integer version) {
        check(seen, version, seen);
    }

    private void check(DomainEntity seen, Integer version, DomainEntity stored) {
        if (version == null) {
            throw Problems.stale(name(seen), seen.getId(), seen.title(), true, meanwhile(seen));
        }
        if (version != seen.getVersion() && version - ownUpdates(stored) > seen.getVersion()) {
            throw Problems.stale(name(seen), seen.getId(), seen.title(), false, meanwhile(seen));
        }
    }

    private static String name(DomainEntity entity) {
        return entity.getClass().getSimpleName();
    }

    /** A record that was read before this change set and then flushed by it is not stale: each update raised its version by one. */
    private int ownUpdates(DomainEntity stored) {
        try {
            long own = transaction.journal().changeSet();
            return (int) new LogRows(transaction.connection(), engine.archives()).own(own, Subject.of(stored)).stream()
                    .filter(Updated.class::isInstance)
                    .filter(operation -> operation.entity().equals(name(stored)) && operation.id() == stored.getId()).count();
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    private Optional<ChangeSet> meanwhile(DomainEntity seen) {
        Subject subject = Subject.of(seen);
        List<RecordChange> history = engine
                .query(connection -> new LogRows(connection, engine.archives()).history(subject, LOOKED_THROUGH, engine.last()));
        return history.stream().filter(change -> change.changes().stream().anyMatch(each -> concerns(each, seen)))
                .map(RecordChange::changeSet).findFirst();
    }

    private static boolean concerns(EntityChange change, DomainEntity seen) {
        return change.id() == seen.getId() && change.entity().equals(name(seen));
    }
}
