// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;

import org.liaison.model.DomainEntity;
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

    /** Lets watched entities refer to the transaction's own copies where their setters were given records read elsewhere. */
    void attach() {
        for (DomainEntity entity : watched) {
            Map<ReferenceAttribute, DomainEntity> foreign = new LinkedHashMap<>();
            shapes.of(entity.getClass()).references().filter(reference -> reference.isLoaded(entity)).forEach(reference -> {
                DomainEntity target = reference.get(entity);
                if (target != null && !transaction.work().isObjectRegistered(target)) {
                    foreign.put(reference, own(entity, reference, target));
                }
            });
            foreign.forEach((reference, own) -> reference.set(entity, own));
            // a setter's rule may have emptied a reference that was set before it, since half of them were copies
            foreign.forEach((reference, own) -> {
                if (reference.get(entity) != own) {
                    reference.set(entity, own);
                }
            });
        }
    }

    private DomainEntity own(DomainEntity entity, ReferenceAttribute reference, DomainEntity target) {
        if (target.getId() == 0) {
            throw new IllegalStateException(entity.getClass().getSimpleName() + '.' + reference.name()
                    + " refers to a thing that was not added.");
        }
        Object own = transaction.work().getIdentityMapAccessor().getFromIdentityMap(target.getId(), target.getClass());
        return (DomainEntity) (own == null ? transaction.work().registerExistingObject(target) : own);
    }

    void forget(Shape shape, Collection<Long> ids) {
        for (Long id : ids) {
            Object own = transaction.work().getIdentityMapAccessor().getFromIdentityMap(id, shape.javaType());
            if (own != null) {
                watched.remove(own);
                transaction.entities().detach(own);
            }
        }
    }

    void refresh(Shape shape, Collection<Long> ids) {
        for (Long id : ids) {
            Object own = transaction.work().getIdentityMapAccessor().getFromIdentityMap(id, shape.javaType());
            if (own != null) {
                transaction.entities().refresh(own);
            }
        }
    }

    /** Stops watching. Without its listener an entity no longer holds on to the transaction. */
    void clear() {
        for (DomainEntity entity : watched) {
            if (entity instanceof ChangeTracker tracked) {
                tracked._persistence_setPropertyChangeListener(null);
            }
        }
        watched.clear();
        transaction.entities().clear();
    }
}
