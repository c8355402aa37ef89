// SPDX-License-Identifier: EPL-2.0
package org.liaison.print;

import java.util.List;
import java.util.Objects;

import org.liaison.model.DomainEntity;

/**
 * What of a list is printed.
 *
 * @param list the kind of record
 * @param ids which records, in order; not copied, never to be changed
 * @param columns the search fields to print, in order
 * @param title what the user calls the rows
 * @param criteria what was asked for, in words; empty for nothing
 * @param sections the groups that the records stand in, in order; none if they stand in no groups
 */
public record ListPrint(Class<? extends DomainEntity> list, long[] ids, List<String> columns, String title, String criteria,
        List<Section> sections) {

    /**
     * Records that have a heading of their own.
     *
     * @param heading what they have in common
     * @param first which record begins it, counted from 0
     * @param count how many records it has
     */
    public record Section(String heading, int first, int count) {
    }

    /**
     * Records in no groups.
     *
     * @param list the kind of record
     * @param ids which records, in order; not copied, never to be changed
     * @param columns the search fields to print, in order
     * @param title what the user calls the rows
     * @param criteria what was asked for, in words; empty for nothing
     */
    public ListPrint(Class<? extends DomainEntity> list, long[] ids, List<String> columns, String title, String criteria) {
        this(list, ids, columns, title, criteria, List.of());
    }

    /** Refuses what lacks a part, and copies the columns. */
    public ListPrint {
        Objects.requireNonNull(list);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(title);
        Objects.requireNonNull(criteria);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }
}
