// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.liaison.model.Term;
import org.liaison.model.crm.Contact;
import org.liaison.values.Parsed;

/** Trap T10: today included, 29 February, a year that is not known, the turn of the year. */
class YearlyDayTest {

    private static YearlyDay day(String text) {
        return YearlyDay.read(text).orElseThrow();
    }

    @Test
    void readsDaysWithAndWithoutAYear() {
        Map.of("14/07/1980", "1980-07-14", "14/07", "--07-14", "14 juillet 1980", "1980-07-14", "14 juillet", "--07-14",
                "14 July",
                "--07-14", "1er mai", "--05-01", "--02-29", "--02-29", "1980-7-4", "1980-07-04", "14.7.", "--07-14", "3 mei 1990",
                "1990-05-03")
                .forEach((typed, kept) -> assertEquals(new Parsed.Accepted(kept), YearlyDay.RULE.parse(typed), typed));
        for (String typed : List.of("30/02", "29/02/1981", "14/13", "juillet", "14", "")) {
            assertInstanceOf(Parsed.Refused.class, YearlyDay.RULE.parse(typed), typed);
        }
        for (String kept : List.of("1980-07-14", "--07-14", "--02-29")) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"))) {
                assertEquals(new Parsed.Accepted(kept), YearlyDay.RULE.parse(YearlyDay.RULE.show(kept, language)));
            }
        }
    }

    @Test
    void todayIsTheNextOneAndYesterdayComesAgainNextYear() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals(today, day("22/11/1980").next(today));
        assertEquals(OptionalInt.of(46), day("22/11/1980").years(today));
        assertEquals(LocalDate.of(2027, 11, 21), day("21/11/1980").next(today));
        assertEquals(LocalDate.of(2027, 1, 1), day("01/01").next(LocalDate.of(2026, 12, 31)), "the turn of the year");
        assertEquals(OptionalInt.empty(), day("01/01").years(LocalDate.of(2027, 1, 1)));
        assertEquals(LocalDate.of(2030, 5, 1), day("01/05/2030").next(today), "not before it came first");
    }

    @Test
    void the29thOfFebruaryIsCelebratedOnThe28thInOtherYears() {
        YearlyDay leap = day("29/02/1980");
        assertEquals(LocalDate.of(2027, 2, 28), leap.next(LocalDate.of(2027, 2, 28)));
        assertEquals(LocalDate.of(2028, 2, 29), leap.next(LocalDate.of(2027, 3, 1)));
        assertEquals(LocalDate.of(2028, 2, 29), leap.next(LocalDate.of(2028, 2, 28)));
        assertEquals(List.of("02-28", "02-29"), YearlyDay.celebratedOn(LocalDate.of(2027, 2, 28)));
        assertEquals(List.of("02-28"), YearlyDay.celebratedOn(LocalDate.of(2028, 2, 28)));
        assertEquals(List.of("02-29"), YearlyDay.celebratedOn(LocalDate.of(2028, 2, 29)));
    }

    /** Whatever the day, from whatever day on: found by the key of exactly the day on which it is celebrated. */
    @Test
    void isFoundOnTheDayOnWhichItIsCelebrated() {
        for (LocalDate from = LocalDate.of(2027, 1, 1); from.isBefore(LocalDate.of(2029, 1, 1)); from = from.plusDays(1)) {
            for (MonthDay each : List.of(MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(3, 1), MonthDay.of(12, 31),
                    MonthDay.of(1, 1))) {
                LocalDate next = new YearlyDay(each, OptionalInt.empty()).next(from);
                assertTrue(!next.isBefore(from) && next.isBefore(from.plusDays(367)), each + " from " + from);
                assertTrue(YearlyDay.celebratedOn(next).contains(YearlyDay.key(each)), each + " from " + from);
            }
        }
    }

    @Test
    void aBirthdayThatTheDateOfBirthTellsIsNotCelebratedTwice() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Contact roy = new Contact();
        Moment birthday = moment("BIRTHDAY", "--11-23");
        Moment jubilee = moment("JUBILEE", "2016-12-01");
        assertEquals(List.of("--11-23", "2016-12-01"), days(roy, List.of(jubilee, birthday), today));
        roy.setBirthDate(LocalDate.of(1980, 11, 23));
        assertEquals(List.of("1980-11-23", "2016-12-01"), days(roy, List.of(jubilee, birthday), today));
    }

    private static List<String> days(Contact contact, List<Moment> moments, LocalDate from) {
        return Occasion.of(contact, moments, from).stream().map(occasion -> occasion.day().text()).toList();
    }

    private static Moment moment(String kind, String day) {
        Term term = new Term();
        term.setCode(kind);
        Moment moment = new Moment();
        moment.setKind(term);
        moment.setDay(day);
        return moment;
    }
}
