// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import java.time.LocalDate;

/**
 * A number of days.
 *
 * @param name what it is called, a key of the texts; {@code custom} for what the user chose
 * @param from the first; null for since ever
 * @param to the last; null for without end
 */
record Period(String name, LocalDate from, LocalDate to) {

    static final Period EVER = new Period("ever", null, null);

    /** The periods that are offered. */
    static Period[] usual(LocalDate today) {
        return new Period[] { EVER, new Period("week", today.minusDays(6), today),
                new Period("month", today.minusDays(29), today),
                new Period("year", today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())),
                new Period("lastYear", today.minusYears(1).withDayOfYear(1), today.withDayOfYear(1).minusDays(1)) };
    }

    /** What the user chose; days in the wrong order are put right. */
    static Period of(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? new Period("custom", to, from) : new Period("custom", from, to);
    }

    boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
