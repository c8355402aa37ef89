// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Objects;

import org.liaison.model.DomainEntity;

/**
 * Which records a list shows, and in which order.
 *
 * @param list the records' kind
 * @param text what was typed into the search box: every word must occur, one of at least three characters anywhere inside a word
 *        of the record, a shorter one at the start of a word; case, accents and punctuation do not count; blank for all
 * @param sort the columns to sort by, the most important first; empty for the kind's own order, its title ascending
 */
public record ListQuery(Class<? extends DomainEntity> list, String text, List<Sort> sort) {

    /** Copies the sort, so that a query never changes. */
    public ListQuery {
        Objects.requireNonNull(list);
        Objects.requireNonNull(text);
        sort = List.copyOf(sort);
    }

    /**
     * Everything of a kind, by title.
     *
     * @param list the kind
     * @return the query
     */
    public static ListQuery all(Class<? extends DomainEntity> list) {
        return new ListQuery(list, "", List.of());
    }

    /**
     * The same list with another text.
     *
     * @param newText the text
     * @return the query
     */
    public ListQuery matching(String newText) {
        return new ListQuery(list, newText, sort);
    }

    /**
     * The same list in another order.
     *
     * @param field the id or short name of a search field
     * @param descending whether the greatest comes first; empty values come last either way (trap T8)
     * @return the query
     */
    public ListQuery sortedBy(String field, boolean descending) {
        return new ListQuery(list, text, List.of(new Sort(field, descending)));
    }

    /**
     * One column of an order.
     *
     * @param field the id of a search field
     * @param descending whether the greatest comes first; empty values come last either way (trap T8)
     */
    public record Sort(String field, boolean descending) {
    }
}
