// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.UndoConflictException;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.PlannedRecord;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.plan.Planner;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.undo.Undo;
import org.liaison.store.eclipselink.internal.write.Writer;

/** Takes change sets back: as a whole or not at all, or by a plan. */
final class StoredUndo implements Undoing {

    private final Supplier<Engine> engine;
    private final Writer writer;
    private final AtomicReference<Known> known = new AtomicReference<>();

    StoredUndo(Supplier<Engine> engine, Writer writer) {
        this.engine = engine;
        this.writer = writer;
    }

    ChangeSet whole(long changeSet, String title, Progress progress) {
        Engine current = engine.get();
        // not from the log, which shows a change set only once everybody was told of it: a quick redo comes before that
        ChangeSet asked = asked(current, changeSet);
        Origin origin = asked.intent().origin() == Origin.UNDO ? Origin.REDO : Origin.UNDO;
        try {
            return writer.rows(current, new Intent(title, origin, ""), transaction -> {
                ChangeSet fresh = new ChangeSets(transaction.connection()).find(changeSet).orElseThrow();
                Undo undo = new Undo(current.shapes(), current.subjects(), transaction.journal(), transaction.connection(),
                        current.archives(), progress);
                return OptionalLong.of(undo.takeBack(fresh).id());
            }).orElseThrow(() -> Problems.impossible(asked, "conflict.differs"));
        } catch (RuleBrokenException taken) {
            // a key that is there once more: nothing was done since to the very things, but others were made in their place
            throw Problems.impossible(asked, "conflict.taken");
        }
    }

    private static ChangeSet asked(Engine current, long changeSet) {
        return current.query(connection -> new ChangeSets(connection).find(changeSet))
                .orElseThrow(() -> new IllegalArgumentException("No change set " + changeSet + '.'));
    }

    private Planner planner(Engine current) {
        return known.updateAndGet(before -> before != null && before.shapes() == current.shapes()
                ? before
                : new Known(current.shapes(), new Planner(current.shapes(), current.archives()))).planner();
    }

    @Override
    public UndoPlan plan(long changeSet, UndoScope scope, Progress progress) {
        Engine current = engine.get();
        ChangeSet set = asked(current, changeSet);
        return current.query(connection -> planner(current).plan(connection, set, scope, progress));
    }

    @Override
    public List<PlannedRecord> look(UndoPlan plan, List<RecordKey> records) {
        Engine current = engine.get();
        return current.query(connection -> planner(current).look(connection, plan, records));
    }

    @Override
    public Optional<ChangeSet> carryOut(UndoPlan plan, UndoDecisions decisions, String title, Progress progress) {
        return whole(plan, title, progress).or(() -> {
            Engine current = engine.get();
            return writer.rows(current, new Intent(title, Origin.RESTORE, ""), transaction -> {
                planner(current).carryOut(transaction, plan, decisions, progress);
                return OptionalLong.empty();
            });
        });
    }

    /** Where it was refused after all, what stands in the way is left to the decisions. */
    private Optional<ChangeSet> whole(UndoPlan plan, String title, Progress progress) {
        try {
            return plan.isWhole() ? Optional.of(whole(plan.changeSet().id(), title, progress)) : Optional.empty();
        } catch (UndoConflictException changedSince) {
            return Optional.empty();
        }
    }

    /** The planner of a database. */
    private record Known(Shapes shapes, Planner planner) {
    }
}
