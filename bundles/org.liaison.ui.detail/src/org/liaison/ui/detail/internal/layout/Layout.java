// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tabs with columns of widgets (checklist 47 to 53). It never changes; what looks like a change makes another one. No widget is in
 * two places.
 *
 * @param tabs from left to right
 * @param removed the ids of widgets that the user has taken away: they do not come back by themselves
 * @param collapsed the ids of widgets of which only the title bar is shown at first
 */
public record Layout(List<Tab> tabs, Set<String> removed, Set<String> collapsed) {

    /** Copies what it is given, so that a layout never changes. */
    public Layout {
        tabs = List.copyOf(tabs);
        removed = Set.copyOf(removed);
        collapsed = Set.copyOf(collapsed);
    }

    /**
     * A layout that nobody has taken anything away from.
     *
     * @param tabs from left to right
     */
    public Layout(List<Tab> tabs) {
        this(tabs, Set.of(), Set.of());
    }

    /**
     * The ids of all widgets.
     *
     * @return in reading order
     */
    public Stream<String> widgets() {
        return tabs.stream().flatMap(tab -> tab.columns().stream()).flatMap(List::stream);
    }

    /**
     * Where a widget is.
     *
     * @param id the widget's id
     * @return empty if it is nowhere
     */
    public Optional<Place> placeOf(String id) {
        for (int tab = 0; tab < tabs.size(); tab++) {
            List<List<String>> columns = tabs.get(tab).columns();
            for (int column = 0; column < columns.size(); column++) {
                int row = columns.get(column).indexOf(id);
                if (row >= 0) {
                    return Optional.of(new Place(tab, column, row));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * With a widget in a place, wherever it was before.
     *
     * @param id the widget's id
     * @param place before what is there now; beyond the last widget of a column means at its end
     * @return the new layout
     */
    public Layout with(String id, Place place) {
        Optional<Place> before = placeOf(id);
        // what stood above it in the same column moves up when it is taken out
        boolean below = before.isPresent() && before.get().sameColumn(place) && before.get().row() < place.row();
        Layout without = taken(id);
        return new Layout(
                without.changed(place.tab(), tab -> tab.with(id, place.column(), below ? place.row() - 1 : place.row())),
                less(removed, id), collapsed);
    }

    /**
     * Without a widget, which does not come back by itself.
     *
     * @param id the widget's id
     * @return the new layout
     */
    public Layout without(String id) {
        return new Layout(taken(id).tabs, more(removed, List.of(id)), less(collapsed, id));
    }

    private Layout taken(String id) {
        return new Layout(tabs.stream().map(tab -> tab.without(id)).toList(), removed, collapsed);
    }

    /**
     * With a widget shown in full, or only its title bar.
     *
     * @param id the widget's id
     * @param bar whether only its title bar is shown
     * @return the new layout
     */
    public Layout collapse(String id, boolean bar) {
        return new Layout(tabs, removed, bar ? more(collapsed, List.of(id)) : less(collapsed, id));
    }

    /**
     * With one more tab at the end.
     *
     * @param title what the user calls it
     * @return the new layout
     */
    public Layout withTab(String title) {
        List<Tab> more = new ArrayList<>(tabs);
        more.add(new Tab(freeId(), title, List.of(List.of(), List.of())));
        return new Layout(more, removed, collapsed);
    }

    private String freeId() {
        int number = 1;
        while (taken(number)) {
            number++;
        }
        return "own" + number;
    }

    private boolean taken(int number) {
        return tabs.stream().anyMatch(tab -> tab.id().equals("own" + number));
    }

    /**
     * With another title of a tab.
     *
     * @param tab which
     * @param title what the user calls it
     * @return the new layout
     */
    public Layout renamed(int tab, String title) {
        return new Layout(changed(tab, old -> new Tab(old.id(), title, old.columns(), old.split())), removed, collapsed);
    }

    /**
     * Without the titles of tabs that are called as in another layout, so that they follow it into another language.
     *
     * @param other the other layout
     * @return the new layout
     */
    public Layout lessTitlesOf(Layout other) {
        return titled(tab -> tab.title().equals(other.titleOf(tab.id())) ? "" : tab.title());
    }

    /**
     * With the titles of another layout for tabs that have none.
     *
     * @param other the other layout
     * @return the new layout
     */
    public Layout withTitlesOf(Layout other) {
        return titled(tab -> tab.title().isEmpty() ? other.titleOf(tab.id()) : tab.title());
    }

    private Layout titled(Function<Tab, String> title) {
        return new Layout(tabs.stream().map(tab -> new Tab(tab.id(), title.apply(tab), tab.columns(), tab.split())).toList(),
                removed, collapsed);
    }

    private String titleOf(String tab) {
        return tabs.stream().filter(known -> known.id().equals(tab)).map(Tab::title).findFirst().orElse("");
    }

    /**
     * Without a tab and its widgets, which do not come back by themselves.
     *
     * @param tab which
     * @return the new layout; the same if it is the only tab
     */
    public Layout withoutTab(int tab) {
        if (tabs.size() == 1) {
            return this;
        }
        List<Tab> rest = new ArrayList<>(tabs);
        Tab gone = rest.remove(tab);
        List<String> widgets = gone.columns().stream().flatMap(List::stream).toList();
        Set<String> stillCollapsed = new HashSet<>(collapsed);
        widgets.forEach(stillCollapsed::remove);
        return new Layout(rest, more(removed, widgets), stillCollapsed);
    }

    /**
     * With a tab elsewhere among the tabs.
     *
     * @param from where it is
     * @param to where it will be
     * @return the new layout
     */
    public Layout tabMoved(int from, int to) {
        List<Tab> moved = new ArrayList<>(tabs);
        moved.add(to, moved.remove(from));
        return new Layout(moved, removed, collapsed);
    }

    /**
     * With a tab in so many columns. What was in columns that go follows in the last one that stays.
     *
     * @param tab which
     * @param count how many, at least one
     * @return the new layout
     */
    public Layout columns(int tab, int count) {
        return new Layout(changed(tab, old -> old.inColumns(count)), removed, collapsed);
    }

    /**
     * With other widths of the columns of a tab.
     *
     * @param tab which
     * @param percent how much of the width its first column takes
     * @return the new layout
     */
    public Layout split(int tab, int percent) {
        return new Layout(changed(tab, old -> new Tab(old.id(), old.title(), old.columns(), percent)), removed, collapsed);
    }

    private List<Tab> changed(int at, UnaryOperator<Tab> how) {
        List<Tab> changed = new ArrayList<>(tabs);
        changed.set(at, how.apply(changed.get(at)));
        return changed;
    }

    private static Set<String> less(Set<String> ids, String id) {
        Set<String> rest = new HashSet<>(ids);
        rest.remove(id);
        return rest;
    }

    private static Set<String> more(Set<String> ids, Collection<String> others) {
        Set<String> all = new HashSet<>(ids);
        all.addAll(others);
        return all;
    }

    /**
     * Where a widget stands, all counted from 0.
     *
     * @param tab which tab
     * @param column which column of it
     * @param row how many widgets are above it
     */
    public record Place(int tab, int column, int row) {

        boolean sameColumn(Place other) {
            return tab == other.tab && column == other.column;
        }
    }

    /**
     * One tab.
     *
     * @param id its id, by which widgets name the tab where they would like to appear
     * @param title what the user calls it
     * @param columns the ids of the widgets in each column, from top to bottom
     * @param split how much of the width its first column takes, in percent
     */
    public record Tab(String id, String title, List<List<String>> columns, int split) {

        /** Columns of the same width. */
        public static final int EVEN = 50;
        private static final int LEAST = 20;

        /** Copies the columns, so that a tab never changes. */
        public Tab {
            columns = columns.stream().map(List::copyOf).toList();
            split = Math.clamp(split, LEAST, 100 - LEAST);
        }

        /**
         * A tab with columns of the same width.
         *
         * @param id its id
         * @param title what the user calls it
         * @param columns the ids of the widgets in each column
         */
        public Tab(String id, String title, List<List<String>> columns) {
            this(id, title, columns, EVEN);
        }

        private Tab with(String widget, int column, int row) {
            List<List<String>> all = copies();
            while (all.size() <= column) {
                all.add(new ArrayList<>());
            }
            List<String> there = all.get(column);
            there.add(Math.clamp(row, 0, there.size()), widget);
            return new Tab(id, title, all, split);
        }

        private Tab without(String widget) {
            List<List<String>> all = copies();
            all.forEach(column -> column.remove(widget));
            return new Tab(id, title, all, split);
        }

        private Tab inColumns(int count) {
            List<List<String>> all = copies();
            while (all.size() < count) {
                all.add(new ArrayList<>());
            }
            while (all.size() > count) {
                List<String> last = all.removeLast();
                all.getLast().addAll(last);
            }
            return new Tab(id, title, all, split);
        }

        private List<List<String>> copies() {
            List<List<String>> copies = new ArrayList<>();
            columns.forEach(column -> copies.add(new ArrayList<>(column)));
            return copies;
        }
    }
}
