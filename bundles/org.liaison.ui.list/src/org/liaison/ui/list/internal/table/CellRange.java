// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.List;

/**
 * Cells that are chosen together, for copying and pasting as a block.
 *
 * @param firstLine the line at the top
 * @param lastLine the line at the bottom
 * @param firstColumn the place of the column at the left
 * @param fields the search fields of the columns, from the left
 */
public record CellRange(int firstLine, int lastLine, int firstColumn, List<String> fields) {

    /** Copies the fields. */
    public CellRange {
        fields = List.copyOf(fields);
    }

    int lines() {
        return lastLine - firstLine + 1;
    }

    CellRange down(int by) {
        return new CellRange(firstLine + by, lastLine + by, firstColumn, fields);
    }

    boolean has(int line, String field) {
        return line >= firstLine && line <= lastLine && fields.contains(field);
    }

    boolean leftmost(String field) {
        return fields.getFirst().equals(field);
    }

    boolean rightmost(String field) {
        return fields.getLast().equals(field);
    }
}
