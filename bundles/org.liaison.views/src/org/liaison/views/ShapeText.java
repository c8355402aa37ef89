// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.ArrayList;
import java.util.List;

import org.liaison.search.ListQuery.Sort;
import org.liaison.views.Shape.ShownColumn;

/**
 * The text form of how a list looks.
 *
 * <pre>
 * pinned 1
 * column 240 name            its width, 0 for one that suits
 * column 0 city
 * sort desc turnover
 * group asc status
 * groups closed              only if they are
 * </pre>
 */
public final class ShapeText {

    private static final String DESCENDING = "desc ";
    private static final String ASCENDING = "asc ";
    private static final String CLOSED = "closed";

    private ShapeText() {
    }

    /**
     * Writes a shape.
     *
     * @param shape the shape
     * @return its text
     */
    public static String print(Shape shape) {
        Lines lines = new Lines().add("pinned", Integer.toString(shape.pinned()));
        shape.columns().forEach(column -> lines.add("column", column.width() + " " + column.field()));
        printSort(shape.sort(), lines);
        printGroup(shape.group(), lines);
        return lines.toString();
    }

    /**
     * Reads a shape. What it does not understand, it leaves out.
     *
     * @param text what {@link #print} wrote
     * @return the shape
     */
    public static Shape parse(String text) {
        List<ShownColumn> columns = new ArrayList<>();
        List<Sort> sort = new ArrayList<>();
        Grouping[] group = { Grouping.NONE };
        int[] pinned = { 0 };
        Lines.read(text, (word, value) -> {
            switch (word) {
                case "pinned" -> pinned[0] = Lines.number(value);
                case "column" -> readColumn(value, columns);
                case "sort" -> readSort(value, sort);
                case "group", "groups" -> group[0] = readGroup(word, value, group[0]);
                default -> {
                }
            }
        });
        return new Shape(columns, pinned[0], sort, group[0]);
    }

    private static void readColumn(String value, List<ShownColumn> columns) {
        int blank = value.indexOf(' ');
        if (blank > 0 && blank + 1 < value.length()) {
            String field = value.substring(blank + 1);
            if (columns.stream().noneMatch(column -> column.field().equals(field))) {
                columns.add(new ShownColumn(field, Lines.number(value.substring(0, blank))));
            }
        }
    }

    static void printSort(List<Sort> sort, Lines lines) {
        sort.forEach(by -> lines.add("sort", (by.descending() ? DESCENDING : ASCENDING) + by.field()));
    }

    static void readSort(String value, List<Sort> sort) {
        if (value.startsWith(DESCENDING)) {
            sort.add(new Sort(value.substring(DESCENDING.length()), true));
        } else if (value.startsWith(ASCENDING)) {
            sort.add(new Sort(value.substring(ASCENDING.length()), false));
        }
    }

    static void printGroup(Grouping group, Lines lines) {
        group.order().ifPresent(by -> lines.add("group", (by.descending() ? DESCENDING : ASCENDING) + by.field()));
        if (group.closed()) {
            lines.add("groups", CLOSED);
        }
    }

    /** The first views said a field and no order. */
    static Grouping readGroup(String word, String value, Grouping before) {
        if (word.equals("groups")) {
            return before.closed(value.equals(CLOSED));
        }
        boolean descending = value.startsWith(DESCENDING);
        String field = descending
                ? value.substring(DESCENDING.length())
                : value.startsWith(ASCENDING) ? value.substring(ASCENDING.length()) : value;
        return new Grouping(field, descending, before.closed());
    }
}
