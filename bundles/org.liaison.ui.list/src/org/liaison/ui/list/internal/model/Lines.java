// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.liaison.search.Groups;

/**
 * Which line of a table shows what: a row, or the heading of a group of rows. Without groups each line is the row of its number. It
 * never changes; a million groups take four megabytes, and nothing is kept of rows.
 */
public final class Lines {

    static final Lines NONE = new Lines(0);

    private final int size;
    private final Groups groups;
    /** The line of each group's heading, and at the end how many lines there are. */
    private final int[] headings;

    private Lines(int rows) {
        size = rows;
        groups = null;
        headings = new int[0];
    }

    private Lines(Groups groups, BitSet closed) {
        this.groups = groups;
        headings = new int[groups.size() + 1];
        int line = 0;
        for (int group = 0; group < groups.size(); group++) {
            headings[group] = line;
            line += 1 + (closed.get(group) ? 0 : groups.count(group));
        }
        headings[groups.size()] = line;
        size = line;
    }

    /** Lines of rows that stand in no groups. */
    static Lines plain(int rows) {
        return new Lines(rows);
    }

    static Lines of(Groups groups, BitSet closed) {
        return new Lines(groups, closed);
    }

    /**
     * How many lines there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * How many groups there are.
     *
     * @return 0 if the rows stand in no groups
     */
    public int groups() {
        return groups == null ? 0 : groups.size();
    }

    /**
     * Whether a line is the heading of a group.
     *
     * @param line the line
     * @return false for a row
     */
    public boolean heading(int line) {
        return groups != null && headings[group(line)] == line;
    }

    /**
     * The group of a line.
     *
     * @param line the heading, or a row of the group; there are groups
     * @return the group
     */
    public int group(int line) {
        int found = Arrays.binarySearch(headings, 0, groups.size(), line);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The row of a line.
     *
     * @param line the line
     * @return the row; -1 for a heading
     */
    public int row(int line) {
        if (groups == null) {
            return line;
        }
        int group = group(line);
        return headings[group] == line ? -1 : groups.start(group) + line - headings[group] - 1;
    }

    /**
     * The line of a row.
     *
     * @param row the row
     * @return its line, or that of its group's heading if the group is closed
     */
    public int line(int row) {
        if (groups == null) {
            return row;
        }
        int group = groups.of(row);
        return headings[group] + (closed(group) ? 0 : 1 + row - groups.start(group));
    }

    /**
     * The line of a group's heading.
     *
     * @param group the group
     * @return the line
     */
    public int headingOf(int group) {
        return headings[group];
    }

    /**
     * Whether a group shows its heading alone.
     *
     * @param group the group
     * @return whether it is closed
     */
    public boolean closed(int group) {
        return headings[group + 1] - headings[group] == 1;
    }

    /**
     * The first row of a group.
     *
     * @param group the group; their number for the row after the last
     * @return the row
     */
    public int start(int group) {
        return groups.start(group);
    }

    /**
     * How many rows a group has.
     *
     * @param group the group
     * @return the number
     */
    public int count(int group) {
        return groups.count(group);
    }

    /**
     * What the rows of a group have in common.
     *
     * @param group the group
     * @return empty for what is not filled in
     */
    public Optional<Object> value(int group) {
        return groups.value(group);
    }

    /**
     * The first row that is meant by a range of lines that begins with one.
     *
     * @param line the line
     * @return its row, or the first of its group
     */
    public int firstRow(int line) {
        return heading(line) ? groups.start(group(line)) : row(line);
    }

    /**
     * The last row that is meant by a range of lines that ends with one.
     *
     * @param line the line
     * @return its row; for a heading the last of its group if that is closed, else the row before the group
     */
    public int lastRow(int line) {
        if (!heading(line)) {
            return row(line);
        }
        int group = group(line);
        return groups.start(closed(group) ? group + 1 : group) - 1;
    }
}
