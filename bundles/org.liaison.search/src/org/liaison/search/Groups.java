// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.Optional;

/**
 * Neighbouring rows with the same value of the field that they are grouped by. Texts that differ only by case and accents are the
 * same, and so are the days of a month. Rows without a value are the last group. Frozen, as the rows are.
 */
public interface Groups {

    /**
     * How many groups there are.
     *
     * @return the number
     */
    int size();

    /**
     * The first row of a group.
     *
     * @param group from 0; {@link #size} for the row after the last
     * @return the row
     */
    int start(int group);

    /**
     * How many rows a group has.
     *
     * @param group from 0
     * @return the number
     */
    default int count(int group) {
        return start(group + 1) - start(group);
    }

    /**
     * The value that the rows of a group share.
     *
     * @param group from 0
     * @return as {@link Row#value}, but a {@link java.time.YearMonth} for days; empty if they have none
     */
    Optional<Object> value(int group);

    /**
     * The group of a row.
     *
     * @param row from 0
     * @return the group
     */
    default int of(int row) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (start(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
