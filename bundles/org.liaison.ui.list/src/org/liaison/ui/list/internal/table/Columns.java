// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.table;

import org.liaison.ui.list.internal.model.Arrangement;
import org.liaison.ui.list.internal.model.ListColumn;

/**
 * The columns of a table as they stand now. Those that are pinned are part of the strip at the left that has the ticks, which spares
 * the table the layers that freezing takes.
 */
final class Columns {

    private Arrangement arrangement;

    Columns(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void arrange(Arrangement other) {
        arrangement = other;
    }

    int size() {
        return arrangement.columns().size();
    }

    int pinned() {
        return arrangement.pinned();
    }

    int loose() {
        return size() - pinned();
    }

    /** How many columns the strip at the left has: the ticks, and those that are pinned. */
    int strip() {
        return 1 + pinned();
    }

    ListColumn get(int index) {
        return arrangement.columns().get(index).column();
    }

    int width(int index) {
        return arrangement.columns().get(index).width();
    }

    /** A column that is scrolled. */
    ListColumn inBody(int index) {
        return get(pinned() + index);
    }

    /** A column of the strip at the left; null for the ticks. */
    ListColumn inStrip(int index) {
        return index == 0 ? null : get(index - 1);
    }
}
