// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.liaison.values.Parsed;
import org.liaison.values.Problem;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;

/** A day and time as a text that sorts: the second in universal time, such as {@code 2026-11-22T13:05:00Z}. */
public final class Moment {

    /** Reads the text, and shows it in the user's language and time zone. */
    static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            try {
                return new Parsed.Accepted(text(Instant.parse(typed.strip())));
            } catch (DateTimeException unreadable) {
                return new Parsed.Refused(new Problem(new Texts(Moment.class), "moment.form", List.of(typed)));
            }
        }

        @Override
        public String show(String value, Locale language) {
            return Moment.show(value, language, ZoneId.systemDefault());
        }
    };

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {
    }

    /**
     * The text of an instant.
     *
     * @param instant the instant; what is beyond four-digit years is taken for the first or last second of them
     * @return 20 characters
     */
    public static String text(Instant instant) {
        Instant within = instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        return within.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * The instant of a text.
     *
     * @param text what {@link #text} made
     * @param zone where the reader is
     * @return the same instant there
     */
    public static ZonedDateTime at(String text, ZoneId zone) {
        return Instant.parse(text).atZone(zone);
    }

    /**
     * Shows a text that {@link #text} made.
     *
     * @param text the text; any other is shown as it is
     * @param language the reader's language
     * @param zone where the reader is
     * @return day and time, for example {@code 22/11/2026 14:05}
     */
    public static String show(String text, Locale language, ZoneId zone) {
        try {
            ZonedDateTime at = at(text, zone);
            return at.format(DateTimeFormatter.ofPattern(day(language), language)) + ' '
                    + at.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language));
        } catch (DateTimeException unreadable) {
            return text;
        }
    }

    private static String day(Locale language) {
        return language.getLanguage().equals("nl") ? "dd-MM-yyyy" : "dd/MM/yyyy";
    }
}
