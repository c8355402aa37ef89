// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them: the day first (in the United States the month), the year with four digits; or the year
 * first, as ISO 8601 and databases write them; or with the month's name.
 */
final class DayText {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/.]?)([0-9]{1,2})\\2([0-9]{1,2})([T ][0-9:.]+Z?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})( [0-9:.]+)?");

    private DayText() {
    }

    /**
     * A day as text.
     *
     * @param day the day
     * @param language the reader's language and country
     * @return for example {@code 31/01/2026}
     */
    static String show(LocalDate day, Locale language) {
        String pattern = monthFirst(language) ? "MM/dd/uuuu" : language.getLanguage().equals("nl") ? "dd-MM-uuuu" : "dd/MM/uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    /**
     * A text as day.
     *
     * @param text the text
     * @param language the writer's language and country
     * @return the day; empty if the text is none, or there is no such day
     */
    static Optional<LocalDate> read(String text, Locale language) {
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)));
            }
            Matcher yearLast = YEAR_LAST.matcher(text);
            if (yearLast.matches()) {
                return Optional.of(monthFirst(language)
                        ? day(yearLast.group(3), yearLast.group(1), yearLast.group(2))
                        : day(yearLast.group(3), yearLast.group(2), yearLast.group(1)));
            }
            return Optional.of(LocalDate.parse(text.replaceAll("[\\s\\p{Z}]+", " "), named(language)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DateTimeFormatter named(Locale language) {
        String pattern = monthFirst(language) ? "MMMM d, uuuu" : "d['er'] MMMM uuuu";
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static boolean monthFirst(Locale language) {
        return language.getCountry().equals("US");
    }
}
