// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTest {

    @ParameterizedTest(name = "born {0}, today {1}: in {2} days, {3} years old")
    @CsvSource({ "1980-05-17, 2026-05-16, 1, 46", "1980-05-17, 2026-05-17, 0, 46", "1980-05-17, 2026-05-18, 364, 47",
            "1980-12-31, 2026-01-01, 364, 46", "1980-01-01, 2026-12-31, 1, 47" })
    void countsTheDays(LocalDate born, LocalDate today, long days, long age) {
        assertEquals(days, new Birthday(born).daysLeft(today));
        assertEquals(age, new Birthday(born).age(today));
    }

    @ParameterizedTest(name = "trap T10: born {0}, today {1}: next on {2}")
    @CsvSource({ "2000-02-29, 2027-02-27, 2027-02-28", "2000-02-29, 2027-02-28, 2027-02-28", "2000-02-29, 2027-03-01, 2028-02-29",
            "2000-02-29, 2028-02-28, 2028-02-29", "2000-02-29, 2028-02-29, 2028-02-29" })
    void celebratesTheLeapDayEveryYear(LocalDate born, LocalDate today, LocalDate next) {
        assertEquals(next, new Birthday(born).next(today));
    }

    @ParameterizedTest
    @CsvSource({ "2027-03-01, 2026-01-01, 2027-03-01" })
    void isNeverBeforeTheBirth(LocalDate born, LocalDate today, LocalDate next) {
        assertEquals(next, new Birthday(born).next(today));
    }
}
