// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Moves what old change sets did out of the database into files that go with it: compressed, with checksums, encrypted if the data are.
 * History, undo, and records and lists as they were read them as before; so does whoever follows the log. Who, when and what was meant
 * stays in the database, where undo notes what it took back. No method is for the UI thread.
 */
public interface LogArchive {

    /**
     * How much of the log is where.
     *
     * @param before change sets stored before this moment would be archived
     * @return it in numbers
     */
    Extent extent(Instant before);

    /**
     * Archives, file after file, while others go on working; nothing is lost or told twice if it is interrupted.
     *
     * @param before change sets stored before this moment are archived; where the clock was set back, all up to the last of these
     * @param progress is told how many change sets are done; where it is cancelled, what was done so far stays
     * @return how many change sets were archived
     * @throws StoreUnavailableException if a file cannot be written, or there is no place for files
     */
    long archive(Instant before, Progress progress);

    /**
     * Where the log is.
     *
     * @param due how many change sets would be archived
     * @param files how many files there are
     * @param archived how many change sets are archived
     * @param entries how many entries of records they have
     * @param bytes how large the files are together
     * @param until when the last one that is archived was stored; empty if none is
     */
    record Extent(long due, int files, long archived, long entries, long bytes, Optional<Instant> until) {
    }
}
