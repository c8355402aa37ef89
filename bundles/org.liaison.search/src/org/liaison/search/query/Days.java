// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.values.Texts;

/**
 * A day, or the days from one to another, as conditions on dates name them:
 * <ul>
 * <li>a date {@code 2026-11-22}, a month {@code 2026-11}, a year {@code 2026}; also {@code 22/11/2026} and {@code 11/2026};
 * <li>a day counted from today: {@code today}, {@code yesterday}, {@code tomorrow}, {@code 30d}, {@code -2w}, {@code 6m}, {@code 1y};
 * <li>a span: {@code this-month}, {@code last-week}, {@code next-quarter}, {@code this-year}, and with today {@code next-30-days},
 * {@code last-2-weeks}.
 * </ul>
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Days(LocalDate from, LocalDate to) {

    /** The spans to offer to users who pick one. */
    public static final List<String> OFFERED = List.of("today", "this-week", "this-month", "this-quarter", "this-year",
            "next-7-days", "next-30-days", "next-90-days", "last-7-days", "last-30-days", "last-90-days", "last-month",
            "next-month",
            "last-year");

    private static final Pattern COUNTED = Pattern.compile("([+-]?)([0-9]{1,4})([dwmy])");
    private static final Pattern SPAN = Pattern.compile("(this|last|next)-(week|month|quarter|year)");
    private static final Pattern DAYS = Pattern.compile("(last|next)-([0-9]{1,4})-(day|week|month|year)s?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern FRENCH = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern FRENCH_MONTH = Pattern.compile("([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * Reads days.
     *
     * @param text as above, in any case
     * @param today what they are counted from
     * @return empty if it names no days
     */
    public static Optional<Days> of(String text, LocalDate today) {
        String name = text.trim().toLowerCase(Locale.ROOT);
        try {
            return Optional.ofNullable(switch (name) {
                case "today" -> day(today);
                case "yesterday" -> day(today.minusDays(1));
                case "tomorrow" -> day(today.plusDays(1));
                default -> matched(name, today);
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * What users call such days.
     *
     * @param text as above
     * @param language the user's language
     * @return such as {@code the next 30 days}; a date or a month as the language writes it; the text itself if it names no days
     */
    public static String label(String text, Locale language) {
        String name = text.trim().toLowerCase(Locale.ROOT);
        Texts texts = new Texts(Days.class);
        Matcher counted = COUNTED.matcher(name);
        Matcher days = DAYS.matcher(name);
        if (counted.matches()) {
            return texts.get(language, (counted.group(1).equals("-") ? "ago." : "in.") + counted.group(3),
                    Integer.valueOf(counted.group(2)));
        }
        if (days.matches()) {
            return texts.get(language, days.group(1) + '.' + days.group(3).charAt(0), Integer.valueOf(days.group(2)));
        }
        if (SPAN.matcher(name).matches() || List.of("today", "yesterday", "tomorrow").contains(name)) {
            return texts.get(language, name.replace('-', '.'));
        }
        DateTimeFormatter written = MONTH.matcher(name).matches() || FRENCH_MONTH.matcher(name).matches()
                ? DateTimeFormatter.ofPattern("LLLL yyyy", language)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language);
        return of(name, LocalDate.EPOCH).filter(found -> !YEAR.matcher(name).matches())
                .map(found -> written.format(found.from())).orElse(text);
    }

    /**
     * Whether a day is among them.
     *
     * @param day the day
     * @return whether it is neither before the first nor after the last
     */
    public boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Days matched(String name, LocalDate today) {
        Matcher found = COUNTED.matcher(name);
        if (found.matches()) {
            long count = Long.parseLong(found.group(2));
            return day(today.plus(found.group(1).equals("-") ? -count : count, unit(found.group(3))));
        }
        found = SPAN.matcher(name);
        if (found.matches()) {
            return span(found.group(2), found.group(1).equals("this") ? 0 : found.group(1).equals("last") ? -1 : 1, today);
        }
        found = DAYS.matcher(name);
        if (found.matches()) {
            long count = Long.parseLong(found.group(2));
            ChronoUnit unit = unit(found.group(3).substring(0, 1));
            return found.group(1).equals("next")
                    ? new Days(today, today.plus(count, unit))
                    : new Days(today.minus(count, unit), today);
        }
        return date(name);
    }

    private static Days date(String name) {
        Matcher found = DATE.matcher(name);
        if (found.matches()) {
            return day(date(found.group(1), found.group(2), found.group(3)));
        }
        found = FRENCH.matcher(name);
        if (found.matches()) {
            return day(date(found.group(3), found.group(2), found.group(1)));
        }
        found = MONTH.matcher(name);
        if (found.matches()) {
            return month(found.group(1), found.group(2));
        }
        found = FRENCH_MONTH.matcher(name);
        if (found.matches()) {
            return month(found.group(2), found.group(1));
        }
        return YEAR.matcher(name).matches()
                ? new Days(date(name, "1", "1"), date(name, "12", "31"))
                : null;
    }

    private static Days month(String year, String month) {
        YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return new Days(whole.atDay(1), whole.atEndOfMonth());
    }

    private static Days span(String unit, int away, LocalDate today) {
        return switch (unit) {
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
                yield new Days(monday, monday.plusDays(6));
            }
            case "month" -> months(today.withDayOfMonth(1).plusMonths(away), 1);
            case "quarter" -> months(today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS_OF_A_QUARTER)
                    .plusMonths((long) away * MONTHS_OF_A_QUARTER), MONTHS_OF_A_QUARTER);
            default -> months(today.withDayOfYear(1).plusYears(away), 12);
        };
    }

    private static Days months(LocalDate first, int count) {
        return new Days(first, first.plusMonths(count).minusDays(1));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Days day(LocalDate day) {
        return new Days(day, day);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> throw new IllegalArgumentException(letter);
        };
    }
}
