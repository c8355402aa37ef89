// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.store.UndoConflictException;

/**
 * Random change sets over a few relations, contacts and addresses, taken back and put again in random order. What undo promises is
 * checked against snapshots: taking back the last effective change set gives the very state before it; an undo in the middle either
 * is refused and changes nothing, or its own undo gives the very state before it. The database agrees with itself all the while.
 */
@Timeout(600)
class RandomChangesTest {

    private static final int ROUNDS = 700;
    private static final long SEED = 20260301;

    @RegisterExtension
    final TestStore given = new TestStore();

    private final Random random = new Random(SEED);
    private final RandomSteps steps = new RandomSteps(random);
    private final Map<Long, Map<String, String>> before = new HashMap<>();
    private int refused;
    private int undone;

    @Test
    void undoKeepsItsPromises() {
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 50 == 49) {
                given.archiveAllBut(round % 7);
            }
            int dice = random.nextInt(10);
            if (dice < 5) {
                edit();
            } else if (dice < 7) {
                undoLast();
            } else if (dice < 8) {
                redoLast();
            } else {
                undoAny();
            }
        }
        assertEquals(List.of(), given.get().check());
        assertTrue(refused > 5 && undone > 20, refused + " refused, " + undone + " undone");
    }

    private Map<String, String> state() {
        return Dump.of(given.database().open());
    }

    /** Says only what differs. */
    private void assertSame(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> lacking = new TreeMap<>(expected);
        lacking.entrySet().removeAll(actual.entrySet());
        Map<String, String> more = new TreeMap<>(actual);
        more.entrySet().removeAll(expected.entrySet());
        List<RecordChange> last = new ArrayList<>();
        given.get().log().newest(3, Long.MAX_VALUE).forEach(set -> given.get().log().details(set.id(), last::add));
        assertTrue(lacking.isEmpty() && more.isEmpty(), () -> "lacks " + lacking + "\nhas " + more + "\nafter " + last);
    }

    private void edit() {
        Map<String, String> old = state();
        given.get().change(Intent.typed("Random"), change -> steps.take(change, 1 + random.nextInt(8)))
                .ifPresent(set -> before.put(set.id(), old));
    }

    private void undoLast() {
        Optional<ChangeSet> last = given.get().log().undoable(TestStore.AUTHOR);
        if (last.isEmpty()) {
            return;
        }
        boolean newest = given.get().log().last() == last.get().id();
        Map<String, String> old = state();
        try {
            ChangeSet undo = given.get().undo(last.get().id(), "Undo last");
            undone++;
            before.put(undo.id(), old);
            if (newest) {
                assertSame(before.get(last.get().id()), state());
            }
        } catch (UndoConflictException conflict) {
            refused++;
            assertSame(old, state());
        }
    }

    private void redoLast() {
        Optional<ChangeSet> last = given.get().log().redoable(TestStore.AUTHOR);
        if (last.isPresent()) {
            undo(last.get().undoneBy().getAsLong());
        }
    }

    private void undoAny() {
        List<ChangeSet> sets = given.get().log().newest(12, Long.MAX_VALUE).stream()
                .filter(set -> before.containsKey(set.id()) && set.undoneBy().isEmpty()).toList();
        steps.any(sets).ifPresent(set -> undo(set.id()));
    }

    private void undo(long id) {
        Map<String, String> old = state();
        try {
            ChangeSet undo = given.get().undo(id, "Undo any");
            undone++;
            before.put(undo.id(), old);
            if (random.nextBoolean()) {
                ChangeSet back = given.get().undo(undo.id(), "And back");
                before.put(back.id(), before.get(id));
                assertSame(old, state());
            }
        } catch (UndoConflictException conflict) {
            refused++;
            assertSame(old, state());
        }
    }
}
