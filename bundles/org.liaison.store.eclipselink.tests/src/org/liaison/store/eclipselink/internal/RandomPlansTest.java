// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoDecisions.Point;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;
import org.liaison.store.Undoing;
import org.liaison.store.eclipselink.internal.PlanModel.Rows;

/**
 * Random change sets over a few relations, contacts and addresses, any of which is taken back with random decisions. The outcome is
 * held against a model that knows nothing of the log: it compares how the rows were before and after the change set. What the log tells
 * of the older ones goes into archives meanwhile.
 */
@Timeout(600)
class RandomPlansTest {

    private static final int ROUNDS = 110;
    private static final long SEED = 20261122;

    @RegisterExtension
    final TestStore given = new TestStore();

    private final Random random = new Random(SEED);
    private final RandomSteps steps = new RandomSteps(random);
    private final Map<Long, Rows> before = new HashMap<>();
    private final Map<Long, Rows> after = new HashMap<>();
    private int carriedOut;
    private int conflicts;

    @Test
    void theOutcomeIsThatOfTheModel() {
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 15 == 14) {
                given.archiveAllBut(round % 4);
            }
            if (random.nextInt(5) < 3) {
                edit();
            } else {
                undoAny(round);
            }
        }
        assertEquals(List.of(), given.get().check());
        assertTrue(carriedOut > 15 && conflicts > 4, carriedOut + " carried out, " + conflicts + " conflicts");
    }

    private Rows state() {
        return Rows.of(Dump.columns(given.database().open()));
    }

    private void keep(Optional<ChangeSet> set, Rows old) {
        set.ifPresent(stored -> {
            before.put(stored.id(), old);
            after.put(stored.id(), state());
        });
    }

    private void edit() {
        Rows old = state();
        keep(given.get().change(Intent.typed("Random"), change -> steps.take(change, 1 + random.nextInt(4))), old);
    }

    private void undoAny(int round) {
        List<ChangeSet> sets = given.get().log().newest(25, Long.MAX_VALUE).stream()
                .filter(set -> before.containsKey(set.id()) && set.undoneBy().isEmpty()).toList();
        steps.any(sets).ifPresent(set -> {
            Rows old = state();
            UndoPlan plan = ((Undoing) given.get()).plan(set.id(), new UndoScope.Everything(), Progress.NONE);
            UndoDecisions decisions = decisions(old);
            Rows expected = new PlanModel(before.get(set.id()), after.get(set.id()), old, usedSince(set.id()), decisions)
                    .outcome();
            Optional<ChangeSet> undo = ((Undoing) given.get()).carryOut(plan, decisions, "Undo", Progress.NONE);
            conflicts += (int) plan.counts().conflicts();
            carriedOut += undo.isPresent() ? 1 : 0;
            Rows now = state();
            keep(undo, old);
            assertSame(expected, now, "round " + round + ", " + set.id());
            if (undo.isPresent() && random.nextInt(3) == 0) {
                ChangeSet back = given.get().undo(undo.get().id(), "And back");
                keep(Optional.of(back), now);
                assertSame(old, state(), "back in round " + round);
            }
        });
    }

    private UndoDecisions decisions(Rows rows) {
        Map<Point, Choice> chosen = new HashMap<>();
        for (long id : rows.ids()) {
            for (String field : List.of("", "name", "parent", "relation", "city", "lastName")) {
                if (random.nextInt(3) == 0) {
                    chosen.put(new Point(id, field), random.nextBoolean() ? Choice.KEEP : Choice.TAKE);
                }
            }
        }
        return new UndoDecisions(random.nextBoolean() ? Choice.KEEP : Choice.TAKE, chosen);
    }

    /** What later change sets did something to that nobody took back. */
    private Set<Long> usedSince(long changeSet) {
        Set<Long> live = new HashSet<>();
        given.get().log().newest(1000, Long.MAX_VALUE).reversed().stream().filter(set -> set.id() > changeSet).forEach(set -> {
            if (set.undoes().isEmpty() || !live.remove(set.undoes().getAsLong())) {
                live.add(set.id());
            }
        });
        Set<Long> used = new HashSet<>();
        live.forEach(set -> given.get().log().details(set, record -> record.changes().stream()
                .filter(one -> one.kind() != Kind.CREATED).map(EntityChange::id).forEach(used::add)));
        return used;
    }

    private static void assertSame(Rows expected, Rows actual, String when) {
        Map<Long, Map<String, String>> lacking = new TreeMap<>(expected.byId());
        lacking.entrySet().removeAll(actual.byId().entrySet());
        Map<Long, Map<String, String>> more = new TreeMap<>(actual.byId());
        more.entrySet().removeAll(expected.byId().entrySet());
        assertTrue(lacking.isEmpty() && more.isEmpty(), () -> when + " lacks " + lacking + "\nhas " + more);
    }
}
