// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;

/** The change sets of a store, from which history, undo, the refresh of lists and editors, and the search index come. */
public interface ChangeLog {

    /**
     * Tells this log from that of another database: ids of change sets only mean something within one lineage. Whoever keeps what he
     * has seen of the log, such as the search index, keeps this with it and begins anew when it differs.
     *
     * @return the same text until the database is another one, or an older state of it was restored
     */
    default String lineage() {
        return "";
    }

    /**
     * The last change set.
     *
     * @return its id, 0 if nothing was ever stored
     */
    long last();

    /**
     * The change set of an id.
     *
     * @param id its id
     * @return the change set, if there is one
     */
    Optional<ChangeSet> find(long id);

    /**
     * The newest change sets.
     *
     * @param limit how many at most
     * @param before only those with a smaller id; {@link Long#MAX_VALUE} for the very newest
     * @return the newest first
     */
    List<ChangeSet> newest(int limit, long before);

    /**
     * The newest of some change sets.
     *
     * @param filter which
     * @param limit how many at most
     * @param before only those with a smaller id; {@link Long#MAX_VALUE} for the very newest
     * @return the newest first
     */
    List<ChangeSet> newest(LogFilter filter, int limit, long before);

    /**
     * The last change set that was stored up to a moment.
     *
     * @param moment the moment
     * @return its id, 0 if nothing was stored by then
     */
    long lastAt(Instant moment);

    /**
     * The last change set before the first that was stored at a moment or later. It and all before it are older than the moment, even if
     * the clock was wrong when one of them was stored: ids grow, whatever the clock says. What is deleted for its age goes by this one.
     *
     * @param moment the moment
     * @return its id, 0 if there is none
     */
    long lastBefore(Instant moment);

    /**
     * What undo would take back.
     *
     * @param author whose change sets count
     * @return the last change set of that author that is neither system's, nor an undo, nor undone
     */
    Optional<ChangeSet> undoable(String author);

    /**
     * What redo would put again. Its {@link ChangeSet#undoneBy undoneBy} is what {@link Store#undo} is to be given.
     *
     * @param author whose change sets count
     * @return the change set that was undone last, unless the author has changed something else since
     */
    Optional<ChangeSet> redoable(String author);

    /**
     * The history of a record and its parts.
     *
     * @param type the record's kind
     * @param id the record's id, also that of a record that was deleted
     * @param limit how many at most
     * @return the newest first
     */
    List<RecordChange> history(Class<? extends DomainEntity> type, long id, int limit);

    /**
     * What one change set did.
     *
     * @param changeSet its id
     * @param change takes what it did to one record after the other, in order
     */
    void details(long changeSet, Consumer<RecordChange> change);

    /**
     * Which records were touched since a change set; a record may be named more than once.
     *
     * @param changeSet only later ones count
     * @param touched takes each, the oldest first
     */
    void touchedSince(long changeSet, Consumer<Touched> touched);

    /**
     * A record that a change set touched: itself, or one of its parts.
     *
     * @param changeSet the change set's id
     * @param entity the record's {@linkplain org.liaison.model.EntityType#name kind}
     * @param id the record's id
     */
    record Touched(long changeSet, String entity, long id) {
    }
}
