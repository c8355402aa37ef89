// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.model.DatedEntity;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.Reader;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.removal.DeletionPlan;
import org.liaison.store.eclipselink.internal.removal.Removal;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** A change set in the making, on one transaction. */
final class OpenChange implements Change {

    /** Roots that are deleted together; with all that goes with them they are held in memory. */
    private static final int REMOVED_TOGETHER = 500;

    private final Engine engine;
    private final Transaction transaction;
    private final Clock clock;
    private final Pending pending;
    private final Staleness staleness;
    private final Reader reader;
    /** The same day for all that one change set adds; null until it adds something. */
    private LocalDate today;

    OpenChange(Engine engine, Transaction transaction, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        this.transaction = transaction;
        this.pending = new Pending(engine.shapes(), transaction);
        this.staleness = new Staleness(engine, transaction);
        this.reader = engine.reader(transaction::read);
    }

    @Override
    public void add(DomainEntity thing) {
        if (thing.getId() != 0) {
            throw new IllegalArgumentException(thing.getClass().getSimpleName() + ' ' + thing.getId() + " was stored before.");
        }
        engine.shapes().of(thing.getClass());
        if (thing instanceof DatedEntity dated) {
            dated.created(today());
        }
        transaction.entities().persist(thing);
        transaction.recorder().keepPlace(thing);
        pending.add(thing);
    }

    private LocalDate today() {
        if (today == null) {
            today = LocalDate.now(clock);
        }
        return today;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends DomainEntity> E edit(E seen) {
        if (transaction.entities().contains(seen)) {
            return seen;
        }
        E copy = (E) transaction.find(seen.getClass(), seen.getId());
        staleness.check(seen, copy, pending.contains(copy));
        transaction.recorder().keepPlace(copy);
        pending.add(copy);
        return copy;
    }

    @Override
    public <E extends DomainEntity> int editAll(Collection<E> seen, Consumer<E> edit) {
        write();
        Map<Class<?>, List<E>> byType = seen.stream().collect(Collectors.groupingBy(DomainEntity::getClass));
        int changed = 0;
        try {
            for (Map.Entry<Class<?>, List<E>> each : byType.entrySet()) {
                Shape shape = engine.shapes().of(each.getKey());
                Set<Long> ids = new ManyEdits(engine.shapes(), transaction, staleness).edit(shape, each.getValue(), edit);
                pending.refresh(shape, ids);
                changed += ids.size();
            }
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
        return changed;
    }

    @Override
    public void remove(Class<? extends DomainEntity> type, Collection<Long> ids) {
        write();
        Shape shape = engine.shapes().of(type);
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += REMOVED_TOGETHER) {
            remove(shape, all.subList(from, Math.min(all.size(), from + REMOVED_TOGETHER)));
        }
    }

    private void remove(Shape shape, List<Long> ids) {
        try {
            DeletionPlan plan = DeletionPlan.of(engine.shapes(), new Rows(transaction.connection()), shape, ids);
            new Removal(engine.shapes(), engine.subjects(), transaction.journal(), transaction.connection())
                    .carryOut(plan, transaction.recorder().place());
            plan.removed().forEach(this::forget);
            plan.unlinked().forEach((holder, byId) -> pending.refresh(holder, byId.keySet()));
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    private void forget(Shape shape, Set<Long> ids) {
        pending.forget(shape, ids);
    }

    @Override
    public void at(String place) {
        transaction.recorder().at(place);
    }

    @Override
    public void flush() {
        write();
        pending.clear();
        transaction.recorder().forgetPlaces();
    }

    /** Writes what is pending but goes on watching it, for its setters may yet be called. */
    void write() {
        if (pending.isEmpty()) {
            return;
        }
        pending.attach();
        try {
            transaction.flush();
        } catch (SQLException failure) {
            throw Problems.failed(failure);
        }
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, long id) {
        write();
        return reader.find(type, id);
    }

    @Override
    public <E extends DomainEntity> Map<Long, E> findAll(Class<E> type, Collection<Long> ids) {
        write();
        return reader.findAll(type, ids);
    }

    @Override
    public <E extends DomainEntity, V> List<E> list(Field<E, V> field, Collection<V> values) {
        write();
        return reader.list(field, new ArrayList<>(values));
    }

    @Override
    public <P extends DomainEntity, T extends DomainEntity> Map<Long, List<P>> parts(Field<P, T> field, Collection<T> wholes) {
        write();
        return reader.parts(field, wholes);
    }

    @Override
    public <E extends DomainEntity> void scan(Class<E> type, int batchSize, Consumer<List<E>> batch) {
        write();
        reader.scan(type, batchSize, batch);
    }

    @Override
    public long count(Class<? extends DomainEntity> type) {
        write();
        return reader.count(type);
    }
}
