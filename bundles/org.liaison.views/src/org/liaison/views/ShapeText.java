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
 * group status
 * </pre>
 */
public final class ShapeText {

    private static final String DESCENDING = "desc ";
    private static final String ASCENDING = "asc ";

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
        return lines.addIf("group", shape.group()).toString();
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
        String[] group = { "" };
        int[] pinned = { 0 };
        Lines.read(text, (word, value) -> {
            switch (word) {
                case "pinned" -> pinned[0] = Lines.number(value);
                case "column" -> readColumn(value, columns);
                case "sort" -> readSort(value, sort);
                case "group" -> group[0] = value;
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
}
