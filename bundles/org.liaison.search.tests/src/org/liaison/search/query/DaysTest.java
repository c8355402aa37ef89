// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DaysTest {

    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void datesMonthsAndYears() {
        days("2026-11-22", "2026-11-22", "2026-11-22");
        days("5/1/2026", "2026-01-05", "2026-01-05");
        days("5.1.2026", "2026-01-05", "2026-01-05");
        days("02/2024", "2024-02-01", "2024-02-29");
        days("2024-02", "2024-02-01", "2024-02-29");
        days("1980", "1980-01-01", "1980-12-31");
    }

    @Test
    void countedFromToday() {
        days("today", "2026-11-22", "2026-11-22");
        days("yesterday", "2026-11-21", "2026-11-21");
        days("+6m", "2027-05-22", "2027-05-22");
        days("Tomorrow", "2026-11-23", "2026-11-23");
        days("30d", "2026-12-22", "2026-12-22");
        days("-2w", "2026-11-08", "2026-11-08");
        days("1y", "2027-11-22", "2027-11-22");
    }

    @Test
    void spans() {
        days("this-week", "2026-11-16", "2026-11-22");
        days("next-week", "2026-11-23", "2026-11-29");
        days("last-month", "2026-10-01", "2026-10-31");
        days("this-quarter", "2026-10-01", "2026-12-31");
        days("last-quarter", "2026-07-01", "2026-09-30");
        days("next-month", "2026-12-01", "2026-12-31");
        days("last-year", "2025-01-01", "2025-12-31");
        days("next-2-weeks", "2026-11-22", "2026-12-06");
        days("last-3-years", "2023-11-22", "2026-11-22");
        days("next-quarter", "2027-01-01", "2027-03-31");
        days("this-year", "2026-01-01", "2026-12-31");
        days("next-30-days", "2026-11-22", "2026-12-22");
        days("last-1-month", "2026-10-22", "2026-11-22");
    }

    @Test
    void theFirstAndTheLastDayAreAmongThem() {
        Days november = Days.of("2026-11", TODAY).orElseThrow();
        assertTrue(november.contain(november.from()) && november.contain(november.to()));
        assertFalse(november.contain(november.from().minusDays(1)) || november.contain(november.to().plusDays(1)));
    }

    @Test
    void whatNamesNoDaysIsItsOwnLabel() {
        assertEquals("Soon", Days.label("Soon", Locale.FRENCH));
        assertEquals("aujourd’hui", Days.label(" Today ", Locale.FRENCH).replace('\'', '’').toLowerCase(Locale.ROOT));
        assertEquals("dans 3 mois", Days.label("3m", Locale.FRENCH));
    }

    @Test
    void whatIsNoDay() {
        for (String text : List.of("", "soon", "2026-02-30", "2026-13", "30", "d", "next-days", "99999d")) {
            assertEquals(Optional.empty(), Days.of(text, TODAY), text);
        }
    }

    @Test
    void everythingOfferedIsUnderstoodAndTranslated() {
        for (String offered : Days.OFFERED) {
            assertTrue(Days.of(offered, TODAY).orElseThrow().contain(TODAY) || offered.matches("(last|next)-(month|year)"),
                    offered);
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                assertFalse(Days.label(offered, language).contains("!")
                        || offered.contains("-") && Days.label(offered, language).equals(offered), offered);
            }
        }
        assertEquals("les 30 prochains jours", Days.label("next-30-days", Locale.FRENCH));
        assertEquals("il y a 2 semaines", Days.label("-2w", Locale.FRENCH));
        assertEquals("22/11/2026", Days.label("2026-11-22", Locale.FRANCE));
        assertEquals("septembre 2026", Days.label("2026-09", Locale.FRENCH));
        assertEquals("September 2026", Days.label("9/2026", Locale.ENGLISH));
        assertEquals("2026", Days.label("2026", Locale.FRENCH));
    }

    @Test
    void everyOperatorIsTranslatedForEveryType() {
        for (String type : List.of("text", "number", "date", "term", "flag")) {
            for (Operator operator : Operator.of(type)) {
                for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                    assertFalse(operator.label(type, false, language).contains("!"));
                    assertFalse(operator.label(type, true, language).contains("!"));
                }
            }
        }
        assertEquals("ne contient pas", Operator.HAS.label("text", true, Locale.FRENCH));
        assertEquals("est", Operator.HAS.label("term", false, Locale.FRENCH));
    }

    private static void days(String text, String from, String to) {
        assertEquals(Optional.of(new Days(LocalDate.parse(from), LocalDate.parse(to))), Days.of(text, TODAY), text);
    }
}
