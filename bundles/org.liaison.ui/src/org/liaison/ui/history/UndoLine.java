// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.Optional;

import org.liaison.store.ChangeSet;
import org.liaison.store.UndoDecisions.Point;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.State;

/**
 * One line of what taking something back would do, in the user's words.
 *
 * @param thing which record or part
 * @param action what would be done to it
 * @param field the field's name; empty for the thing as a whole
 * @param now the value now as text; empty if there is none
 * @param then the value afterwards as text; empty if there is none
 * @param state whether it can be done
 * @param point what a decision on it is kept under
 * @param later what stands in the way, if it is known
 */
record UndoLine(String thing, Action action, String field, String now, String then, State state, Point point,
        Optional<ChangeSet> later) {
}
