// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.Layout.Place;

/**
 * Where everything of a tab is on the board, in pixels.
 *
 * @param tab the number of the tab
 * @param columns the columns, as far as they can take a widget
 * @param tiles the widgets
 * @param height how much room all of it takes
 */
record BoardGeometry(int tab, List<Rectangle> columns, List<Tile> tiles, int height) {

    static final int GAP = 12;
    /** Below the last tile of a column, so that there is always a place to drop something. */
    private static final int SPARE = 40;

    static BoardGeometry of(int number, Layout.Tab tab, int width, int leastHeight, int tileHeight) {
        int count = Math.max(1, tab.columns().size());
        int room = width - GAP * (count + 1);
        List<Rectangle> columns = new ArrayList<>();
        List<Tile> tiles = new ArrayList<>();
        int tallest = tab.columns().stream().mapToInt(List::size).max().orElse(0);
        int height = Math.max(leastHeight, 2 * GAP + tallest * (tileHeight + GAP) + SPARE);
        int left = GAP;
        for (int column = 0; column < count; column++) {
            int share = count == 2 ? column == 0 ? tab.split() : 100 - tab.split() : 100 / count;
            Rectangle place = new Rectangle(left, GAP, Math.max(0, room * share / 100), height - 2 * GAP);
            columns.add(place);
            List<String> widgets = column < tab.columns().size() ? tab.columns().get(column) : List.of();
            for (int row = 0; row < widgets.size(); row++) {
                tiles.add(new Tile(widgets.get(row), new Place(number, column, row), new Rectangle(place.x + GAP / 2,
                        place.y + GAP / 2 + row * (tileHeight + GAP), Math.max(0, place.width - GAP), tileHeight)));
            }
            left += place.width + GAP;
        }
        return new BoardGeometry(number, columns, tiles, height);
    }

    Optional<Tile> tile(int x, int y) {
        return tiles.stream().filter(tile -> tile.area().contains(x, y)).findFirst();
    }

    Optional<Tile> tile(String id) {
        return tiles.stream().filter(tile -> tile.id().equals(id)).findFirst();
    }

    /** Whether a point is between the two columns, where their widths are changed. */
    boolean betweenColumns(int x) {
        return columns.size() == 2 && x >= columns.getFirst().x + columns.getFirst().width && x < columns.getLast().x;
    }

    /** How much of the width the first column takes if the line between the columns is at a point. */
    int split(int x) {
        int room = columns.getFirst().width + columns.getLast().width;
        return Math.round(100f * (x - columns.getFirst().x) / Math.max(1, room) / 5) * 5;
    }

    /** Where a widget goes that is dropped at a point. */
    Place drop(int x, int y) {
        int column = 0;
        while (column + 1 < columns.size() && x >= columns.get(column + 1).x - GAP / 2) {
            column++;
        }
        int in = column;
        long above = tiles.stream().filter(tile -> tile.place().column() == in && tile.area().y + tile.area().height / 2 < y)
                .count();
        return new Place(tab, column, (int) above);
    }

    /** The line that shows where a widget would go: its left end, and its length. */
    Rectangle line(Place place) {
        Rectangle column = columns.get(place.column());
        List<Tile> there = tiles.stream().filter(tile -> tile.place().column() == place.column()).toList();
        int y = there.isEmpty()
                ? column.y + GAP / 2
                : place.row() < there.size()
                        ? there.get(place.row()).area().y - GAP / 2
                        : there.getLast().area().y + there.getLast().area().height + GAP / 2;
        return new Rectangle(column.x + GAP / 2, y, column.width - GAP, 0);
    }

    /**
     * The place of one widget.
     *
     * @param id its id
     * @param place where it is in the layout
     * @param area where it is on the board
     */
    record Tile(String id, Place place, Rectangle area) {

        Point corner() {
            return new Point(area.x, area.y);
        }
    }
}
