// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.util.List;

import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Shape;

/**
 * What would be done to one thing.
 *
 * @param net what was done to it
 * @param shape its kind
 * @param now its row; null if it is not stored
 * @param action what would be done
 * @param state whether it can be done as a whole
 * @param values now and afterwards
 */
record Verdict(Net net, Shape shape, Row now, Action action, State state, List<PlannedValue> values) {

    long id() {
        return net.operation().id();
    }

    boolean has(State wanted) {
        return state == wanted || values.stream().anyMatch(value -> value.state() == wanted);
    }

    /** Whether a decision lets a value come back. */
    boolean takes(PlannedValue value, UndoDecisions decisions) {
        return switch (value.state()) {
            case CLEAR -> state == State.CLEAR;
            case CONFLICT -> state == State.CLEAR && decisions.of(id(), value.field()) == Choice.TAKE;
            case IMPOSSIBLE -> false;
        };
    }

    /** Whether something would be done without any decision. */
    boolean isClear() {
        return state == State.CLEAR
                && (action != Action.CHANGES || values.stream().anyMatch(value -> value.state() == State.CLEAR));
    }
}
