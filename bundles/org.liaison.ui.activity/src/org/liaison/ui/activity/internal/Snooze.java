// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal;

import java.time.LocalDateTime;

import org.liaison.activity.Due;

/** For how long a reminder is put off; the names are keys of texts. */
public enum Snooze {
    /** Five minutes. */
    SOON,
    /** An hour. */
    HOUR,
    /** Until tomorrow morning. */
    TOMORROW;

    /**
     * When it comes again.
     *
     * @param now the moment it is put off
     * @return the moment
     */
    public LocalDateTime from(LocalDateTime now) {
        return switch (this) {
            case SOON -> now.plusMinutes(5);
            case HOUR -> now.plusHours(1);
            case TOMORROW -> now.toLocalDate().plusDays(1).atTime(Due.MORNING);
        };
    }
}
