// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.sessions.server.ServerSession;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.Database.Annex;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.jpa.Sessions;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.log.KeptStatements;
import org.liaison.store.eclipselink.internal.log.LogSource;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.read.Access;
import org.liaison.store.eclipselink.internal.read.EntityReader;
import org.liaison.store.eclipselink.internal.read.Vocabularies;
import org.liaison.store.eclipselink.internal.rows.ShapeReader;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/** EclipseLink on one open database: all that reading, writing and the log need. */
public final class Engine implements LogSource, AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final Duration BEFORE_STATISTICS = Duration.ofSeconds(10);
    /** The longest readings are pages of a scan of a large table. */
    private static final Duration UNTIL_ALONE = Duration.ofSeconds(60);

    private final EntityManagerFactory factory;
    private final Shapes shapes;
    private final SubjectRules subjects;
    private final Vocabularies vocabularies;
    private final Connections free;
    private final Connections waiting;
    private final Archives archives;
    private final KeptStatements statements = new KeptStatements();
    private final Gate gate = new Gate();
    private final Statistics statistics;
    private final AtomicLong last;
    private final String lineage;
    private volatile boolean fallen;

    private Engine(DataSource dataSource, Optional<Annex> annex, EntityManagerFactory factory, List<EntityType<?>> types,
            List<Class<? extends DomainEntity>> cached) throws SQLException {
        this.factory = factory;
        this.archives = new Archives(annex);
        this.statistics = new Statistics(dataSource, gate, this::note, BEFORE_STATISTICS);
        this.free = new Connections(dataSource, Connection.TRANSACTION_READ_UNCOMMITTED);
        this.waiting = new Connections(dataSource, Connection.TRANSACTION_READ_COMMITTED);
        ServerSession session = factory.unwrap(ServerSession.class);
        this.shapes = new ShapeReader(session).read(types);
        this.subjects = new SubjectRules(shapes);
        this.vocabularies = new Vocabularies(session, cached);
        try (Connection connection = dataSource.getConnection()) {
            this.last = new AtomicLong(new ChangeSets(connection).last());
            this.lineage = lineage(connection);
            archives.use(new ArchiveTable(connection).list());
        }
        vocabularies.load();
    }

    /**
     * Starts EclipseLink.
     *
     * @param dataSource the database, whose tables are up to date
     * @param annex where archives are; empty for a database without files
     * @param types all entities
     * @param cached those that are kept in memory whole
     * @return to be closed when done
     * @throws SQLException if the database fails
     */
    public static Engine start(DataSource dataSource, Optional<Annex> annex, List<EntityType<?>> types,
            List<Class<? extends DomainEntity>> cached)
            throws SQLException {
        return new Engine(dataSource, annex, Sessions.start(dataSource, types, cached), types, cached);
    }

    private static String lineage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT LINEAGE FROM STORE_LINEAGE")) {
            return result.next() ? result.getString(1) : "";
        }
    }

    /**
     * All shapes.
     *
     * @return never null
     */
    public Shapes shapes() {
        return shapes;
    }

    /**
     * Tells whose history tells of a row. Only the writer may use it.
     *
     * @return never null
     */
    public SubjectRules subjects() {
        return subjects;
    }

    /**
     * What is kept in memory.
     *
     * @return never null
     */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    @Override
    public long last() {
        return last.get();
    }

    /**
     * Moves on to a change set that was just stored.
     *
     * @param set that one
     */
    public void stored(ChangeSet set) {
        last.set(set.id());
        statistics.changed(set.size());
    }

    @Override
    public Archives archives() {
        return archives;
    }

    @Override
    public String lineage() {
        return lineage;
    }

    /**
     * A reader that never waits.
     *
     * @return sees what an unfinished change set has written
     */
    public EntityReader reader() {
        return new EntityReader(shapes, vocabularies, this::free);
    }

    /**
     * A reader that waits for unfinished change sets.
     *
     * @return sees only what is stored for good
     */
    public EntityReader committed() {
        return new EntityReader(shapes, vocabularies, this::waiting);
    }

    /**
     * A reader within a transaction.
     *
     * @param access lends its connection
     * @return sees what the transaction has written
     */
    public EntityReader reader(Access access) {
        return new EntityReader(shapes, vocabularies, access);
    }

    private <R> R free(Access.Reading<R> reading) {
        gate.enter();
        try {
            return free.lend(reading);
        } catch (SQLException failure) {
            note(failure);
            throw Problems.failed(failure);
        } finally {
            gate.leave();
        }
    }

    private <R> R waiting(Access.Reading<R> reading) {
        for (int attempt = 1;; attempt++) {
            gate.enter();
            try {
                return waiting.lend(reading);
            } catch (SQLException failure) {
                // of a reader and a writer that wait for each other the database sends the reader away
                if (attempt == ATTEMPTS || !Problems.isDeadlock(failure)) {
                    note(failure);
                    throw Problems.failed(failure);
                }
            } finally {
                gate.leave();
            }
        }
    }

    /**
     * Looks whether the database has closed itself over a failure.
     *
     * @param failure what was thrown
     */
    public void note(Throwable failure) {
        if (Problems.hasFallen(failure)) {
            fallen = true;
        }
    }

    /**
     * Whether the database has closed itself, and has to be opened again.
     *
     * @return true if a failure said so
     */
    public boolean hasFallen() {
        return fallen;
    }

    @Override
    public <R> R query(Query<R> reading) {
        return free(reading::on);
    }

    /**
     * Begins to write. Only one may write at a time.
     *
     * @return to be committed, and closed in any case
     */
    public Transaction begin() {
        return new Transaction(factory.createEntityManager(), shapes, new Journal(last.get() + 1, statements), this::free);
    }

    /**
     * Does something while nobody reads. Only the writer may use it, so that nobody writes either.
     *
     * @param work what to do
     */
    public void alone(Runnable work) {
        gate.alone(UNTIL_ALONE, work);
    }

    /** Waits a moment for readings that are under way: a program that ends at once has nothing to complain of. */
    @Override
    public void close() {
        statistics.close();
        gate.shut(CLOSING);
        free.close();
        waiting.close();
        archives.close();
        factory.close();
    }
}
