// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Reading;
import org.liaison.store.Change;
import org.liaison.values.Problem;

/**
 * What the user changes in a record and its parts until he stores or drops it. The values are staged in a draft, a second object
 * of the same class, so that the entity's own rules (trap T7) work while he types and nothing else sees it.
 *
 * @param <E> the kind of record
 */
public final class WorkingCopy<E extends DomainEntity> {

    private final WorkingCopies copies;
    private final EntityType<E> type;
    private final boolean added;
    private final E draft;
    private final Map<String, Cell<E, ?>> cells = new LinkedHashMap<>();
    private final Map<Field<?, ?>, Parts<?, E>> parts = new LinkedHashMap<>();
    private final Listeners listeners = new Listeners();
    private E record;
    private boolean optional;

    WorkingCopy(WorkingCopies copies, EntityType<E> type, E record, boolean added) {
        this.copies = copies;
        this.type = type;
        this.record = record;
        this.added = added;
        this.draft = type.create().get();
        type.fields().forEach(this::cell);
    }

    /**
     * The kind of record.
     *
     * @return never null
     */
    public EntityType<E> type() {
        return type;
    }

    /**
     * The record as it was last read; it holds nothing of what is staged.
     *
     * @return never null; for a record that is yet to be stored what it was prefilled with
     */
    public E record() {
        return record;
    }

    /**
     * The record as it will be: never stored itself, without id, and to be changed through {@link #property} only.
     *
     * @return never null, always the same object
     */
    public E draft() {
        return draft;
    }

    /**
     * Whether this is yet to be stored.
     *
     * @return true if storing adds it
     */
    public boolean isNew() {
        return added;
    }

    /**
     * A handle on a field.
     *
     * @param field the field, or one of the same name that differs in its label or the form of its text
     * @param <V> its type
     * @return always the same handle, under the name that was asked for
     */
    public <V> Property<V> property(Field<E, V> field) {
        Cell<E, V> cell = cell(field);
        return cell.field().equals(field) ? cell : new NamedProperty<>(cell, field);
    }

    /**
     * The parts that refer to this record by a field, such as a relation's addresses.
     *
     * @param reference the parts' reference to the record
     * @param <P> the kind of part
     * @return always the same list
     * @throws IllegalStateException if the record is stored and its parts were never handed to {@link #load}
     */
    public <P extends DomainEntity> Parts<P, E> parts(Field<P, E> reference) {
        if (!loaded(reference)) {
            if (!added) {
                throw new IllegalStateException("The parts by " + reference.name() + " have not been read.");
            }
            load(reference, List.of());
        }
        @SuppressWarnings("unchecked")
        Parts<P, E> known = (Parts<P, E>) parts.get(reference);
        return known;
    }

    /**
     * Hands over parts that were read.
     *
     * @param reference the parts' reference to the record
     * @param read all parts that refer to the record
     * @param <P> the kind of part
     */
    public <P extends DomainEntity> void load(Field<P, E> reference, Collection<P> read) {
        parts.put(reference, new Parts<>(copies, reference, this, read));
    }

    /**
     * Whether parts were read.
     *
     * @param reference the parts' reference to the record
     * @return true if {@link #parts} answers
     */
    public boolean loaded(Field<?, E> reference) {
        return parts.containsKey(reference);
    }

    /**
     * Whether anything is staged that is not stored.
     *
     * @return true also for texts that are refused
     */
    public boolean dirty() {
        return cells.values().stream().anyMatch(Cell::changed) || parts.values().stream().anyMatch(Parts::dirty);
    }

    /**
     * Whether this is a part that was added but never filled in.
     *
     * @return true if it will not be stored
     */
    public boolean blank() {
        return optional && !dirty();
    }

