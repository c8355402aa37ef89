// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.StaleRecordException;
import org.liaison.store.StoreException;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.edit.Conflict;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.work.Prompt;

/**
 * Stores what is staged as one change set. Where others changed the record meanwhile, their other fields are taken over in silence;
 * only where both changed the same does it ask, and what was typed stays either way.
 */
final class Saver<E extends DomainEntity> {

    private static final int TRIES = 5;

    private final DetailKit kit;
    private final Control owner;
    private final WorkingCopy<E> copy;
    private final String title;
    private final Consumer<Optional<Snapshot<E>>> stored;
    private final Runnable notStored;
    private Consumer<Throwable> broken = this::say;
    private int tries;

    Saver(DetailKit kit, Control owner, WorkingCopy<E> copy, String title, Consumer<Optional<Snapshot<E>>> stored,
            Runnable notStored) {
        this.kit = kit;
        this.owner = owner;
        this.copy = copy;
        this.title = title;
        this.stored = stored;
        this.notStored = notStored;
    }

    /** Takes what nobody expects, in place of a window that says so; what the store refuses is always said. */
    Saver<E> ifBroken(Consumer<Throwable> takes) {
        broken = takes;
        return this;
    }

    /**
     * Stores.
     *
     * @param known what clashed already when others stored
     */
    void save(List<Conflict> known) {
        if (known.isEmpty() || settled(known, Optional.empty())) {
            store();
        } else {
            notStored.run();
        }
    }

    private void store() {
        tries++;
        kit.forms().background().run(owner, () -> {
            kit.forms().store().change(Intent.typed(title), copy::commit);
            return read();
        }, stored, this::refused);
    }

    private Optional<Snapshot<E>> read() {
        return kit.reader().read(copy.type().javaType(), copy.record().getId());
    }

    private void refused(Throwable failure) {
        if (failure instanceof StaleRecordException stale && tries < TRIES) {
            kit.forms().background().run(owner, this::read, newer -> newer.ifPresentOrElse(
                    now -> rebase(now, stale.meanwhile()), () -> fail(failure)), this::fail);
        } else {
            fail(failure);
        }
    }

    private void rebase(Snapshot<E> newer, Optional<ChangeSet> meanwhile) {
        List<Conflict> conflicts = copy.rebase(newer.record(), newer.parts());
        if (conflicts.isEmpty() || settled(conflicts, meanwhile)) {
            store();
        } else {
            notStored.run();
        }
    }

    private void fail(Throwable failure) {
        notStored.run();
        (failure instanceof StoreException ? (Consumer<Throwable>) this::say : broken).accept(failure);
    }

    private void say(Throwable failure) {
        kit.forms().failures().show(owner.getShell(), failure);
    }

    private boolean settled(List<Conflict> conflicts, Optional<ChangeSet> meanwhile) {
        String who = meanwhile.map(set -> kit.text("changedBy", set.author(), when(set))).orElse(kit.text("changedMeanwhile"));
        String what = conflicts.stream().map(this::line).collect(Collectors.joining("\n"));
        int answer = kit.forms().prompts().ask(new Prompt(owner.getShell(), Prompt.Kind.QUESTION, kit.text("conflict"),
                who + "\n\n" + what, "", List.of(kit.text("keepMine"), kit.text("takeTheirs"), kit.text("backToEditing"))));
        if (answer == 1) {
            conflicts.forEach(Conflict::takeTheirs);
        }
        return answer < 2;
    }

    private String line(Conflict conflict) {
        String part = conflict.copy() == copy ? "" : conflict.copy().type().label(kit.forms().language()) + ", ";
        return switch (conflict.kind()) {
            case SAME_FIELD -> {
                Field<?, ?> field = conflict.property().field();
                yield kit.text("conflictField", part + field.label(kit.forms().language()), shownOr(conflict.property().text()),
                        shownOr(theirs(field, conflict.theirs())));
            }
            case REMOVED_BY_THEM -> kit.text("conflictRemovedByThem", conflict.copy().type().label(kit.forms().language()),
                    conflict.copy().draft().title());
            case REMOVED_BY_ME -> kit.text("conflictRemovedByMe", conflict.copy().type().label(kit.forms().language()),
                    conflict.copy().record().title());
        };
    }

    private String shownOr(String text) {
        return text.isEmpty() ? kit.text("nothing") : text;
    }

    private <V> String theirs(Field<?, V> field, Object value) {
        return kit.forms().text().show(field, field.type().javaType().cast(value));
    }

    private String when(ChangeSet set) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(kit.forms().language())
                .format(set.at().atZone(ZoneId.systemDefault()));
    }
}
