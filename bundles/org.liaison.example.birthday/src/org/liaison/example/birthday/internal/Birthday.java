// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The birthday of someone (trap T10). Who was born on 29 February celebrates on the 28th where the year has no 29th.
 *
 * @param born the date of birth; never null
 */
record Birthday(LocalDate born) {

    /** The next birthday; today, if it is today. */
    LocalDate next(LocalDate today) {
        LocalDate thisYear = MonthDay.from(born).atYear(today.getYear());
        LocalDate next = thisYear.isBefore(today) ? MonthDay.from(born).atYear(today.getYear() + 1) : thisYear;
        return next.isBefore(born) ? born : next;
    }

    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, next(today));
    }

    /** How old the person will be then. */
    long age(LocalDate today) {
        return next(today).getYear() - born.getYear();
    }
}