    /**
     * Everything that stands in the way of storing, in the order of fields and parts. What was wrong in the database before and
     * was not touched does not.
     *
     * @return empty if it can be stored
     */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        cells.values().stream().filter(Cell::blocks)
                .forEach(cell -> found.add(new FieldProblem(this, cell, cell.problem().orElseThrow())));
        parts.values().forEach(list -> list.copies().stream().filter(part -> !part.blank())
                .forEach(part -> found.addAll(part.problems())));
        return found;
    }

    /**
     * Writes what is staged, record and parts, as part of a change set. The copy stays as it is, so that it can be tried again.
     *
     * @param change the change set
     * @return the record as it will be stored
     * @throws org.liaison.store.StaleRecordException if it was changed or deleted since it was read
     */
    public E commit(Change change) {
        if (added) {
            return commit(change, target -> {
            });
        }
        E target = record;
        if (cells.values().stream().anyMatch(Cell::changed)) {
            target = change.edit(record);
            write(target);
        }
        commitParts(change, target);
        return target;
    }

    /**
     * Takes over a newer state of the record, stored by others or by this user elsewhere. What is staged survives.
     *
     * @param newer the record as it is now
     * @param newerParts its parts as they are now; parts that are missing here are left alone
     * @return what both changed; empty if nothing clashes
     */
    public List<Conflict> rebase(E newer, Map<Field<?, E>, ? extends Collection<? extends DomainEntity>> newerParts) {
        Map<Cell<E, ?>, Object> mine = new HashMap<>();
        cells.values().stream().filter(Cell::changed).forEach(cell -> mine.put(cell, cell.value()));
        record = newer;
        List<Conflict> conflicts = new ArrayList<>();
        for (Cell<E, ?> cell : cells.values()) {
            Optional<Conflict> clash = cell.rebase(newer).or(() -> lostToRule(cell, mine));
            clash.ifPresent(conflicts::add);
        }
        newerParts.forEach((reference, now) -> {
            Parts<?, E> known = parts.get(reference);
            if (known != null) {
                conflicts.addAll(known.rebase(now));
            }
        });
        told(List.copyOf(cells.values()));
        return conflicts;
    }

    /** Drops everything that is staged. */
    public void revert() {
        cells.values().forEach(Cell::revert);
        parts.values().forEach(Parts::revert);
        told(List.copyOf(cells.values()));
    }

    /**
     * Tells of every change of a value, a problem or the list of parts, here and in the parts.
     *
     * @param listener is told
     * @return ends it
     */
    public Listening onChange(Runnable listener) {
        return listeners.add(listener);
    }

    WorkingCopy<E> optional() {
        optional = true;
        return this;
    }

    E commit(Change change, Consumer<E> link) {
        if (!added) {
            return commit(change);
        }
        E target = type.create().get();
        write(target);
        link.accept(target);
        change.add(target);
        commitParts(change, target);
        return target;
    }

    void copyTo(WorkingCopy<E> other) {
        cells.values().forEach(cell -> cell.copyTo(other));
    }

    <V> void stage(Field<E, V> field, V value, boolean alwaysTell) {
        Map<Cell<E, ?>, Object> before = new LinkedHashMap<>();
        cells.values().forEach(cell -> before.put(cell, cell.value()));
        Map<Cell<E, ?>, Ruled> ruled = new LinkedHashMap<>();
        cells.values().stream().filter(cell -> cell.field().ruling() != null && !cell.field().equals(field))
                .forEach(cell -> ruled.put(cell, new Ruled(cell.field().in(draft).type(), cell.text())));
        field.set(draft, value);
        List<Cell<E, ?>> moved = new ArrayList<>();
        ruled.forEach((cell, was) -> {
            if (!was.text().isEmpty() && !was.type().equals(cell.field().in(draft).type())) {
                reread(cell, was.text());
                moved.add(cell);
                before.remove(cell);
            }
        });
        before.forEach((cell, old) -> {
            boolean own = cell.field().equals(field);
            if (!Values.same(old, cell.value())) {
                cell.accept();
                moved.add(cell);
            } else if (own && alwaysTell) {
                moved.add(cell);
            }
        });
        told(moved);
    }

    /** What was typed has another meaning now, because of another field. */
    private <V> void reread(Cell<E, V> cell, String text) {
        switch (copies.text().parse(cell.field().in(draft), text)) {
            case Reading.Value<V>(V value) -> {
                cell.accept();
                cell.field().set(draft, value);
            }
            case Reading.Empty<V> empty -> cell.accept();
            case Reading.Wrong<V>(Problem problem) -> cell.keep(text, problem);
        }
    }

    <V> void read(Cell<E, V> cell, String typed) {
        switch (copies.text().parse(cell.field().in(draft), typed)) {
            case Reading.Value<V>(V value) -> cell.set(value);
            case Reading.Empty<V> empty -> cell.set(null);
            case Reading.Wrong<V>(Problem problem) -> cell.refuse(typed, problem);
        }
    }

    <V> String show(Field<E, V> field, V value) {
        return copies.text().show(field.in(draft), value);
    }

    <V> Optional<Problem> check(Field<E, V> field, V value) {
        return copies.text().check(field.in(draft), value);
    }

    void told(List<? extends Cell<E, ?>> changed) {
        if (!changed.isEmpty()) {
            changed.forEach(Cell::tell);
            listeners.tell();
        }
    }

    void partsChanged() {
        listeners.tell();
    }

    private void commitParts(Change change, E target) {
        parts.values().forEach(list -> list.commit(change, target));
    }

    /** Two rounds, because a setter's rule may empty a field that was written before it. */
    private void write(E target) {
        cells.values().forEach(cell -> cell.write(target));
        cells.values().forEach(cell -> cell.write(target));
    }

    private static <E extends DomainEntity> Optional<Conflict> lostToRule(Cell<E, ?> cell, Map<Cell<E, ?>, Object> mine) {
        if (!mine.containsKey(cell) || Values.same(mine.get(cell), cell.value())) {
            return Optional.empty();
        }
        return Optional.of(new Conflict(Conflict.Kind.SAME_FIELD, cell.copy(), cell, cell.value(), () -> {
        }));
    }

    @SuppressWarnings("unchecked")
    private <V> Cell<E, V> cell(Field<E, V> field) {
        Cell<E, ?> known = cells.get(field.name());
        if (known == null) {
            V stored = field.get(record);
            field.set(draft, stored);
            known = new Cell<>(this, field, stored);
            cells.put(field.name(), known);
        }
        return (Cell<E, V>) known;
    }

    /** A text, and the rule that it was read by. */
    private record Ruled(FieldType<?> type, String text) {
    }
}
