// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Collection;

/**
 * Takes values out of the change log for good: of records that were deleted, and are not to be brought back. An OSGi service beside
 * {@link Store}. It is the only thing that cannot be undone.
 *
 * <p>The log goes on naming the ids, so that whoever follows it stays right; no value, title or content of a file is left in it. What
 * the database keeps in unused space of its files, and what copies of it hold, is not touched.
 *
 * <p>Neither method is for the UI thread. Where they are cancelled they throw a {@link java.util.concurrent.CancellationException}, and
 * nothing was changed.
 */
public interface Erasure {

    /**
     * What erasing records would take out. Nothing is changed.
     *
     * @param records the records
     * @param progress is told how far it is
     * @return it in numbers
     */
    Erased preview(Collection<RecordKey> records, Progress progress);

    /**
     * Erases what the log knows of records and of all that went along with them, in one transaction: values before and after, titles of
     * change sets that contain such a value, contents of files that nothing else refers to. They leave the recycle bin.
     *
     * @param records the records, which are deleted already
     * @param title what the entry that remains of it is called; it should name nobody
     * @param instead what change sets are called whose titles named a value
     * @param progress is told how far it is
     * @return what was done, in numbers
     * @throws IllegalArgumentException if a record is still there
     */
    Erased erase(Collection<RecordKey> records, String title, String instead, Progress progress);

    /**
     * What was erased.
     *
     * @param records how many records
     * @param things how many records and parts
     * @param entries of how many entries of the log values were taken
     * @param titles how many change sets are called otherwise
     * @param contents how many contents of files
     * @param bytes how large these were together
     */
    record Erased(long records, long things, long entries, long titles, long contents, long bytes) {
    }
}
