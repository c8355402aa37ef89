// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.QueryText;

/**
 * Which records a list shows, and in which order.
 *
 * @param list the records' kind
 * @param text what was typed into the search box, as {@link QueryText} understands it: words, and whatever else that offers; blank
 *        for all
 * @param criteria what must match besides: what was chosen in the criteria pane
 * @param sort the columns to sort by, the most important first; empty for the kind's own order, its title ascending
 * @param group what the rows stand in groups by, and in which order the groups come; within a group they come as {@code sort} says
 */
public record ListQuery(Class<? extends DomainEntity> list, String text, Criterion.All criteria, List<Sort> sort,
        Optional<Sort> group) {

    /** Copies the sort, so that a query never changes. */
    public ListQuery {
        Objects.requireNonNull(list);
        Objects.requireNonNull(text);
        Objects.requireNonNull(criteria);
        Objects.requireNonNull(group);
        sort = List.copyOf(sort);
    }

    /**
     * A query without groups.
     *
     * @param list as {@link #list}
     * @param text as {@link #text}
     * @param criteria as {@link #criteria}
     * @param sort as {@link #sort}
     */
    public ListQuery(Class<? extends DomainEntity> list, String text, Criterion.All criteria, List<Sort> sort) {
        this(list, text, criteria, sort, Optional.empty());
    }

    /**
     * A query by text alone.
     *
     * @param list as {@link #list}
     * @param text as {@link #text}
     * @param sort as {@link #sort}
     */
    public ListQuery(Class<? extends DomainEntity> list, String text, List<Sort> sort) {
        this(list, text, Criterion.All.NOTHING, sort);
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
        return new ListQuery(list, newText, criteria, sort, group);
    }

    /**
     * The same list in another order.
     *
     * @param field the id or short name of a search field
     * @param descending whether the greatest comes first; empty values come last either way (trap T8)
     * @return the query
     */
    public ListQuery sortedBy(String field, boolean descending) {
        return new ListQuery(list, text, criteria, List.of(new Sort(field, descending)), group);
    }

    /**
     * The same list in another order of several columns.
     *
     * @param newSort as {@link #sort}
     * @return the query
     */
    public ListQuery sorted(List<Sort> newSort) {
        return new ListQuery(list, text, criteria, newSort, group);
    }

    /**
     * The same list with other criteria.
     *
     * @param newCriteria what must match besides the text
     * @return the query
     */
    public ListQuery where(Criterion.All newCriteria) {
        return new ListQuery(list, text, newCriteria, sort, group);
    }

    /**
     * The same list in groups.
     *
     * @param by a field of which a record has one value at most, and the order of the groups; empty for no groups
     * @return the query
     */
    public ListQuery grouped(Optional<Sort> by) {
        return new ListQuery(list, text, criteria, sort, by);
    }

    /**
     * All that is asked: what the text says, and the criteria. {@link QueryText#print} makes of it the one text that a saved filter
     * keeps.
     *
     * @return what must match
     */
    public Criterion.All whole() {
        List<Criterion> all = new ArrayList<>(QueryText.parse(text).criteria().of());
        all.addAll(criteria.of());
        return new Criterion.All(all);
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
