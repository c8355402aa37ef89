// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.liaison.store.Progress;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.removal.DeletionPlan;
import org.liaison.store.eclipselink.internal.removal.Removal;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.RowBatch;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;
import org.liaison.store.eclipselink.internal.session.Transaction;

/**
 * Does what a survey found, on rows, some records at a time. What nothing refers to goes first, so that a row which comes back may have
 * its unique values again; then things come back, values are set, and the rest goes, when nothing refers to it any more.
 */
final class Carrying {

    private final Doings doings;
    private final Survey survey;
    private final Shapes shapes;
    private final SubjectRules subjects;
    private final Transaction transaction;
    private final UndoDecisions decisions;
    private final Progress progress;
    private final Set<Long> kept = new HashSet<>();
    private long done;

    Carrying(Survey survey, Shapes shapes, Transaction transaction, UndoDecisions decisions, Progress progress) {
        this.doings = survey.doings();
        this.survey = survey;
        this.shapes = shapes;
        this.subjects = new SubjectRules(shapes);
        this.transaction = transaction;
        this.decisions = decisions;
        this.progress = progress;
    }

    void run() throws SQLException {
        Set<Long> wanted = new HashSet<>(survey.used());
        wanted.removeIf(id -> decisions.of(id, "") == Choice.TAKE);
        kept.addAll(survey.withWholes(transaction.connection(), wanted));
        if (!doings.set().intent().origin().bringsBack()) {
            transaction.journal().spare(doings::created);
        }
        boolean makes = !doings.created().isEmpty();
        if (makes) {
            each(some -> go(some, true));
        }
        if (doings.removedAnything()) {
            each(this::comeBack);
        }
        each(this::change);
        if (makes) {
            each(some -> go(some, false));
        }
    }

    private void each(Step step) throws SQLException {
        int passes = 1 + (doings.created().isEmpty() ? 0 : 2) + (doings.removedAnything() ? 1 : 0);
        long total = (long) doings.subjects().size() * passes;
        for (List<Subject> some : Survey.windows(doings.subjects())) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            step.with(some);
            done += some.size();
            progress.at(done, total, done / passes);
        }
    }

    private void go(List<Subject> some, boolean leaves) throws SQLException {
        List<Verdict> going = survey.look(transaction.connection(), some, Action.GOES).stream()
                .filter(verdict -> !kept.contains(verdict.id())).toList();
        for (Map.Entry<Shape, List<Long>> each : Survey.byShape(going).entrySet()) {
            if (shapes.incoming(each.getKey()).isEmpty() == leaves) {
                DeletionPlan plan = DeletionPlan.of(shapes, new Rows(transaction.connection()), each.getKey(), each.getValue());
                if (!plan.removed().isEmpty()) {
                    new Removal(shapes, subjects, transaction.journal(), transaction.connection()).carryOut(plan, null);
                }
            }
        }
    }

    private void comeBack(List<Subject> some) throws SQLException {
        RowBatch batch = new RowBatch(shapes);
        for (Verdict verdict : survey.look(transaction.connection(), some, Action.COMES_BACK)) {
            if (verdict.state() == State.CLEAR) {
                Map<String, String> values = new LinkedHashMap<>();
                verdict.values().stream().filter(value -> verdict.takes(value, decisions))
                        .forEach(value -> values.put(value.field(), value.then()));
                int version = ((Removed) verdict.net().operation()).version() + 1;
                batch.insert(new Row(verdict.shape(), verdict.id(), version, values));
                transaction.journal().addAgain(verdict.net().subject(), verdict.net().place(),
                        new Created(verdict.shape().name(), verdict.id()));
            }
        }
        write(batch);
    }

    private void change(List<Subject> some) throws SQLException {
        RowBatch batch = new RowBatch(shapes);
        for (Verdict verdict : survey.look(transaction.connection(), some, Action.CHANGES)) {
            Map<String, Values> log = new LinkedHashMap<>();
            Map<String, String> values = new LinkedHashMap<>();
            for (PlannedValue value : verdict.values()) {
                if (verdict.takes(value, decisions)) {
                    log.put(value.field(), new Values(value.now(), value.then()));
                    values.put(value.field(), value.then());
                } else if (pointsToWhatGoes(verdict, value)) {
                    log.put(value.field(), new Values(value.now(), null));
                    values.put(value.field(), null);
                }
            }
            if (!values.isEmpty()) {
                batch.update(verdict.shape(), verdict.id(), values);
                log(verdict, new Updated(verdict.shape().name(), verdict.id(), log));
            }
        }
        write(batch);
    }

    /** What it referred to before cannot be referred to any more, and what it refers to now goes. */
    private boolean pointsToWhatGoes(Verdict verdict, PlannedValue value) {
        return verdict.state() == State.CLEAR && value.state() == State.IMPOSSIBLE && value.now() != null
                && verdict.shape().attribute(value.field()) instanceof ReferenceAttribute
                && doings.created(Long.parseLong(value.now())) && !kept.contains(Long.valueOf(value.now()));
    }

    /** A part that goes back to where it was moved from is told of there, too. */
    private void log(Verdict verdict, Updated operation) {
        Subject subject = verdict.net().subject();
        transaction.journal().add(subject, verdict.net().place(), operation);
        operation.values().forEach((name, value) -> {
            if (verdict.shape().attribute(name) instanceof ReferenceAttribute reference
                    && Long.toString(subject.id()).equals(value.before()) && value.after() != null
                    && shapes.target(reference).name().equals(subject.entity()) && subject.id() != verdict.id()) {
                transaction.journal().echo(new Subject(subject.entity(), Long.parseLong(value.after())), verdict.net().place(),
                        operation);
            }
        });
    }

    private void write(RowBatch batch) throws SQLException {
        batch.write(transaction.connection());
        transaction.journal().write(transaction.connection());
    }

    /** Does something to some records. */
    @FunctionalInterface
    private interface Step {
        void with(List<Subject> some) throws SQLException;
    }
}
