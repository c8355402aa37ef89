// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** To when something is put off; the names are keys of texts. */
enum Put {
    /** To tomorrow. */
    TOMORROW,
    /** To next Monday. */
    MONDAY,
    /** By a week from today. */
    WEEK;

    LocalDate from(LocalDate today) {
        return switch (this) {
            case TOMORROW -> today.plusDays(1);
            case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case WEEK -> today.plusWeeks(1);
        };
    }
}
