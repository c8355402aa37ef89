// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.ModelContribution;
import org.liaison.store.Backup;
import org.liaison.store.Backups;
import org.liaison.store.Change;
import org.liaison.store.ChangeLog;
import org.liaison.store.ChangeSet;
import org.liaison.store.Contents;
import org.liaison.store.Database;
import org.liaison.store.Encryption;
import org.liaison.store.Erasure;
import org.liaison.store.Intent;
import org.liaison.store.LogArchive;
import org.liaison.store.PastThing;
import org.liaison.store.Progress;
import org.liaison.store.Reader;
import org.liaison.store.RecordKey;
import org.liaison.store.Remains;
import org.liaison.store.RecycleBin;
import org.liaison.store.Store;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.PlannedRecord;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;
import org.liaison.store.Workplace;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.bin.Bin;
import org.liaison.store.eclipselink.internal.check.Inventory;
import org.liaison.store.eclipselink.internal.check.SelfCheck;
import org.liaison.store.eclipselink.internal.content.StoredContents;
import org.liaison.store.eclipselink.internal.log.StoredLog;
import org.liaison.store.eclipselink.internal.past.Past;
import org.liaison.store.eclipselink.internal.past.PastReader;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.removal.DeletionPlan;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.schema.Schema;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.write.Writer;
import org.liaison.values.Problem;

/**
 * The store, on EclipseLink. It is there at once and starts on a thread of its own: when the workplace has settled, or before that
 * when somebody needs it.
 *
 * <p>The workplace is registered by the application, when all bundles have been started: so all contributions are there when the
 * service runtime makes a store. One that is installed later takes part from the next start on.
 */
@Component(service = { Store.class, Undoing.class, RecycleBin.class, Erasure.class, Backups.class, Encryption.class,
        Remains.class, Contents.class })
