// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.views.Shape;
import org.liaison.views.Shape.ShownColumn;

/**
 * Which columns a list shows, in which order and how wide (checklist 29 to 31).
 *
 * @param columns the columns from the left
 * @param pinned how many of them stay where they are when the others are scrolled
 */
public record Arrangement(List<Placed> columns, int pinned) {

    /** Copies, and keeps the pinned within the columns. */
    public Arrangement {
        columns = List.copyOf(columns);
        pinned = Math.clamp(pinned, 0, columns.size());
    }

    /**
     * What a list shows until the user says otherwise: the columns that were contributed to be shown, the name pinned.
     *
     * @param kind the list
     * @return the arrangement
     */
    public static Arrangement usual(ListKind kind) {
        List<Placed> columns = kind.columns().stream().filter(ListColumn::shown).map(column -> new Placed(column, 0)).toList();
        boolean name = !columns.isEmpty() && kind.nameColumn().filter(columns.getFirst().column()::equals).isPresent();
        return new Arrangement(columns, name ? 1 : 0);
    }

    /**
     * What a view says. Columns that nobody contributes are passed over, and if none is left it is the usual one.
     *
     * @param shape the view's look
     * @param kind the list
     * @return the arrangement
     */
    public static Arrangement of(Shape shape, ListKind kind) {
        List<Placed> columns = new ArrayList<>();
        int pinned = 0;
        for (int i = 0; i < shape.columns().size(); i++) {
            ShownColumn shown = shape.columns().get(i);
            Optional<ListColumn> column = kind.columns().stream().filter(each -> each.field().equals(shown.field())).findFirst();
            if (column.isPresent()) {
                columns.add(new Placed(column.get(), shown.width()));
                pinned += i < shape.pinned() ? 1 : 0;
            }
        }
        return columns.isEmpty() ? usual(kind) : new Arrangement(columns, pinned);
    }

    /**
     * How a view says it.
     *
     * @param before what it said; of it, order, groups and the columns that nobody contributes any more are kept
     * @param known the columns that are contributed
     * @return the shape
     */
    public Shape shape(Shape before, List<ListColumn> known) {
        List<ShownColumn> shown = new ArrayList<>(columns.stream()
                .map(placed -> new ShownColumn(placed.column.field(), placed.width)).toList());
        before.columns().stream().filter(column -> known.stream().noneMatch(each -> each.field().equals(column.field())))
                .forEach(shown::add);
        return new Shape(shown, pinned, before.sort(), before.group());
    }

    /**
     * Moves a column. One that is put among the pinned is pinned, too, and the other way round.
     *
     * @param from its place
     * @param gap the gap in which it is put: 0 before the first column, 1 after it
     * @return the arrangement
     */
    public Arrangement moved(int from, int gap) {
        if (gap == from || gap == from + 1) {
            return this;
        }
        List<Placed> moved = new ArrayList<>(columns);
        Placed column = moved.remove(from);
        moved.add(gap > from ? gap - 1 : gap, column);
        int change = from < pinned ? gap > pinned ? -1 : 0 : gap < pinned ? 1 : 0;
        return new Arrangement(moved, pinned + change);
    }

    /**
     * The same columns with other widths.
     *
     * @param widths the width of each, in pixels at 100 %
     * @return the arrangement
     */
    public Arrangement wide(int[] widths) {
        List<Placed> sized = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            sized.add(new Placed(columns.get(i).column, widths[i]));
        }
        return new Arrangement(sized, pinned);
    }

    /**
     * The same without a column.
     *
     * @param index its place
     * @return the arrangement
     */
    public Arrangement without(int index) {
        List<Placed> left = new ArrayList<>(columns);
        left.remove(index);
        return new Arrangement(left, index < pinned ? pinned - 1 : pinned);
    }

    /**
     * A column in its place.
     *
     * @param column the column
     * @param width its width in pixels at 100 %; 0 for one that suits
     */
    public record Placed(ListColumn column, int width) {
    }
}
