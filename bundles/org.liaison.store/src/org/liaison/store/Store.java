// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;

/**
 * Keeps records and the log of their changes. An OSGi service; it is there at once and starts the database behind, so every
 * method but {@link #ready}, {@link #types} and {@link #subscribe} waits until the database is up.
 *
 * <p>All methods throw {@link StoreUnavailableException} where the database cannot be opened or fails.
 */
public interface Store extends Reader {

    /**
     * Tells when the database is up.
     *
     * @return done when it is, failed with a {@link StoreUnavailableException} when it cannot be opened
     */
    CompletionStage<Void> ready();

    /**
     * All kinds of things that can be stored, those of plug-ins included.
     *
     * @return in the order in which the contributions were found
     */
    List<EntityType<?>> types();

    /**
     * The kind of a class.
     *
     * @param javaType the class
     * @param <E> the class
     * @return its description
     * @throws IllegalArgumentException if it is not stored here
     */
    @SuppressWarnings("unchecked")
    default <E extends DomainEntity> EntityType<E> type(Class<E> javaType) {
        return (EntityType<E>) type(javaType.getSimpleName())
                .orElseThrow(() -> new IllegalArgumentException(javaType + " is not stored here."));
    }

    /**
     * The kind of a name.
     *
     * @param name as in {@link EntityType#name}
     * @return its description, empty if no installed bundle brings it
     */
    default Optional<EntityType<?>> type(String name) {
        return types().stream().<EntityType<?>>filter(type -> type.name().equals(name)).findFirst();
    }

    /**
     * A reader for those who keep what they read, such as the search index. Reading from the store itself never waits, but may
     * see what an unfinished change set has written and may yet take back; this reader waits for that change set instead. It must
     * not be used within a change of the same thread.
     *
     * @return reads only what is stored for good
     */
    default Reader committed() {
        return this;
    }

    /**
     * Makes a change set: everything the work does is stored and logged together, or nothing is. An empty change set is not stored.
     *
     * @param intent what it is for
     * @param work does it; whatever it throws takes everything back and is thrown on
     * @return the change set; empty if nothing changed
     * @throws StaleRecordException if another change set came in between
     */
    Optional<ChangeSet> change(Intent intent, Consumer<Change> work);

    /**
     * What deleting some records would take along and unlink.
     *
     * @param type the records' kind
     * @param ids the records' ids
     * @return one line a kind of thing and fate, the records themselves first
     */
    List<Consequence> consequences(Class<? extends DomainEntity> type, Collection<Long> ids);

    /**
     * Takes a change set back, or, given an undo, puts again what it took back.
     *
     * @param changeSet the change set's id
     * @param title what the new change set is called, in the user's language
     * @return the new change set
     * @throws UndoConflictException if later changes stand in the way, or it is taken back already; nothing is changed then
     * @throws IllegalArgumentException if there is no such change set
     */
    ChangeSet undo(long changeSet, String title);

    /**
     * A record as it was, with its parts. Records of their own, such as the contacts of a company, are not among these.
     *
     * @param record the record, which may be deleted
     * @param changeSet the last change set that counts, as {@link ChangeLog#lastAt} tells for a moment
     * @return the record first; empty if it was not there
     */
    List<PastThing> at(RecordKey record, long changeSet);

    /**
     * Reads everything as it was. What was done since is read from the log at once and kept in memory, so this is not for the UI thread;
     * what is stored later on does not change what the reader tells.
     *
     * @param changeSet the last change set that counts, as {@link ChangeLog#lastAt} tells for a moment
     * @param progress is told how many entries of the log were read, and may end it
     * @return to be used outside a change of the same thread, as {@link #committed} is
     * @throws java.util.concurrent.CancellationException if it was ended
     */
    Reader past(long changeSet, Progress progress);

    /**
     * Takes change sets back with a plan and with decisions.
     *
     * @return the service of that name
     */
    Undoing undoing();

    /**
     * What was deleted.
     *
     * @return the service of that name
     */
    RecycleBin bin();

    /**
     * Takes values out of the log for good.
     *
     * @return the service of that name
     */
    Erasure erasure();

    /**
     * Moves what old change sets did into files.
     *
     * @return the service of that name
     */
    LogArchive archive();

    /**
     * The log.
     *
     * @return never null
     */
    ChangeLog log();

    /**
     * Tells of every change set after it was stored, in order, on a thread of the store.
     *
     * @param listener is told
     * @return ends the subscription
     */
    Subscription subscribe(Consumer<ChangeSet> listener);

    /**
     * Compares the database with itself: its own consistency check, references, and the log.
     *
     * @return a sentence for each finding; empty if all is well
     */
    List<String> check();

    /** A subscription that can be ended. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * One line of what a deletion does.
     *
     * @param type the kind of thing
     * @param fate what becomes of them
     * @param count how many
     */
    record Consequence(EntityType<?> type, Fate fate, long count) {
    }

    /** What becomes of a thing in a deletion. */
    enum Fate {
        /** It is deleted too. */
        REMOVED,
        /** It stays, and no longer refers to what is deleted. */
        UNLINKED
    }
}