public final class EclipseLinkStore
        implements
            Store,
            Undoing,
            RecycleBin,
            Erasure,
            Backups,
            Encryption,
            Remains,
            Contents,
            AutoCloseable {

    private final StoreSetup setup;
    private final Writer writer;
    private final StoredUndo undo;
    private final StoredArchive archive;
    private final StoredErasure erasure;
    /** Held by whoever needs the files beside the tables to stay as they are; taken before anything else. */
    private final Lock files = new ReentrantLock();
    private final News news = new News();
    private final ChangeLog log = new StoredLog(this::engine);
    private final StoreLife life;

    /**
     * Made by the service runtime.
     *
     * @param database the database below
     * @param workplace as whom the program works
     * @param models what is stored
     */
    @Activate
    public EclipseLinkStore(@Reference Database database, @Reference Workplace workplace,
            @Reference List<ModelContribution> models) {
        this(new StoreSetup(database, workplace, Clock.systemDefaultZone(), models));
    }

    /**
     * Starts a store.
     *
     * @param setup what it is made of
     */
    public EclipseLinkStore(StoreSetup setup) {
        this.setup = setup;
        this.writer = new Writer(setup.clock(), setup.workplace().author(), news::tell);
        this.undo = new StoredUndo(this::engine, writer);
        this.archive = new StoredArchive(this::engine, writer, setup.database(), files);
        this.erasure = new StoredErasure(this::engine, writer, archive, files);
        this.life = new StoreLife(setup, writer, files);
    }

    private Engine engine() {
        return life.engine();
    }

    @Override
    public CompletionStage<Void> ready() {
        return life.ready();
    }

    @Override
    public List<EntityType<?>> types() {
        return setup.types();
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        return engine().reader().find(type, id);
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        return engine().reader().findAll(type, ids);
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        return engine().reader().list(field, values);
    }

    @Override
    public <P extends DomainEntity, T extends DomainEntity> Map<Long, List<P>> parts(Field<P, T> field, Collection<T> wholes) {
        return engine().reader().parts(field, wholes);
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        engine().reader().scan(type, batchSize, batch);
    }

    @Override
    public long count(Class<? extends DomainEntity> type) {
        return engine().reader().count(type);
    }

    @Override
    public Reader committed() {
        return engine().committed();
    }

    @Override
    public Optional<ChangeSet> change(Intent intent, Consumer<Change> work) {
        return writer.change(engine(), intent, work);
    }

    @Override
    public List<Consequence> consequences(Class<? extends DomainEntity> type, Collection<Long> ids) {
        Engine current = engine();
        Shape shape = current.shapes().of(type);
        return current.query(connection -> DeletionPlan.of(current.shapes(), new Rows(connection), shape, ids).consequences());
    }

    @Override
    public ChangeSet undo(long changeSet, String title) {
        return undo.whole(changeSet, title, Progress.NONE);
    }

    @Override
    public List<PastThing> at(RecordKey record, long changeSet) {
        Engine current = engine();
        return current.query(connection -> new Past(current.shapes(), connection, current.archives()).at(record, changeSet));
    }

    @Override
    public Reader past(long changeSet, Progress progress) {
        return PastReader.open(engine().committed(), engine().archives(), changeSet, progress);
    }

    @Override
    public Undoing undoing() {
        return this;
    }

    @Override
    public RecycleBin bin() {
        return this;
    }

    @Override
    public Erasure erasure() {
        return this;
    }

    @Override
    public UndoPlan plan(long changeSet, UndoScope scope, Progress progress) {
        return undo.plan(changeSet, scope, progress);
    }

    @Override
    public List<PlannedRecord> look(UndoPlan plan, List<RecordKey> records) {
        return undo.look(plan, records);
    }

    @Override
    public Optional<ChangeSet> carryOut(UndoPlan plan, UndoDecisions decisions, String title, Progress progress) {
        return undo.carryOut(plan, decisions, title, progress);
    }

    @Override
    public long count(Wanted wanted) {
        Engine current = engine();
        return current.query(connection -> new Bin(connection, current.archives(), current.last()).count(wanted));
    }

    @Override
    public List<Deleted> page(Wanted wanted, Optional<Deleted> after, int limit) {
        Engine current = engine();
        return current.query(connection -> new Bin(connection, current.archives(), current.last()).page(wanted, after, limit));
    }

    @Override
    public List<RecordKey> before(Instant moment) {
        Engine current = engine();
        return current.query(connection -> new Bin(connection, current.archives(), current.last()).before(moment));
    }

    @Override
    public Erased preview(Collection<RecordKey> records, Progress progress) {
        return erasure.preview(records, progress);
    }

    @Override
    public Erased erase(Collection<RecordKey> records, String title, String instead, Progress progress) {
        return erasure.erase(records, title, instead, progress);
    }

    @Override
    public LogArchive archive() {
        return archive;
    }

    @Override
    public ChangeLog log() {
        return log;
    }

    @Override
    public Subscription subscribe(Consumer<ChangeSet> listener) {
        return news.subscribe(listener);
    }

    @Override
    public List<String> check() {
        Engine current = engine();
        List<Problem> findings = new ArrayList<>();
        try {
            current.query(connection -> findings.addAll(new SelfCheck(current.shapes(), connection, current.archives()).run()));
        } catch (StoreUnavailableException closed) {
            // over a damaged page the database closes itself, which is noticed when the connection is given back
            if (findings.isEmpty()) {
                throw closed;
            }
        }
        return findings.stream().map(problem -> problem.text(setup.workplace().language())).toList();
    }

    @Override
    public Content put(InputStream bytes) throws IOException {
        engine();
        try (Connection connection = setup.database().open().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Content content = new StoredContents(connection).put(bytes);
                connection.commit();
                return content;
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    @Override
    public long copy(String key, OutputStream to) throws IOException {
        try {
            return engine().query(connection -> {
                try {
                    return new StoredContents(connection).copy(key, to);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    @Override
    public Backup backup(Path folder) {
        files.lock();
        try {
            Inventory inventory = new Inventory(engine().shapes());
            Instant now = setup.clock().instant();
            return Inventory.backup(setup.database().backup(folder, copy -> Inventory.words(inventory.of(copy, now))));
        } finally {
            files.unlock();
        }
    }

    @Override
    public Backup read(Path folder) {
        return Inventory.backup(setup.database().read(folder));
    }

    @Override
    public Backup verify(Path folder) {
        setup.database().verify(folder);
        return read(folder);
    }

    @Override
    public Backup.State present() {
        Engine current = engine();
        return current.query(connection -> new Inventory(current.shapes()).of(connection, setup.clock().instant()));
    }

    @Override
    public Path restore(Path folder) {
        AtomicReference<Path> aside = new AtomicReference<>();
        life.swap(() -> {
            aside.set(setup.database().restore(folder));
            new Schema(setup.database().open(), setup.clock()).newLineage();
        });
        return aside.get();
    }

    @Override
    public void encrypt(char[] password) {
        life.swap(() -> setup.database().encrypt(password, Archives::reseal));
    }

    @Override
    public void decrypt() {
        life.swap(() -> setup.database().decrypt(Archives::reseal));
    }

    @Override
    public void clear(Progress progress) {
        Engine current = engine();
        writer.alone(() -> current.alone(() -> setup.database().clearRemains(progress)));
    }

    /** Waits for a running change set, then closes the database. */
    @Override
    @Deactivate
    public void close() {
        life.close();
        news.close();
    }
}
