// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Since when changes are shown. */
enum Period {
    ALL(null), TODAY(day -> day), WEEK(day -> day.minusDays(6)), MONTH(day -> day.minusDays(30)), YEAR(day -> day.minusYears(1));

    private final UnaryOperator<LocalDate> first;

    Period(UnaryOperator<LocalDate> first) {
        this.first = first;
    }

    /** The first moment of it; empty for the very beginning. */
    Optional<Instant> from(Clock clock) {
        return Optional.ofNullable(first)
                .map(begin -> begin.apply(LocalDate.now(clock)).atStartOfDay(clock.getZone()).toInstant());
    }
}
