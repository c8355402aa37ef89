// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import java.util.Comparator;

import org.liaison.activity.Activity;
import org.liaison.activity.Due;

/** Which activities are shown; the names are keys of texts. */
enum Shown {
    /** What is to be done. */
    OPEN,
    /** What was done or given up. */
    CLOSED,
    /** Both. */
    ALL;

    boolean has(Activity activity) {
        return this == ALL || (this == OPEN) == activity.open();
    }

    /** What is to be done in the order it is due; what was done, the latest first. */
    Comparator<Activity> order() {
        return switch (this) {
            case OPEN -> Due.ORDER;
            case CLOSED -> latestFirst();
            case ALL -> Comparator.comparing(Activity::open).reversed()
                    .thenComparing(
                            (one, other) -> one.open() ? Due.ORDER.compare(one, other) : latestFirst().compare(one, other));
        };
    }

    private static Comparator<Activity> latestFirst() {
        return Comparator.comparing(Activity::getDueDate, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Activity::getDueTime, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Activity::getId).reversed();
    }
}
