// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.values.Problem;

/** One field of a working copy: what is stored, what is staged, and the typed text while it is refused. */
final class Cell<E extends DomainEntity, V> implements Property<V> {

    private final WorkingCopy<E> copy;
    private final Field<E, V> field;
    private final Listeners listeners = new Listeners();
    private V stored;
    private String refusedText;
    private Problem refusal;

    Cell(WorkingCopy<E> copy, Field<E, V> field, V stored) {
        this.copy = copy;
        this.field = field;
        this.stored = stored;
    }

    @Override
    public Field<E, V> field() {
        return field;
    }

    @Override
    public V value() {
        return field.get(copy.draft());
    }

    @Override
    public void set(V value) {
        boolean wasRefused = refusal != null;
        accept();
        copy.stage(field, value, wasRefused);
    }

    @Override
    public String text() {
        return refusedText == null ? copy.show(field, value()) : refusedText;
    }

    @Override
    public void type(String typed) {
        if (typed.isBlank()) {
            set(null);
            return;
        }
        copy.read(this, typed);
    }

    @Override
    public void refuse(String typed, Problem problem) {
        keep(typed, problem);
        copy.told(List.of(this));
    }

    /** As {@link #refuse}, for who tells himself. */
    void keep(String typed, Problem problem) {
        refusedText = typed;
        refusal = problem;
    }

    @Override
    public Optional<Problem> problem() {
        return refusal == null ? copy.check(field, value()) : Optional.of(refusal);
    }

    @Override
    public boolean changed() {
        return refusal != null || !Values.same(stored, value());
    }

    @Override
    public Listening onChange(Runnable listener) {
        return listeners.add(listener);
    }

    boolean blocks() {
        return problem().isPresent() && (copy.isNew() || changed());
    }

    void accept() {
        refusedText = null;
        refusal = null;
    }

    void tell() {
        listeners.tell();
    }

    /** Puts the staged value into what is about to be stored, unless it has it already. */
    void write(E target) {
        if (!Values.same(field.get(target), value())) {
            field.set(target, value());
        }
    }

    void copyTo(WorkingCopy<E> other) {
        Property<V> there = other.property(field);
        there.set(value());
        if (refusal != null) {
            there.refuse(refusedText, refusal);
        }
    }

    WorkingCopy<E> copy() {
        return copy;
    }

    /** Forgets what was staged. */
    void revert() {
        accept();
        field.set(copy.draft(), stored);
    }

    /** Takes over what is stored now, and keeps what was staged if only the user changed it. */
    Optional<Conflict> rebase(E newer) {
        V theirs = field.get(newer);
        boolean mine = changed();
        boolean moved = !Values.same(stored, theirs);
        stored = theirs;
        if (!mine) {
            field.set(copy.draft(), theirs);
        }
        return mine && moved && changed()
                ? Optional.of(new Conflict(Conflict.Kind.SAME_FIELD, copy, this, theirs, () -> set(theirs)))
                : Optional.empty();
    }
}
