// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Ticked records. It never changes and belongs to no result, so it outlives searching, sorting and scrolling. A million take eight
 * megabytes, and some milliseconds for each change.
 */
public final class Selection {

    /** Nothing is ticked. */
    public static final Selection NONE = new Selection(new long[0]);

    private final long[] sorted;

    private Selection(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Some records.
     *
     * @param ids their ids, in any order, also more than once
     * @return the selection
     */
    public static Selection of(long... ids) {
        return ids.length == 0 ? NONE : new Selection(LongStream.of(ids).sorted().distinct().toArray());
    }

    /**
     * How many records are ticked.
     *
     * @return the number
     */
    public int size() {
        return sorted.length;
    }

    /**
     * Whether a record is ticked.
     *
     * @param id its id
     * @return whether it is
     */
    public boolean contains(long id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }

    /**
     * These records and others.
     *
     * @param ids the others
     * @return all of them
     */
    public Selection with(long... ids) {
        return of(LongStream.concat(LongStream.of(sorted), LongStream.of(ids)).toArray());
    }

    /**
     * These records without others.
     *
     * @param ids the others
     * @return what remains
     */
    public Selection without(long... ids) {
        Selection others = of(ids);
        return of(LongStream.of(sorted).filter(id -> !others.contains(id)).toArray());
    }

    /**
     * These records, with some ticked that were not and the other way about.
     *
     * @param id a record
     * @return the selection
     */
    public Selection toggle(long id) {
        return contains(id) ? without(id) : with(id);
    }

    /**
     * The records' ids, ascending.
     *
     * @return the ids; the caller's own
     */
    public long[] ids() {
        return sorted.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection && Arrays.equals(sorted, selection.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " selected";
    }
}
