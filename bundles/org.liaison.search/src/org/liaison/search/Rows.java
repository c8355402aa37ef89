// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

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
     * Where a record stands.
     *
     * @param id the record's id
     * @return its row, -1 if it is not among them
     */
    int indexOf(long id);

    @Override
    void close();
}
