// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.Objects;
import java.util.Optional;

import org.liaison.search.ListQuery.Sort;

/**
 * How the rows of a list stand in groups.
 *
 * @param field the search field whose values make the groups; empty for no groups; it may be one that no plug-in brings any more
 * @param descending whether the greatest value comes first; records without one come last either way
 * @param closed whether groups show their rows only when the user opens them
 */
public record Grouping(String field, boolean descending, boolean closed) {

    /** No groups. */
    public static final Grouping NONE = new Grouping("", false, false);

    /** Without a field there is nothing else to say. */
    public Grouping {
        Objects.requireNonNull(field);
        descending &= !field.isEmpty();
        closed &= !field.isEmpty();
    }

    /**
     * Open groups by a field, the least value first.
     *
     * @param field the search field
     * @return the grouping
     */
    public static Grouping by(String field) {
        return new Grouping(field, false, false);
    }

    /**
     * How a query says it.
     *
     * @return empty for no groups
     */
    public Optional<Sort> order() {
        return field.isEmpty() ? Optional.empty() : Optional.of(new Sort(field, descending));
    }

    /**
     * The same groups in the opposite order.
     *
     * @return the grouping
     */
    public Grouping turned() {
        return new Grouping(field, !descending, closed);
    }

    /**
     * The same groups, open or closed.
     *
     * @param newClosed whether they show their rows only when the user opens them
     * @return the grouping
     */
    public Grouping closed(boolean newClosed) {
        return new Grouping(field, descending, newClosed);
    }
}
