// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.model.FieldText;
import org.liaison.values.Texts;

/**
 * Says when something is due, as people say it.
 *
 * @param language the reader's language
 * @param now the moment it is seen from
 */
public record DueText(Locale language, LocalDateTime now) {

    private static final Texts TEXTS = new Texts(DueText.class);

    /**
     * When an activity is due.
     *
     * @param activity the activity
     * @return for example {@code Demain 14:00}; empty if it has no day
     */
    public String of(Activity activity) {
        return activity.getDueDate() == null ? "" : of(activity.getDueDate(), activity.getDueTime());
    }

    /**
     * A day, and perhaps a time.
     *
     * @param day the day
     * @param time the time, may be null
     * @return for example {@code Demain 14:00}
     */
    public String of(LocalDate day, String time) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        String said = Math.abs(days) <= 1
                ? TEXTS.get(language, days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday")
                : FieldText.of(language).show(ActivityFields.DUE_DATE, day);
        return time == null ? said : said + ' ' + time;
    }
}
