// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListModel;

/**
 * Ticks lines: a row, or with a heading all rows of its group. A range takes the rows between two lines, those of closed groups
 * included, whose headings show it.
 *
 * @param model the list
 * @param pointer where a range begins
 */
record Ticking(ListModel model, Pointer pointer) {

    /** Turns the tick of a line, or ticks all from the last one that was turned. */
    void click(int line, boolean range) {
        if (range && pointer.tickAnchor >= 0) {
            tick(pointer.tickAnchor, line);
        } else {
            turn(line);
        }
        pointer.tickAnchor = line;
    }

    /** Turns the tick of a line; a group that is ticked in part is ticked as a whole. */
    void turn(int line) {
        Lines lines = model.lines();
        if (lines.heading(line)) {
            int group = lines.group(line);
            model.tick(lines.start(group), lines.start(group + 1) - 1, model.tickedIn(group) < lines.count(group));
        } else {
            int row = lines.row(line);
            model.tick(row, row, !model.ticked(model.id(row)));
        }
        pointer.tickAnchor = line;
    }

    /** Ticks all rows that are meant by a range of lines. */
    void tick(int from, int to) {
        int first = model.lines().firstRow(Math.min(from, to));
        int last = model.lines().lastRow(Math.max(from, to));
        if (first <= last) {
            model.tick(first, last, true);
        }
    }
}
