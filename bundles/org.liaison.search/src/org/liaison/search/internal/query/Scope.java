// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.time.LocalDate;
import java.util.Optional;

import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.segment.Leaves;

/**
 * What a query is asked of: the state of one list's index, and of those that belong to it.
 *
 * @param leaves the documents
 * @param fields their fields
 * @param terms the terms
 * @param today what relative dates are counted from
 * @param neighbours the other lists
 */
public record Scope(Leaves leaves, ListFields fields, Terms terms, LocalDate today, Neighbours neighbours) {

    /** The states of other lists. */
    @FunctionalInterface
    public interface Neighbours {

        /**
         * The state of a list.
         *
         * @param list the name of its kind of record, case not counting
         * @return empty if there is no such list
         */
        Optional<Scope> of(String list);
    }
}
