// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.time.LocalDate;

import org.liaison.store.Progress;

/**
 * Lists as they were. An OSGi service. The search fields are those of today, with what they would have said of the records then; what
 * has been forgotten for good since is not found in them.
 */
public interface PastSearch {

    /**
     * Goes back. What the index holds is shared with that of today; the records that were touched since are read as they were and indexed
     * beside, so it takes longer the more there are: not for the UI thread.
     *
     * @param changeSet the last change set that counts, as {@link org.liaison.store.ChangeLog#lastAt} tells for a moment
     * @param today the day that relative dates of queries are counted from
     * @param progress is told how many records were indexed, and may end it
     * @return the lists, to be closed
     * @throws java.util.concurrent.CancellationException if it was ended
     */
    PastLists at(long changeSet, LocalDate today, Progress progress);
}
