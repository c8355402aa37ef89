// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.Counts;
import org.liaison.store.UndoPlan.PlannedRecord;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.UndoScope;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** Plans what taking a change set back would do, and does it. What the last plan was made of is kept, to look at its records. */
public final class Planner {

    private final Shapes shapes;
    private final Archives archives;
    private final AtomicReference<Made> last = new AtomicReference<>();

    /**
     * A planner.
     *
     * @param shapes all shapes
     * @param archives the part of the log that is in archives
     */
    public Planner(Shapes shapes, Archives archives) {
        this.shapes = shapes;
        this.archives = archives;
    }

    /**
     * Makes a plan.
     *
     * @param connection reads
     * @param set the change set
     * @param scope how much of it
     * @param progress is told how far it is
     * @return the plan
     * @throws SQLException if the database fails
     */
    public UndoPlan plan(Connection connection, ChangeSet set, UndoScope scope, Progress progress) throws SQLException {
        Survey survey = survey(connection, set, scope, progress);
        Tally tally = new Tally();
        int all = survey.doings().subjects().size();
        for (List<Subject> some : Survey.windows(survey.doings().subjects())) {
            tally.add(some, survey.doings().nets(connection, some).size(), survey.look(connection, some));
            progress.at(tally.records(), all, tally.records());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        UndoPlan plan = new UndoPlan(set, scope, tally.order(), tally.counts());
        last.set(new Made(plan, survey));
        return plan;
    }

    private Survey survey(Connection connection, ChangeSet set, UndoScope scope, Progress progress) throws SQLException {
        Survey survey = new Survey(Doings.of(set, scope, shapes, archives, connection, progress), shapes);
        survey.run(connection, progress);
        return survey;
    }

    /**
     * Looks at some records of a plan.
     *
     * @param connection reads
     * @param plan the plan
     * @param records the records
     * @return one for each that is not as it was already
     * @throws SQLException if the database fails
     */
    public List<PlannedRecord> look(Connection connection, UndoPlan plan, List<RecordKey> records) throws SQLException {
        Made made = last.get();
        Survey survey = made != null && made.plan() == plan
                ? made.survey()
                : survey(connection, plan.changeSet(), plan.scope(), Progress.NONE);
        Map<Subject, List<Verdict>> byRecord = new LinkedHashMap<>();
        records.forEach(key -> byRecord.put(new Subject(key.entity(), key.id()), new ArrayList<>()));
        List<Verdict> all = survey.look(connection, byRecord.keySet());
        all.forEach(verdict -> byRecord.computeIfAbsent(verdict.net().subject(), ignored -> new ArrayList<>()).add(verdict));
        Culprits culprits = Culprits.of(survey.doings().log(connection), connection, shapes, plan.changeSet().id(), all);
        List<PlannedRecord> looked = new ArrayList<>();
        byRecord.forEach((subject, verdicts) -> {
            if (!verdicts.isEmpty()) {
                looked.add(new PlannedRecord(new RecordKey(subject.entity(), subject.id()),
                        verdicts.stream().map(culprits::named).toList()));
            }
        });
        return looked;
    }

    /**
     * Carries a plan out.
     *
     * @param transaction writes
     * @param asked the plan
     * @param decisions what is done about conflicts
     * @param progress is told how far it is
     * @throws SQLException if the database fails
     */
    public void carryOut(Transaction transaction, UndoPlan asked, UndoDecisions decisions, Progress progress)
            throws SQLException {
        ChangeSets sets = new ChangeSets(transaction.connection());
        ChangeSet set = sets.find(asked.changeSet().id()).orElseThrow();
        if (set.undoneBy().isPresent() && asked.scope() instanceof UndoScope.Everything) {
            throw Problems.undone(set, sets.find(set.undoneBy().getAsLong()).orElseThrow());
        }
        Survey survey = survey(transaction.connection(), set, asked.scope(), progress);
        new Carrying(survey, shapes, transaction, decisions, progress).run();
    }

    private record Made(UndoPlan plan, Survey survey) {
    }

    /** Counts. */
    private static final class Tally {
        private final Set<Subject> conflicting = new LinkedHashSet<>();
        private final List<Subject> others = new ArrayList<>();
        private final Map<String, Long> counts = new HashMap<>();
        private long records;

        void add(List<Subject> some, int things, List<Verdict> verdicts) {
            records += some.size();
            Set<Subject> concerned = new HashSet<>();
            for (Verdict verdict : verdicts) {
                concerned.add(verdict.net().subject());
                if (verdict.has(State.CONFLICT)) {
                    conflicting.add(verdict.net().subject());
                    count("conflicts");
                }
                if (verdict.has(State.IMPOSSIBLE)) {
                    count("impossible");
                }
                if (verdict.isClear()) {
                    count(verdict.action().name());
                }
            }
            counts.merge("asBefore", (long) things - verdicts.size(), Long::sum);
            some.stream().filter(concerned::contains).filter(subject -> !conflicting.contains(subject)).forEach(others::add);
        }

        private void count(String what) {
            counts.merge(what, 1L, Long::sum);
        }

        long records() {
            return records;
        }

        List<RecordKey> order() {
            List<RecordKey> order = new ArrayList<>();
            conflicting.forEach(subject -> order.add(new RecordKey(subject.entity(), subject.id())));
            others.forEach(subject -> order.add(new RecordKey(subject.entity(), subject.id())));
            return order;
        }

        Counts counts() {
            return new Counts(of("COMES_BACK"), of("GOES"), of("CHANGES"), of("conflicts"), of("impossible"), of("asBefore"),
                    conflicting.size());
        }

        private long of(String what) {
            return counts.getOrDefault(what, 0L);
        }
    }
}
