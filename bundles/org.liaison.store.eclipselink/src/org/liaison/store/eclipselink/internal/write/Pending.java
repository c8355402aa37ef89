// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.queries.ReadAllQuery;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** The entities that a change set watches: those that were added and the copies that may be changed. */
final class Pending {

    private final Shapes shapes;
    private final Transaction transaction;
    private final Set<DomainEntity> watched = Collections.newSetFromMap(new IdentityHashMap<>());

    Pending(Shapes shapes, Transaction transaction) {
        this.shapes = shapes;
        this.transaction = transaction;
        // not sooner: what is flushed at the end of a transaction is given its listener again
        transaction.whenClosed(this::end);
    }

    void add(DomainEntity entity) {
        watched.add(entity);
    }

    boolean contains(DomainEntity entity) {
        return watched.contains(entity);
    }

    boolean isEmpty() {
        return watched.isEmpty();
    }

    /**
     * Lets watched entities refer to the transaction's own copies where their setters were given records read elsewhere. Those copies
     * are read, a few hundred at a time: made of what was read elsewhere they could not follow their own references.
     */
    void attach() {
        List<Loose> loose = new ArrayList<>();
        for (DomainEntity entity : watched) {
            for (ReferenceAttribute reference : shapes.of(entity.getClass()).references()) {
                if (reference.isLoaded(entity) && isLoose(entity, reference)) {
                    loose.add(new Loose(entity, reference, reference.get(entity)));
                }
            }
        }
        Map<Class<?>, Set<Long>> missing = new HashMap<>();
        for (Loose each : loose) {
            if (own(each.target().getId(), each.target().getClass()) == null) {
                missing.computeIfAbsent(each.target().getClass(), ignored -> new LinkedHashSet<>()).add(each.target().getId());
            }
        }
        missing.forEach((type, ids) -> InList.of(ids).forEach(part -> read(type, part)));
        loose.forEach(this::attach);
    }

    private boolean isLoose(DomainEntity holder, ReferenceAttribute reference) {
        DomainEntity target = reference.get(holder);
        if (target == null || transaction.work().isObjectRegistered(target)) {
            return false;
        }
        if (target.getId() == 0) {
            throw new IllegalStateException(holder.getClass().getSimpleName() + '.' + reference.name()
                    + " refers to a thing that was not added.");
        }
        return true;
    }

    private void read(Class<?> type, List<Long> ids) {
        ExpressionBuilder builder = new ExpressionBuilder(type);
        transaction.work().executeQuery(new ReadAllQuery(type, builder.get("id").in(ids)));
    }

    private void attach(Loose each) {
        DomainEntity target = each.target();
        Object own = own(target.getId(), target.getClass());
        if (own == null) {
            throw Problems.stale(target.getClass().getSimpleName(), target.getId(), target.title(), true, Optional.empty());
        }
        each.reference().replace(each.holder(), (DomainEntity) own);
    }

    private Object own(long id, Class<?> type) {
        return transaction.work().getIdentityMapAccessor().getFromIdentityMap(id, type);
    }

    void forget(Shape shape, Collection<Long> ids) {
        for (Long id : ids) {
            Object own = own(id, shape.javaType());
            if (own != null) {
                watched.remove(own);
                transaction.entities().detach(own);
            }
        }
    }

    void refresh(Shape shape, Collection<Long> ids) {
        for (Long id : ids) {
            Object own = own(id, shape.javaType());
            if (own != null) {
                transaction.entities().refresh(own);
            }
        }
    }

    /** Stops watching, and lets go of all that was read. */
    void clear() {
        end();
        transaction.entities().clear();
    }

    /** Stops watching. Without its listener an entity no longer holds on to the transaction. */
    private void end() {
        for (DomainEntity entity : watched) {
            if (entity instanceof ChangeTracker tracked) {
                tracked._persistence_setPropertyChangeListener(null);
            }
        }
        watched.clear();
    }

    /** A reference to a record read elsewhere. */
    private record Loose(DomainEntity holder, ReferenceAttribute reference, DomainEntity target) {
    }
}
