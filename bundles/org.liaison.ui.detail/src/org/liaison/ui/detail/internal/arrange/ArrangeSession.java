// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.Layout.Place;

/** A layout while it is being arranged: which tab is seen, which widget is chosen, and every step can be taken back. */
final class ArrangeSession {

    private final Map<String, ContributedWidget> installed;
    private final Deque<Layout> before = new ArrayDeque<>();
    private final Deque<Layout> after = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Layout layout;
    private int tab;
    private String chosen = "";
    private String inTheMaking = "";

    ArrangeSession(Layout layout, List<ContributedWidget> installed) {
        this.layout = layout;
        this.installed = installed.stream()
                .collect(Collectors.toMap(ContributedWidget::id, Function.identity(), (one, two) -> one));
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    Layout layout() {
        return layout;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    int tab() {
        return tab;
    }

    Layout.Tab shown() {
        return layout.tabs().get(tab);
    }

    /** The id of the chosen widget; empty for none. */
    String chosen() {
        return chosen;
    }

    /** A widget that is installed; empty for a place that is only kept. */
    Optional<ContributedWidget> widget(String id) {
        return Optional.ofNullable(installed.get(id));
    }

    /** What could be added, by name. Widgets that stand in for another one stand in the other's place and are not offered twice. */
    List<ContributedWidget> absent() {
        List<String> placed = layout.widgets().toList();
        return installed.values().stream().filter(widget -> !placed.contains(widget.id()))
                .filter(widget -> installed.values().stream().noneMatch(other -> widget.id().equals(other.replaces())))
                .sorted((one, two) -> one.name().compareToIgnoreCase(two.name())).toList();
    }

    void choose(String id) {
        chosen = id;
        tell();
    }

    void showTab(int index) {
        tab = Math.clamp(index, 0, layout.tabs().size() - 1);
        chosen = "";
        tell();
    }

    /** Does a step. */
    void apply(Layout next) {
        apply(next, "");
    }

    /** Does a step; with the one before it is one step if both are the same thing in the making, such as a title being typed. */
    void apply(Layout next, String making) {
        if (!next.equals(layout)) {
            if (making.isEmpty() || !making.equals(inTheMaking)) {
                before.push(layout);
            }
            after.clear();
            inTheMaking = making;
            show(next);
        }
    }

    void undo() {
        if (!before.isEmpty()) {
            after.push(layout);
            inTheMaking = "";
            show(before.pop());
        }
    }

    void redo() {
        if (!after.isEmpty()) {
            before.push(layout);
            show(after.pop());
        }
    }

    private void show(Layout next) {
        layout = next;
        tab = Math.clamp(tab, 0, layout.tabs().size() - 1);
        if (layout.placeOf(chosen).isEmpty()) {
            chosen = "";
        }
        tell();
    }

    /** Puts a widget into a place, and chooses it. */
    void place(String id, Place place) {
        chosen = id;
        tab = place.tab();
        Layout next = layout.with(id, place);
        if (next.equals(layout)) {
            tell();
        } else {
            apply(next);
        }
    }

    /** Adds a widget at the end of the shortest column of the tab that is seen. */
    void add(String id) {
        List<List<String>> columns = shown().columns();
        int shortest = 0;
        for (int column = 1; column < columns.size(); column++) {
            if (columns.get(column).size() < columns.get(shortest).size()) {
                shortest = column;
            }
        }
        place(id, new Place(tab, shortest, Integer.MAX_VALUE));
    }

    /** Takes the chosen widget away, and chooses what follows it. */
    void removeChosen() {
        layout.placeOf(chosen).ifPresent(place -> {
            String gone = chosen;
            List<String> column = shown().columns().get(place.column());
            chosen = place.row() + 1 < column.size()
                    ? column.get(place.row() + 1)
                    : place.row() > 0 ? column.get(place.row() - 1) : "";
            apply(layout.without(gone));
        });
    }

    void collapseChosen() {
        if (!chosen.isEmpty()) {
            apply(layout.collapse(chosen, !layout.collapsed().contains(chosen)));
        }
    }

    /** Moves the chosen widget by so many rows or columns; across the last column it goes to the next tab. */
    void moveChosen(int columns, int rows) {
        layout.placeOf(chosen).ifPresent(place -> {
            int column = place.column() + columns;
            if (column < 0 || column >= shown().columns().size()) {
                moveChosenToTab(columns);
            } else if (columns != 0) {
                place(chosen, new Place(place.tab(), column, place.row()));
            } else {
                int row = place.row() + rows;
                if (row >= 0 && row < shown().columns().get(column).size()) {
                    // a place is given as it is before the widget is taken out of its own
                    place(chosen, new Place(place.tab(), column, rows > 0 ? row + 1 : row));
                }
            }
        });
    }

    /** Moves the chosen widget to the end of a column of a tab beside. */
    void moveChosenToTab(int by) {
        int to = tab + by;
        if (!chosen.isEmpty() && to >= 0 && to < layout.tabs().size()) {
            int last = layout.tabs().get(to).columns().size() - 1;
            place(chosen, new Place(to, by > 0 ? 0 : Math.max(0, last), Integer.MAX_VALUE));
        }
    }

    /** Chooses the widget that is so many rows or columns away. */
    void walk(int columns, int rows) {
        Optional<Place> from = layout.placeOf(chosen).filter(place -> place.tab() == tab);
        List<List<String>> all = shown().columns();
        if (from.isEmpty()) {
            all.stream().flatMap(List::stream).findFirst().ifPresent(this::choose);
            return;
        }
        int column = from.get().column() + columns;
        if (column >= 0 && column < all.size() && !all.get(column).isEmpty()) {
            choose(all.get(column).get(Math.clamp(from.get().row() + rows, 0, all.get(column).size() - 1)));
        }
    }

    /** Nobody is told any more: what is shown goes away. */
    void end() {
        listeners.clear();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
