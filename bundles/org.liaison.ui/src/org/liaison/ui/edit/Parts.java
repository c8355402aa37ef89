// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.store.Change;

/**
 * The parts of a record, such as its addresses, as the user is changing them: some stored, some added, some removed.
 *
 * @param <P> the kind of part
 * @param <E> the kind of record
 */
public final class Parts<P extends DomainEntity, E extends DomainEntity> {

    private final WorkingCopies copies;
    private final Field<P, E> reference;
    private final WorkingCopy<E> owner;
    private final List<WorkingCopy<P>> present = new ArrayList<>();
    private Predicate<P> worthKeeping = part -> true;
    private final List<WorkingCopy<P>> removed = new ArrayList<>();
    private final Listeners listeners = new Listeners();

    Parts(WorkingCopies copies, Field<P, E> reference, WorkingCopy<E> owner, Collection<P> read) {
        this.copies = copies;
        this.reference = reference;
        this.owner = owner;
        read.forEach(part -> present.add(watched(copies.of(part))));
    }

    /**
     * The kind of part.
     *
     * @return never null
     */
    public EntityType<P> type() {
        return copies.types().of(reference.entity());
    }

    /**
     * The parts as they will be, the added ones last.
     *
     * @return a copy of the list
     */
    public List<WorkingCopy<P>> copies() {
        return List.copyOf(present);
    }

    /**
     * Adds a part. As long as nothing is filled in it is not stored.
     *
     * @return the new part, which refers to the record already
     */
    public WorkingCopy<P> add() {
        P part = type().create().get();
        reference.set(part, owner.isNew() ? owner.draft() : owner.record());
        return put(copies.ofNew(part).optional());
    }

    /**
     * Adds a part that is filled in already.
     *
     * @param part a new part that refers to the record
     * @return the new part
     */
    public WorkingCopy<P> add(P part) {
        return put(copies.ofNew(part));
    }

    /**
     * Adds a part that is stored only if something is filled in beyond what it comes with.
     *
     * @param part never stored
     * @return the part, to be filled in
     */
    public WorkingCopy<P> offer(P part) {
        return put(copies.ofNew(part).optional());
    }

    /**
     * Says which parts mean something: one that the user emptied is removed instead of being stored empty.
     *
     * @param worth whether a part, as it will be, is worth keeping
     */
    public void worthKeeping(Predicate<P> worth) {
        worthKeeping = worth;
    }

    /**
     * Removes a part; it is deleted when the record is stored.
     *
     * @param part one of {@link #copies}; others are passed over
     */
    public void remove(WorkingCopy<P> part) {
        if (present.remove(part)) {
            if (!part.isNew()) {
                removed.add(part);
            }
            told();
        }
    }

    /**
     * Tells when a part was added, removed, or changed.
     *
     * @param listener is told
     * @return ends it
     */
    public Listening onChange(Runnable listener) {
        return listeners.add(listener);
    }

    boolean dirty() {
        return !removed.isEmpty() || present.stream().anyMatch(part -> part.isNew() ? !part.blank() : part.dirty());
    }

    void revert() {
        present.removeIf(WorkingCopy::isNew);
        present.addAll(removed);
        present.sort((one, other) -> Long.compare(one.record().getId(), other.record().getId()));
        removed.clear();
        present.forEach(WorkingCopy::revert);
        told();
    }

    void commit(Change change, E target) {
        if (!removed.isEmpty()) {
            change.remove(reference.entity(), removed.stream().map(part -> part.record().getId()).toList());
        }
        List<Long> emptied = present.stream().filter(part -> !part.isNew() && part.dirty() && !isWorthKeeping(part))
                .map(part -> part.record().getId()).toList();
        if (!emptied.isEmpty()) {
            change.remove(reference.entity(), emptied);
        }
        for (WorkingCopy<P> part : present) {
            if (!part.blank() && isWorthKeeping(part)) {
                part.commit(change, added -> reference.set(added, target));
            }
        }
    }

    List<Conflict> rebase(Collection<? extends DomainEntity> now) {
        Map<Long, P> newer = now.stream().map(reference.entity()::cast)
                .collect(Collectors.toMap(DomainEntity::getId, Function.identity()));
        List<Conflict> conflicts = new ArrayList<>();
        for (WorkingCopy<P> part : removed) {
            P theirs = newer.get(part.record().getId());
            if (theirs != null && theirs.getVersion() != part.record().getVersion()) {
                conflicts.add(new Conflict(Conflict.Kind.REMOVED_BY_ME, part, null, null, () -> restore(part, theirs)));
            }
        }
        removed.replaceAll(part -> newer.containsKey(part.record().getId()) ? copies.of(newer.get(part.record().getId())) : part);
        removed.removeIf(part -> newer.remove(part.record().getId()) == null);
        for (WorkingCopy<P> part : copies()) {
            if (!part.isNew()) {
                rebase(part, newer.remove(part.record().getId()), conflicts);
            }
        }
        newer.values().forEach(part -> present.add(watched(copies.of(part))));
        told();
        return conflicts;
    }

    private void rebase(WorkingCopy<P> part, P theirs, List<Conflict> conflicts) {
        if (theirs != null) {
            conflicts.addAll(part.rebase(theirs, Map.of()));
            return;
        }
        boolean mine = part.dirty();
        present.remove(part);
        if (mine) {
            WorkingCopy<P> anew = add();
            part.copyTo(anew);
            conflicts.add(new Conflict(Conflict.Kind.REMOVED_BY_THEM, anew, null, null, () -> remove(anew)));
        }
    }

    private boolean isWorthKeeping(WorkingCopy<P> part) {
        return worthKeeping.test(part.draft());
    }

    private WorkingCopy<P> put(WorkingCopy<P> copy) {
        present.add(watched(copy));
        told();
        return copy;
    }

    private void restore(WorkingCopy<P> part, P theirs) {
        removed.removeIf(gone -> gone.record().getId() == part.record().getId());
        present.add(watched(copies.of(theirs)));
        told();
    }

    private WorkingCopy<P> watched(WorkingCopy<P> part) {
        part.onChange(this::told);
        return part;
    }

    private void told() {
        listeners.tell();
        owner.partsChanged();
    }
}
