// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import org.liaison.model.DomainEntity;

/**
 * Computes what the index keeps of a record for one field: what lists show, search and sort by. Contributed through the extension
 * point {@code org.liaison.search.fields}, built-in fields likewise. It is called on a background thread.
 *
 * @param <E> the kind of record
 */
@FunctionalInterface
public interface SearchField<E extends DomainEntity> {

    /**
     * The value for a record.
     *
     * @param record the record with its parts
     * @return a String, Long, {@link java.math.BigDecimal}, {@link java.time.LocalDate}, Boolean or
     *         {@link org.liaison.model.Term}, as the extension's {@code type} says; null if there is none
     */
    Object value(IndexedRecord<E> record);
}
