// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

import java.util.Arrays;

/** Shares the width of a window among columns: none gets less than suits it, and what is left over goes to those of text. */
public final class ColumnWidths {

    /** Beyond this a column looks lost, and its right neighbour is hard to match to it. */
    private static final double WIDEST = 2.0;

    private ColumnWidths() {
    }

    /**
     * Shares a width.
     *
     * @param suiting the width that suits each column
     * @param grows whether each column gains from a wide window
     * @param available the width there is
     * @return the width of each column; together more than available if it is narrow, less if it is very wide
     */
    public static int[] share(int[] suiting, boolean[] grows, int available) {
        int left = available - Arrays.stream(suiting).sum();
        int growing = 0;
        for (int i = 0; i < suiting.length; i++) {
            growing += grows[i] ? suiting[i] : 0;
        }
        if (left <= 0 || growing == 0) {
            return suiting.clone();
        }
        double factor = Math.min(WIDEST, 1 + (double) left / growing);
        int[] widths = new int[suiting.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grows[i] ? (int) (suiting[i] * factor) : suiting[i];
        }
        return widths;
    }
}
