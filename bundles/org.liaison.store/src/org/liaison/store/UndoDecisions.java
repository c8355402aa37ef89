// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Map;

/**
 * What is to be done about conflicts when a change set is taken back.
 *
 * @param others what is done about those that nothing else is said of
 * @param chosen what is done about some
 */
public record UndoDecisions(Choice others, Map<Point, Choice> chosen) {

    /** All that was changed since stays. */
    public static final UndoDecisions KEEP_ALL = new UndoDecisions(Choice.KEEP, Map.of());
    /** All that was changed since is lost. */
    public static final UndoDecisions TAKE_ALL = new UndoDecisions(Choice.TAKE, Map.of());

    /** Keeps a copy. */
    public UndoDecisions {
        chosen = Map.copyOf(chosen);
    }

    /**
     * What is done about a value.
     *
     * @param thing the id of the record or part
     * @param field the field's name; empty for the thing as a whole
     * @return the choice
     */
    public Choice of(long thing, String field) {
        return chosen.getOrDefault(new Point(thing, field), others);
    }

    /**
     * Something that can be decided on.
     *
     * @param thing the id of the record or part
     * @param field the field's name; empty for the thing as a whole, which was made by the change set and has been used since
     */
    public record Point(long thing, String field) {
    }

    /** What can be done about a conflict. */
    public enum Choice {
        /** What is there now stays. */
        KEEP,
        /** What was there before the change set comes back; what was done since is lost. */
        TAKE
    }
}
