// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.List;
import java.util.Optional;

/**
 * What taking a change set back would do, as it was when somebody asked. Nothing is changed by it. It names all records, and says of
 * each only how much is there; what would be done to one is {@linkplain Undoing#look looked at} when it comes into sight.
 *
 * @param changeSet the change set that is to be taken back
 * @param scope how much of it
 * @param records the records concerned, those with conflicts first, otherwise in the order in which they were changed
 * @param counts what would be done to them
 */
public record UndoPlan(ChangeSet changeSet, UndoScope scope, List<RecordKey> records, Counts counts) {

    /** Keeps a copy. */
    public UndoPlan {
        records = List.copyOf(records);
    }

    /**
     * Whether all that the change set did can be taken back, as nothing stands in the way of any of it.
     *
     * @return false if it is only about a part of it, or has to leave something out
     */
    public boolean isWhole() {
        return scope instanceof UndoScope.Everything && counts.conflicts + counts.impossible + counts.asBefore == 0;
    }

    /**
     * A plan in numbers. Records and their parts count each by itself.
     *
     * @param back how many that were deleted come back
     * @param gone how many that were made go
     * @param changed how many have other values again
     * @param conflicts of how many something was changed since, so that somebody has to decide
     * @param impossible of how many something cannot come back, whatever is decided
     * @param asBefore how many are as they were before already
     * @param conflicting how many of the records have conflicts: the first ones
     */
    public record Counts(long back, long gone, long changed, long conflicts, long impossible, long asBefore, int conflicting) {

        /**
         * Whether there is nothing left that could be taken back.
         *
         * @return true if carrying the plan out would change nothing, whatever is decided
         */
        public boolean nothing() {
            return back + gone + changed + conflicts == 0;
        }
    }

    /**
     * What would be done to one record and its parts.
     *
     * @param record the record
     * @param things what would be done to each, those left out that are as they were already
     */
    public record PlannedRecord(RecordKey record, List<PlannedThing> things) {
    }

    /**
     * What would be done to one thing.
     *
     * @param action what
     * @param thing which
     * @param state whether it can be done as a whole; values may have states of their own
     * @param values now and afterwards
     * @param later the change set that stands in the way of the whole, if one is known
     */
    public record PlannedThing(Action action, RecordKey thing, State state, List<PlannedValue> values,
            Optional<ChangeSet> later) {
    }

    /**
     * One value.
     *
     * @param field the field's name
     * @param now what it is, in the log's own text form, null if it is empty; a reference is an id
     * @param then what it would be, likewise
     * @param left what the change set had left, likewise
     * @param state whether it can be done
     * @param later the change set that changed it last, if somebody has to decide and it is known
     */
    public record PlannedValue(String field, String now, String then, String left, State state, Optional<ChangeSet> later) {
    }

    /** What can be done to a thing. */
    public enum Action {
        /** It was deleted, and is there again. */
        COMES_BACK,
        /** It was made, and is deleted. */
        GOES,
        /** Some of its values were changed, and are what they were. */
        CHANGES
    }

    /** Whether something can be done. */
    public enum State {
        /** Nothing stands in the way. */
        CLEAR,
        /** It was changed since: somebody has to decide. */
        CONFLICT,
        /** It cannot be done: what it belongs to or refers to is not there any more. */
        IMPOSSIBLE
    }
}
