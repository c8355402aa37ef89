// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

/** What a table starts when the user acts on a row. */
public interface RowActions {

    /**
     * Opens a row's record.
     *
     * @param row the row
     */
    void open(int row);

    /**
     * Deletes what is ticked, or the row's record if nothing is.
     *
     * @param row the current row, -1 for none
     */
    void delete(int row);

}
