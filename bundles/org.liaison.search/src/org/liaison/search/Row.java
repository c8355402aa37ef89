// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.Locale;
import java.util.Optional;

/** What the index knows of one record: the values of its search fields. */
public interface Row {

    /**
     * The record's id.
     *
     * @return the id
     */
    long id();

    /**
     * The value of a field, for renderers that want more than its text.
     *
     * @param field the search field's id
     * @return a String, Long, {@link java.math.BigDecimal}, {@link java.time.LocalDate}, Boolean or {@link TermValue}; empty if
     *         the record has none
     */
    Optional<Object> value(String field);

    /**
     * The value of a field as text to show.
     *
     * @param field the search field's id
     * @param language how numbers, dates and terms are written
     * @return the text, empty if the record has none
     */
    String text(String field, Locale language);
}
