// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.values.Parsed;
import org.liaison.values.Problem;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;

/** A time of the day as people write it; it is kept and shown as {@code 09:30}. */
public final class TimeOfDay {

    /** Accepts {@code 9}, {@code 9h}, {@code 9 h 30}, {@code 9:30}, {@code 9.30}, {@code 0930} and {@code 9:30 pm}. */
    public static final TextRule RULE = TimeOfDay::parse;

    private static final Texts TEXTS = new Texts(TimeOfDay.class);
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{1,2})\\s*(?:(?:[:.h]|uur|u)\\s*([0-9]{2})?|([0-9]{2}))?\\s*([ap])?\\.?(?:m\\.?)?");
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    private TimeOfDay() {
    }

    /**
     * The time that a text stands for.
     *
     * @param kept as {@link #RULE} keeps it; may be null
     * @param otherwise the time where there is none
     * @return the time
     */
    public static LocalTime of(String kept, LocalTime otherwise) {
        return kept == null || !(parse(kept) instanceof Parsed.Accepted(String value)) ? otherwise : LocalTime.parse(value);
    }

    /**
     * How a time is kept.
     *
     * @param time the time; seconds are dropped
     * @return for example {@code 09:30}
     */
    public static String text(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static Parsed parse(String typed) {
        Matcher form = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (form.matches()) {
            String minutes = form.group(2) == null ? form.group(3) : form.group(2);
            int hour = hour(Integer.parseInt(form.group(1)), form.group(4));
            int minute = minutes == null ? 0 : Integer.parseInt(minutes);
            if (hour < HOURS && minute < MINUTES) {
                return new Parsed.Accepted(text(LocalTime.of(hour, minute)));
            }
        }
        return new Parsed.Refused(new Problem(TEXTS, "noTime", List.of(typed.strip())));
    }

    private static int hour(int written, String half) {
        if (half == null) {
            return written;
        }
        if (written == 0 || written > NOON) {
            return HOURS;
        }
        return written % NOON + (half.equals("p") ? NOON : 0);
    }
}
