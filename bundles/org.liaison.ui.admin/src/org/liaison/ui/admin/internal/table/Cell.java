// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.table;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A column of an {@link AdminTable}.
 *
 * @param title its header
 * @param width its share of the width
 * @param right whether it is set to the right, as numbers are
 * @param text what it shows of a row
 * @param order how rows are sorted by it
 * @param link what a click on it does; null if it is no link
 * @param <R> what a row shows
 */
public record Cell<R>(String title, int width, boolean right, Function<R, String> text, Comparator<R> order, Consumer<R> link) {

    /** Refuses nulls but for the link. */
    public Cell {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(order);
    }
}
