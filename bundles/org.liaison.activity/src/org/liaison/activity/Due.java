// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;

/** When something is to be done, as seen from a moment. The order is that in which one looks at it. */
public enum Due {
    /** It should have been done. */
    OVERDUE,
    /** Today. */
    TODAY,
    /** After today, until Sunday: weeks begin on Monday (ISO 8601). */
    WEEK,
    /** Later than this week. */
    LATER,
    /** At no time in particular. */
    SOMETIME;

    /** When a reminder without a time comes. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    /** What is due first comes first, of the same time what matters most; what has no day comes last. */
    public static final Comparator<Activity> ORDER = Comparator
            .comparing(Activity::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Activity::getDueTime, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Due::weight).thenComparing(Activity::getId);

    /**
     * When an activity is to be done. One with a day alone is overdue on the next day, one with a time after that time.
     *
     * @param activity the activity; whether it is done already is not asked
     * @param now the moment it is seen from
     * @return never null
     */
    public static Due of(Activity activity, LocalDateTime now) {
        LocalDate day = activity.getDueDate();
        if (day == null) {
            return SOMETIME;
        }
        LocalDate today = now.toLocalDate();
        if (day.isBefore(today)
                || day.equals(today) && TimeOfDay.of(activity.getDueTime(), LocalTime.MAX).isBefore(now.toLocalTime())) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : WEEK;
    }

    /**
     * When an activity is to be reminded of.
     *
     * @param activity the activity
     * @return at its time, or else in the {@link #MORNING}; empty if it has no reminder, or the user has seen it
     */
    public static Optional<LocalDateTime> reminder(Activity activity) {
        return activity.getReminderDate() == null || Boolean.TRUE.equals(activity.getReminded())
                ? Optional.empty()
                : Optional.of(activity.getReminderDate().atTime(TimeOfDay.of(activity.getReminderTime(), MORNING)));
    }

    private static int weight(Activity activity) {
        String code = activity.getPriority() == null ? ActivityVocabulary.NORMAL : activity.getPriority().getCode();
        return switch (code) {
            case ActivityVocabulary.HIGH -> 0;
            case ActivityVocabulary.LOW -> 2;
            default -> 1;
        };
    }
}
