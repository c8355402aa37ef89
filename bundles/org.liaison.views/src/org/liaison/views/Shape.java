// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;
import java.util.Objects;

import org.liaison.search.ListQuery.Sort;

/**
 * How a list looks.
 *
 * @param columns what it shows, from the left
 * @param pinned how many of the columns stay where they are when the others are scrolled, from the left
 * @param sort the order of the rows; empty for the list's own
 * @param group how the rows stand in groups
 */
public record Shape(List<ShownColumn> columns, int pinned, List<Sort> sort, Grouping group) {

    /** Nothing said: the list as it comes. */
    public static final Shape NONE = new Shape(List.of(), 0, List.of(), Grouping.NONE);

    /** Copies, and keeps the pinned within the columns. */
    public Shape {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        Objects.requireNonNull(group);
        pinned = Math.clamp(pinned, 0, columns.size());
    }

    /**
     * The same in another order.
     *
     * @param newSort the order
     * @return the shape
     */
    public Shape sorted(List<Sort> newSort) {
        return new Shape(columns, pinned, newSort, group);
    }

    /**
     * The same in other groups.
     *
     * @param newGroup how the rows stand in groups
     * @return the shape
     */
    public Shape grouped(Grouping newGroup) {
        return new Shape(columns, pinned, sort, newGroup);
    }

    /**
     * A column.
     *
     * @param field the search field that it shows; it may be one that no plug-in brings any more
     * @param width its width in pixels at 100 %; 0 for one that suits
     */
    public record ShownColumn(String field, int width) {
    }
}
