// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.liaison.model.Term;
import org.liaison.model.crm.Contact;

/**
 * Somebody to be congratulated on a day.
 *
 * @param contact whom
 * @param kind what is celebrated; empty for the birthday that the date of birth tells
 * @param label what it is called besides; empty if nothing
 * @param day the day as it comes every year
 * @param date when it is celebrated next
 */
public record Occasion(Contact contact, Optional<Term> kind, String label, YearlyDay day, LocalDate date) {

    /** What comes first comes first. */
    public static final Comparator<Occasion> ORDER = Comparator.comparing(Occasion::date)
            .thenComparing(occasion -> occasion.contact().title());

    /**
     * The next occasions of a contact. The date of birth is one; a birthday that was noted besides is left out then, so that nobody is
     * congratulated twice.
     *
     * @param contact the contact
     * @param moments his moments
     * @param from the first day that counts
     * @return each of them once, the next first
     */
    public static List<Occasion> of(Contact contact, Collection<Moment> moments, LocalDate from) {
        List<Occasion> found = new ArrayList<>();
        boolean born = contact.getBirthDate() != null;
        if (born) {
            found.add(of(contact, Optional.empty(), "", YearlyDay.of(contact.getBirthDate()), from));
        }
        for (Moment moment : moments) {
            boolean birthday = moment.getKind() != null && ActivityVocabulary.BIRTHDAY.equals(moment.getKind().getCode());
            if (!(born && birthday) && moment.getDay() != null) {
                YearlyDay.read(moment.getDay()).ifPresent(day -> found.add(of(contact, Optional.ofNullable(moment.getKind()),
                        moment.getLabel() == null ? "" : moment.getLabel(), day, from)));
            }
        }
        found.sort(ORDER);
        return found;
    }

    private static Occasion of(Contact contact, Optional<Term> kind, String label, YearlyDay day, LocalDate from) {
        return new Occasion(contact, kind, label, day, day.next(from));
    }

    /**
     * How many years it is on that day.
     *
     * @return empty if the first year is not known
     */
    public OptionalInt years() {
        return day.years(date);
    }

    /**
     * How many days are left.
     *
     * @param today today
     * @return 0 if it is today
     */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, date);
    }
}
