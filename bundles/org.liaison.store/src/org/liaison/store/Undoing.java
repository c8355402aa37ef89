// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.List;
import java.util.Optional;

/**
 * Takes any change set back, or a part of it, whatever was done since: first as a plan that can be looked at, then for good, with
 * decisions on what was changed meanwhile. An OSGi service beside {@link Store}, whose {@link Store#undo undo} refuses instead.
 *
 * <p>All methods read or write the database, so they are not for the UI thread, and throw {@link StoreUnavailableException} where it
 * cannot be opened or fails. Where they are cancelled they throw a {@link java.util.concurrent.CancellationException}, and nothing was
 * changed.
 */
public interface Undoing {

    /**
     * Finds out what taking a change set back would do. Nothing is changed.
     *
     * @param changeSet the change set's id; that of an undo to put again what it took back
     * @param scope how much of it
     * @param progress is told how far it is
     * @return the plan
     * @throws IllegalArgumentException if there is no such change set
     */
    UndoPlan plan(long changeSet, UndoScope scope, Progress progress);

    /**
     * Looks at what would be done to some records, as they are now.
     *
     * @param plan the plan
     * @param records some of its records
     * @return one for each that is not as it was already, in the order given
     */
    List<UndoPlan.PlannedRecord> look(UndoPlan plan, List<RecordKey> records);

    /**
     * Takes the change set back as one change set, which can be taken back itself. Where nothing stands in the way of the whole, that
     * is {@link Store#undo}; else what was done anew since counts as well, even if it came after the plan.
     *
     * @param plan the plan
     * @param decisions what is done about conflicts
     * @param title what the new change set is called, in the user's language
     * @param progress is told how far it is
     * @return the new change set; empty if there was nothing to do
     * @throws UndoConflictException if the change set was taken back meanwhile, or brings kinds that nobody knows any more
     * @throws RuleBrokenException if what would come back breaks a rule of the database
     */
    Optional<ChangeSet> carryOut(UndoPlan plan, UndoDecisions decisions, String title, Progress progress);
}
