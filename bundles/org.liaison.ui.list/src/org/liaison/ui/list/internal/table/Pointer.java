// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.liaison.ui.list.internal.model.Lines;
import org.liaison.ui.list.internal.model.ListModel;

/** Where in the table the mouse and the keyboard are. */
final class Pointer {

    static final int NOWHERE = -1;
    private static final int NEAR = 500;
    /** So many lines of a range are known again when the rows change; as many can be copied. */
    private static final int MOST = 50_000;

    /** The line under the mouse. */
    int hoverLine = NOWHERE;
    /** Whether the mouse is over the name in that line, which opens the record. */
    boolean onName;
    /** The line that the keyboard acts on: a row, or the heading of a group. */
    int currentLine = NOWHERE;
    /** The record in that line, by which it is found again when the rows change; 0 for none. */
    long currentId;
    /** What the rows of the group have in common whose heading the keyboard acts on; null if it acts on a row. */
    Optional<Object> currentGroup;
    /** The search field of the column that the keyboard is in, by which it is found again when columns move; null for none. */
    String currentField;
    /** The line from which a range of ticks starts. */
    int tickAnchor = NOWHERE;

    /** The line of the cell from which a range of cells was begun. */
    int rangeLine = NOWHERE;
    /** The search field of the column of that cell. */
    String rangeField;
    /** The cells that are chosen together; null for the current one alone. */
    CellRange range;
    /** The records in the lines of the range, 0 for the heading of a group. */
    private long[] rangeIds = {};

    /** Takes the current cell alone. */
    void endRange() {
        rangeLine = NOWHERE;
        rangeField = null;
        range = null;
        rangeIds = new long[0];
    }

    /** Takes cells together. */
    void take(CellRange cells, ListModel model) {
        range = cells;
        rangeIds = cells.lines() > MOST ? new long[0] : ids(cells.firstLine(), cells.lastLine(), model);
    }

    private static long[] ids(int first, int last, ListModel model) {
        Lines lines = model.lines();
        return IntStream.rangeClosed(first, last).map(lines::row).mapToLong(row -> row < 0 ? 0 : model.id(row)).toArray();
    }

    /** Goes to a line; outside of the list it becomes its first or last. */
    void go(int line, ListModel model) {
        Lines lines = model.lines();
        currentLine = Math.clamp(line, 0, lines.size() - 1);
        int row = lines.row(currentLine);
        currentId = row < 0 ? 0 : model.id(row);
        currentGroup = row < 0 ? lines.value(lines.group(currentLine)) : null;
    }

    /** Finds the current record or group again in other lines; a record in a closed group makes way for the group. */
    boolean findAgain(ListModel model) {
        int before = currentLine;
        boolean found = findLine(model);
        if (range != null && (!found || !moveRange(currentLine - before, model))) {
            endRange();
        }
        return found;
    }

    /** Others change records all the time: a range stays as long as the same records stand one below the other in it. */
    private boolean moveRange(int by, ListModel model) {
        CellRange moved = range.down(by);
        boolean same = moved.firstLine() >= 0 && moved.lastLine() < model.lines().size()
                && moved.lines() == rangeIds.length
                && Arrays.equals(rangeIds, ids(moved.firstLine(), moved.lastLine(), model));
        if (same) {
            range = moved;
            rangeLine += by;
        }
        return same;
    }

    private boolean findLine(ListModel model) {
        hoverLine = NOWHERE;
        tickAnchor = NOWHERE;
        int line = currentId != 0 ? lineOfRecord(model) : currentGroup != null ? lineOfGroup(model.lines()) : NOWHERE;
        if (line == NOWHERE) {
            currentLine = NOWHERE;
        } else {
            go(line, model);
        }
        return line != NOWHERE;
    }

    private int lineOfRecord(ListModel model) {
        int row = model.indexOf(currentId);
        return row < 0 ? NOWHERE : model.lines().line(row);
    }

    /** A group that has moved far is not looked for. */
    private int lineOfGroup(Lines lines) {
        if (lines.groups() == 0 || currentLine < 0) {
            return NOWHERE;
        }
        int near = lines.group(Math.min(currentLine, lines.size() - 1));
        for (int group = Math.max(0, near - NEAR); group < Math.min(lines.groups(), near + NEAR); group++) {
            if (lines.value(group).equals(currentGroup)) {
                return lines.headingOf(group);
            }
        }
        return lines.headingOf(near);
    }
}
