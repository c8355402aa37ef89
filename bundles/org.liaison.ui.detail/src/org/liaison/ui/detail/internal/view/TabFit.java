// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;

/**
 * Which tabs of a row have room: as many as can be beside the one that is shown, from the left.
 *
 * @param first the first of them
 * @param end the one after the last of them
 */
record TabFit(int first, int end) {

    /**
     * Chooses them.
     *
     * @param widths the widths of all tabs, in pixels
     * @param current the one that is shown; it is among them even where it has no room
     * @param room how wide the row is
     * @param rest how much of that is needed for what leads to those that have none
     */
    static TabFit of(List<Integer> widths, int current, int room, int rest) {
        if (width(widths) <= room || widths.isEmpty()) {
            return new TabFit(0, widths.size());
        }
        int first = 0;
        while (first < current && width(widths.subList(first, current + 1)) > room - rest) {
            first++;
        }
        int end = current + 1;
        while (end < widths.size() && width(widths.subList(first, end + 1)) <= room - rest) {
            end++;
        }
        return new TabFit(first, end);
    }

    private static int width(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    boolean has(int tab) {
        return tab >= first && tab < end;
    }
}
