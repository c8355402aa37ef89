// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;

/** Does one thing to many records as one change set. An OSGi service. */
public interface Bulk {

    /**
     * Does something to records, some hundreds at a time, so that memory does not grow with their number. It waits for its turn behind
     * other changes and does not return before it is done: call it off the UI thread.
     *
     * @param action what is done
     * @param ids the records, in any number; those that do not exist (any more) are passed over
     * @param origin where it comes from
     * @param progress is told how far it is, in records; may end it, in which case nothing is changed
     * @param <E> the kind of record
     * @return what came of it
     * @throws java.util.concurrent.CancellationException if it was ended
     */
    <E extends DomainEntity> Outcome run(BulkAction<E> action, long[] ids, Intent.Origin origin, Progress progress);

    /**
     * What came of it.
     *
     * @param changeSet what was stored; empty if nothing changed
     * @param changed how many records are different now
     * @param unchanged how many were so already
     * @param leftOut how many it was not done to, see {@link BulkAction.Done}
     * @param gone how many were asked for that do not exist
     */
    record Outcome(Optional<ChangeSet> changeSet, int changed, int unchanged, int leftOut, int gone) {
    }
}
