// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.ui.detail.internal.contributed.ContributedWidget;

/**
 * A layout filled with the widgets that are installed.
 *
 * @param tabs from left to right, with at least one
 * @param removed the ids of widgets that the user has taken away
 * @param collapsed the ids of widgets of which only the title bar is shown at first
 */
public record Arrangement(List<Tab> tabs, Set<String> removed, Set<String> collapsed) {

    /**
     * Fills a layout. A widget takes the place of the one it replaces; a widget that nobody placed appears once, at the end of the
     * tab it suggests, unless the user has taken it away; an id that nothing installed brings keeps its place.
     *
     * @param layout the layout
     * @param installed the widgets for the kind of record
     * @return the arrangement
     */
    public static Arrangement of(Layout layout, List<ContributedWidget> installed) {
        Map<String, ContributedWidget> byId = new LinkedHashMap<>();
        installed.forEach(widget -> byId.putIfAbsent(widget.id(), widget));
        Map<String, ContributedWidget> standIns = new LinkedHashMap<>();
        byId.values().stream().filter(widget -> widget.replaces() != null)
                .forEach(widget -> standIns.putIfAbsent(widget.replaces(), widget));
        Set<String> shown = new HashSet<>();
        List<Tab> tabs = new ArrayList<>();
        for (Layout.Tab tab : layout.tabs()) {
            List<List<Slot>> columns = new ArrayList<>();
            for (List<String> column : tab.columns()) {
                List<Slot> slots = new ArrayList<>();
                column.forEach(id -> place(id, byId, standIns, shown).ifPresent(slots::add));
                columns.add(slots);
            }
            tabs.add(new Tab(tab.id(), tab.title(), columns, tab.split()));
        }
        if (tabs.isEmpty()) {
            tabs.add(new Tab("", "", new ArrayList<>(), Layout.Tab.EVEN));
        }
        byId.values().stream().filter(widget -> !shown.contains(widget.id()))
                .filter(widget -> !layout.removed().contains(widget.id()))
                .filter(widget -> standsFor(widget, standIns).equals(widget.id()))
                .forEach(widget -> append(tabs, new Slot(widget.id(), Optional.of(widget))));
        return new Arrangement(tabs, layout.removed(), layout.collapsed());
    }

    /**
     * What is arranged here as a layout, those widgets included that nobody had placed.
     *
     * @return the layout
     */
    public Layout layout() {
        return new Layout(tabs.stream().map(tab -> new Layout.Tab(tab.id(), tab.title(),
                tab.columns().stream().map(column -> column.stream().map(Slot::id).toList()).toList(), tab.split())).toList(),
                removed, collapsed);
    }

    private static Optional<Slot> place(String id, Map<String, ContributedWidget> byId,
            Map<String, ContributedWidget> standIns, Set<String> shown) {
        String actual = id;
        Set<String> followed = new HashSet<>();
        while (standIns.containsKey(actual) && followed.add(actual)) {
            actual = standIns.get(actual).id();
        }
        followed.forEach(shown::add);
        return shown.add(actual) ? Optional.of(new Slot(actual, Optional.ofNullable(byId.get(actual)))) : Optional.empty();
    }

    private static String standsFor(ContributedWidget widget, Map<String, ContributedWidget> standIns) {
        return standIns.containsKey(widget.id()) ? standIns.get(widget.id()).id() : widget.id();
    }

    private static void append(List<Tab> tabs, Slot slot) {
        String wanted = slot.widget().map(ContributedWidget::tab).orElse(null);
        Tab tab = tabs.stream().filter(candidate -> candidate.id().equals(wanted)).findFirst().orElse(tabs.getFirst());
        if (tab.columns().isEmpty()) {
            tab.columns().add(new ArrayList<>());
        }
        tab.columns().getLast().add(slot);
    }

    /**
     * One tab.
     *
     * @param id its id
     * @param title what the user calls it; empty if there was no layout at all
     * @param columns the widgets in each column, from top to bottom
     * @param split how much of the width its first column takes, in percent
     */
    public record Tab(String id, String title, List<List<Slot>> columns, int split) {
    }

    /**
     * The place of one widget.
     *
     * @param id the widget's id
     * @param widget the widget; empty if nothing installed brings it
     */
    public record Slot(String id, Optional<ContributedWidget> widget) {
    }
}
