// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells; of a broken row the whole line
 * @param state whether it could be taken apart
 */
public record TextRow(long line, List<String> cells, State state) {

    /** Whether a row could be taken apart. */
    public enum State {
        /** It could. */
        WHOLE,
        /** The quotation marks on its line do not fit together. */
        BROKEN,
        /** The same, and so many rows were broken before that the rest of the file is not read. */
        LAST
    }
}
