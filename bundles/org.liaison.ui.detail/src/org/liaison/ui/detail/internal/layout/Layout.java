// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tabs with columns of widgets.
 *
 * @param tabs from left to right
 */
public record Layout(List<Tab> tabs) {

    /** Copies the tabs, so that a layout never changes. */
    public Layout {
        tabs = List.copyOf(tabs);
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
     * One tab.
     *
     * @param id its id, by which widgets name the tab where they would like to appear
     * @param title what the user calls it
     * @param columns the ids of the widgets in each column, from top to bottom
     */
    public record Tab(String id, String title, List<List<String>> columns) {

        /** Copies the columns, so that a tab never changes. */
        public Tab {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }
}
