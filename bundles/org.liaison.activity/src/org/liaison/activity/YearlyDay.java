// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.values.Parsed;
import org.liaison.values.Problem;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;

/**
 * A day that comes every year, with the year in which it came first if that is known (trap T10).
 *
 * <p>What falls on 29 February is celebrated on the 28th in years that have no 29th: it stays in its month and never comes late. That is
 * what {@link MonthDay#atYear} does, and what RFC 7529 calls to skip backward.
 *
 * @param day the day
 * @param first the first year; empty if it is not known
 */
public record YearlyDay(MonthDay day, OptionalInt first) {

    /**
     * Accepts a day with or without a year: {@code 14/07/1980}, {@code 14/07}, {@code 14 juillet}, {@code 1980-07-14}, {@code --07-14}.
     * It is kept as ISO 8601 and RFC 6350 write it: {@code 1980-07-14}, or {@code --07-14} where the year is not known.
     */
    public static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return read(typed.strip()).<Parsed>map(day -> new Parsed.Accepted(day.text()))
                    .orElseGet(() -> new Parsed.Refused(new Problem(TEXTS, "noDay", List.of(typed.strip()))));
        }

        @Override
        public String show(String value) {
            return show(value, Locale.FRENCH);
        }

        @Override
        public String show(String value, Locale language) {
            return read(value).map(day -> day.show(language)).orElse(value);
        }
    };

    private static final Texts TEXTS = new Texts(YearlyDay.class);
    private static final Pattern KEPT = Pattern.compile("(?:([0-9]{4})|-)-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}))?\\.?");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})(?:er|\\.)? *(\\p{L}+\\.?)(?: +([0-9]{4}))?");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"));

    /**
     * A day of birth as a day that comes every year.
     *
     * @param date the day with its year
     * @return the same day of each year
     */
    public static YearlyDay of(LocalDate date) {
        return new YearlyDay(MonthDay.from(date), OptionalInt.of(date.getYear()));
    }

    /**
     * Reads what {@link #RULE} keeps, or a person types.
     *
     * @param text the text
     * @return the day; empty if it is none
     */
    public static Optional<YearlyDay> read(String text) {
        try {
            Matcher kept = KEPT.matcher(text);
            if (kept.matches()) {
                return Optional.of(of(kept.group(3), Integer.parseInt(kept.group(2)), kept.group(1)));
            }
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return Optional.of(of(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3)));
            }
            Matcher named = NAMED.matcher(text);
            return named.matches()
                    ? month(named.group(2)).map(month -> of(named.group(1), month, named.group(3)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static YearlyDay of(String day, int month, String year) {
        MonthDay its = MonthDay.of(month, Integer.parseInt(day));
        if (year == null) {
            return new YearlyDay(its, OptionalInt.empty());
        }
        return of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    }

    private static Optional<Integer> month(String name) {
        for (Locale language : LANGUAGES) {
            for (String pattern : List.of("MMMM", "MMM")) {
                try {
                    DateTimeFormatter names = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                            .toFormatter(language);
                    return Optional.of(Month.from(names.parse(name)).getValue());
                } catch (DateTimeException otherLanguage) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * How it is kept.
     *
     * @return {@code 1980-07-14} or {@code --07-14}
     */
    public String text() {
        String rest = "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        return (first.isPresent() ? "%04d".formatted(first.getAsInt()) : "-") + rest;
    }

    /**
     * How people read it.
     *
     * @param language the reader's language
     * @return {@code 14/07/1980}, or {@code 14/07} where the year is not known
     */
    public String show(Locale language) {
        String sign = language.getLanguage().equals("nl") ? "-" : "/";
        String rest = "%02d%s%02d".formatted(day.getDayOfMonth(), sign, day.getMonthValue());
        return first.isPresent() ? rest + sign + "%04d".formatted(first.getAsInt()) : rest;
    }

    /**
     * When it is celebrated next.
     *
     * @param from the first day that counts; a moment of that day is the next one
     * @return the day
     */
    public LocalDate next(LocalDate from) {
        int year = first.isPresent() ? Math.max(from.getYear(), first.getAsInt()) : from.getYear();
        LocalDate celebrated = day.atYear(year);
        return celebrated.isBefore(from) ? day.atYear(year + 1) : celebrated;
    }

    /**
     * How many years it will be on a day on which it is celebrated.
     *
     * @param celebrated that day
     * @return empty if the first year is not known
     */
    public OptionalInt years(LocalDate celebrated) {
        return first.isPresent() ? OptionalInt.of(celebrated.getYear() - first.getAsInt()) : OptionalInt.empty();
    }

    /**
     * The days of a year, as {@link #key} writes them, that are celebrated on a day: on 28 February also the 29th of years without one.
     *
     * @param date the day
     * @return one or two
     */
    public static List<String> celebratedOn(LocalDate date) {
        String own = key(MonthDay.from(date));
        boolean standsIn = own.equals("02-28") && !Year.isLeap(date.getYear());
        return standsIn ? List.of(own, "02-29") : List.of(own);
    }

    /**
     * A day of the year as the search index has it.
     *
     * @param day the day
     * @return for example {@code 07-14}
     */
    public static String key(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
