// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.StoreException;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** Writes change sets, one at a time, so that their ids grow in the order in which they are stored. */
public final class Writer {

    private final Clock clock;
    private final String author;
    private final Consumer<ChangeSet> news;
    private final ReentrantLock turn = new ReentrantLock(true);
    /** Whether who holds the turn is making a change set; guarded by the turn. */
    private boolean within;

    /**
     * A writer.
     *
     * @param clock tells when a change set is stored, and which day that is where the user is
     * @param author who stores
     * @param news is told of every change set that was stored, in order
     */
    public Writer(Clock clock, String author, Consumer<ChangeSet> news) {
        this.clock = clock;
        this.author = author;
        this.news = news;
    }

    /**
     * Whether the thread that asks is writing.
     *
     * @return true within a change set, or within {@link #alone}
     */
    public boolean isWriting() {
        return turn.isHeldByCurrentThread();
    }

    /**
     * Does something while nobody else writes. It may make change sets itself, as the start of a database does that is put in the
     * place of another: one may bring terms along that the other lacks, or be opened by somebody whom it does not know.
     *
     * @param work what to do
     */
    public void alone(Runnable work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("Not within a change.");
        }
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Makes a change set of entities.
     *
     * @param engine the database
     * @param intent what it is for
     * @param work does it
     * @return the change set, empty if nothing changed
     */
    public Optional<ChangeSet> change(Engine engine, Intent intent, Consumer<Change> work) {
        return change(engine, intent, work, nothing -> OptionalLong.empty());
    }

    /**
     * Makes a change set of entities, along with something else that is stored if it is, and only then.
     *
     * @param engine the database
     * @param intent what it is for
     * @param work does it
     * @param along writes on the connection of the transaction
     * @return the change set, empty if nothing changed; then the other thing is not stored either
     */
    public Optional<ChangeSet> change(Engine engine, Intent intent, Consumer<Change> work, Work along) {
        return write(engine, intent, transaction -> {
            OpenChange change = new OpenChange(engine, transaction, clock);
            work.accept(change);
            change.write();
            return along.on(transaction);
        });
    }

    /**
     * Makes a change set of rows.
     *
     * @param engine the database
     * @param intent what it is for
     * @param work does it on rows, and writes the journal
     * @return the change set, empty if nothing changed
     */
    public Optional<ChangeSet> rows(Engine engine, Intent intent, Work work) {
        return write(engine, intent, work);
    }

    private Optional<ChangeSet> write(Engine engine, Intent intent, Work work) {
        turn.lock();
        try {
            if (within) {
                throw new IllegalStateException("A change set cannot be made within another one.");
            }
            within = true;
            try {
                return locked(engine, intent, work);
            } finally {
                within = false;
            }
        } finally {
            turn.unlock();
        }
    }

    private Optional<ChangeSet> locked(Engine engine, Intent intent, Work work) {
        Transaction transaction = engine.begin();
        Optional<ChangeSet> stored;
        try (transaction) {
            OptionalLong undoes = work.on(transaction);
            stored = store(engine, transaction, intent, undoes);
        } catch (OptimisticLockException stale) {
            throw stale.getEntity() instanceof DomainEntity entity
                    ? Problems.stale(entity.getClass().getSimpleName(), entity.getId(), entity.title(), false, Optional.empty())
                    : Problems.failed(stale);
        } catch (PersistenceException | EclipseLinkException | SQLException failure) {
            engine.note(failure);
            throw Problems.failed(failure);
        } catch (StoreException failure) {
            engine.note(failure);
            throw failure;
        } finally {
            // whether it was stored or taken back: others may have read, and kept, what was written in between
            transaction.journal().entities().forEach(engine.vocabularies()::reload);
        }
        stored.ifPresent(news);
        return stored;
    }

    private Optional<ChangeSet> store(Engine engine, Transaction transaction, Intent intent, OptionalLong undoes)
            throws SQLException {
        Journal journal = transaction.journal();
        if (journal.size() == 0) {
            return Optional.empty();
        }
        ChangeSet set = ChangeSets.fitting(journal.changeSet(), clock.instant(), author, intent, undoes, journal.size());
        journal.end(set, transaction.connection());
        transaction.commit();
        engine.stored(set);
        return Optional.of(set);
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it.
         *
         * @param transaction the transaction
         * @return which change set is taken back
         * @throws SQLException if the database fails
         */
        OptionalLong on(Transaction transaction) throws SQLException;
    }
}
