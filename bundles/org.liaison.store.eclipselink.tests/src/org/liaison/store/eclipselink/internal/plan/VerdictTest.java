// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** What is done to a thing, with and without decisions. */
final class VerdictTest {

    private static final Net NET = new Net(new Subject("Thing", 1), "line 1",
            new Updated("Thing", 1, Map.of("name", new Values("A", "B"))));

    private static PlannedValue value(State state) {
        return new PlannedValue("name", "B", "A", null, state, Optional.empty());
    }

    private static Verdict verdict(Action action, State whole, State... values) {
        return new Verdict(NET, null, null, action, whole, Arrays.stream(values).map(VerdictTest::value).toList());
    }

    private static List<State> taken(State whole, UndoDecisions decisions) {
        Verdict verdict = verdict(Action.CHANGES, whole, State.values());
        return verdict.values().stream().filter(value -> verdict.takes(value, decisions)).map(PlannedValue::state).toList();
    }

    @Test
    void onlyAConflictIsForSomebodyToDecide() {
        assertEquals(List.of(State.CLEAR), taken(State.CLEAR, UndoDecisions.KEEP_ALL));
        assertEquals(List.of(State.CLEAR, State.CONFLICT), taken(State.CLEAR, UndoDecisions.TAKE_ALL));
    }

    @Test
    void noDecisionBringsBackValuesOfWhatCannotBeThere() {
        assertEquals(List.of(), taken(State.IMPOSSIBLE, UndoDecisions.TAKE_ALL));
        assertEquals(List.of(), taken(State.CONFLICT, UndoDecisions.TAKE_ALL));
    }

    @Test
    void aChangeIsClearIfOneOfItsValuesIs() {
        assertTrue(verdict(Action.CHANGES, State.CLEAR, State.CONFLICT, State.CLEAR).isClear());
        assertFalse(verdict(Action.CHANGES, State.CLEAR, State.CONFLICT, State.IMPOSSIBLE).isClear());
        assertFalse(verdict(Action.CHANGES, State.IMPOSSIBLE, State.CLEAR).isClear());
        assertTrue(verdict(Action.COMES_BACK, State.CLEAR).isClear());
        assertFalse(verdict(Action.GOES, State.CONFLICT).isClear());
    }

    @Test
    void aThingHasTheStatesOfItsValuesToo() {
        Verdict verdict = verdict(Action.CHANGES, State.CLEAR, State.CONFLICT);
        assertTrue(verdict.has(State.CLEAR));
        assertTrue(verdict.has(State.CONFLICT));
        assertFalse(verdict.has(State.IMPOSSIBLE));
    }
}
