// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.queries.ReadObjectQuery;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.capture.Recorder;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.read.Access;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/** One transaction, in which entities and rows are written through the same connection. */
public final class Transaction implements AutoCloseable {

    private final EntityManager entities;
    private final RepeatableWriteUnitOfWork work;
    private final Connection connection;
    private final Journal journal;
    private final Recorder recorder;
    private final Access afterwards;
    private Runnable closed = () -> {
        // nobody wants to know
    };

    Transaction(EntityManager entities, Shapes shapes, Journal journal, Access afterwards) {
        this.afterwards = afterwards;
        this.entities = entities;
        this.journal = journal;
        this.recorder = new Recorder(shapes, journal);
        entities.getTransaction().begin();
        this.work = entities.unwrap(RepeatableWriteUnitOfWork.class);
        // from here on everything, reading included, goes through the connection that writes
        work.beginEarlyTransaction();
        work.setProperty(Recorder.PROPERTY, recorder);
        this.connection = entities.unwrap(Connection.class);
    }

    /**
     * Writes entities.
     *
     * @return never null
     */
    public EntityManager entities() {
        return entities;
    }

    /**
     * The copy of a record that belongs to this transaction.
     *
     * @param <E> its type
     * @param type its type
     * @param id its id
     * @return null if it is not there
     */
    public <E extends DomainEntity> E find(Class<E> type, long id) {
        // what the entity manager does, without looking for settings each time, which shows in a small save
        ReadObjectQuery query = new ReadObjectQuery(type);
        query.setSelectionId(id);
        query.conformResultsInUnitOfWork();
        return type.cast(work.executeQuery(query));
    }

    /**
     * EclipseLink's view of {@link #entities}.
     *
     * @return never null
     */
    public RepeatableWriteUnitOfWork work() {
        return work;
    }

    /**
     * Reads through the connection that writes, past what {@link #entities} holds. What was read may be asked for more when this has
     * ended; that is read as anybody reads.
     *
     * @param reading what to read
     * @param <R> what is read
     * @return what was read
     */
    public <R> R read(Access.Reading<R> reading) {
        if (!entities.isOpen()) {
            return afterwards.read(reading);
        }
        try {
            return reading.on(connection);
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    /**
     * Writes rows.
     *
     * @return never null
     */
    public Connection connection() {
        return connection;
    }

    /**
     * The log of this change set.
     *
     * @return never null
     */
    public Journal journal() {
        return journal;
    }

    /**
     * Records what is done to {@link #entities}.
     *
     * @return never null
     */
    public Recorder recorder() {
        return recorder;
    }

    /**
     * Writes what is pending: entities, then the log.
     *
     * @throws SQLException if the database refuses the log
     */
    public void flush() throws SQLException {
        entities.flush();
        journal.write(connection);
    }

    /** Stores everything for good. */
    public void commit() {
        entities.getTransaction().commit();
    }

    /**
     * Says what is done last, when everything is stored, or taken back, or even that failed. Nothing else that was said before counts.
     *
     * @param last touches no database
     */
    public void whenClosed(Runnable last) {
        this.closed = last;
    }

    @Override
    public void close() {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
            entities.close();
        } finally {
            closed.run();
        }
    }
}
