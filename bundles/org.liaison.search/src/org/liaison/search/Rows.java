// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;

/**
 * The result of a query, frozen: it does not shift when records change, and gives any row at once, wherever it is. Close it when
 * the list shows another one.
 */
public interface Rows extends AutoCloseable {

    /**
     * The query.
     *
     * @return what was asked
     */
    ListQuery query();

    /**
     * How many records match, exactly.
     *
     * @return the number of rows
     */
    int size();

    /**
     * How many records of this kind there are in all.
     *
     * @return the number
     */
    int total();

    /**
     * What a row shows. Fast enough for painting: microseconds for a row just seen, well below a millisecond for any other.
     *
     * @param index from 0
     * @return the row
     */
    Row row(int index);

    /**
     * The id of a row's record.
     *
     * @param index from 0
     * @return the id
     */
    long id(int index);

    /**
     * The ids of all rows in their order, for a selection that outlives these rows. It takes some milliseconds at a million.
     *
     * @return the ids; the caller's own
     */
    long[] ids();

    /**
     * The ids of some rows in their order, for a range that is ticked.
     *
     * @param from the first row, from 0
     * @param to the row after the last
     * @return the ids; the caller's own
     */
    default long[] ids(int from, int to) {
        long[] ids = new long[to - from];
        for (int row = from; row < to; row++) {
            ids[row - from] = id(row);
        }
        return ids;
    }

    /**
     * How the rows spread over the values of fields. A field's own choice in the query, such as {@code status:client}, does not
     * narrow its own counts, so that more can be chosen.
     *
     * @param asked the fields and how much of them to tell
     * @return counts that belong to exactly these rows
     */
    Facets facets(List<Facets.Asked> asked);

    /**
     * The rows by the value of the field that the query groups them by.
     *
     * @return the groups, from the first row to the last; one group if the query names no field that there is
     */
    Groups groups();

    /**
     * Where a record stands.
     *
     * @param id the record's id
     * @return its row, -1 if it is not among them
     */
    int indexOf(long id);

    @Override
    void close();
}
