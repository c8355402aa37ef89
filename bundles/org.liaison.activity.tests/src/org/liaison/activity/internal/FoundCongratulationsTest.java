// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aContact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Congratulations;
import org.liaison.activity.Moment;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

class FoundCongratulationsTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void findsBirthdaysAndMomentsOfSomeDaysAndNobodyPassive() {
        aContact("Anne", "Leap").with(ContactFields.BIRTH_DATE, LocalDate.of(1980, 2, 29)).in(LIAISON.store());
        aContact("Bob", "Passive").with(ContactFields.BIRTH_DATE, LocalDate.of(1980, 2, 28)).with(ContactFields.PASSIVE, true)
                .in(LIAISON.store());
        aContact("Carl", "Later").with(ContactFields.BIRTH_DATE, LocalDate.of(1980, 7, 14)).in(LIAISON.store());
        Contact dora = aContact("Dora", "Jubilee").in(LIAISON.store());
        LIAISON.store().change(Intent.typed("Jubilee"), change -> {
            Moment jubilee = new Moment();
            jubilee.setContact(change.find(Contact.class, dora.getId()).orElseThrow());
            jubilee.setKind(LIAISON.term(ActivityVocabulary.MOMENT, ActivityVocabulary.JUBILEE));
            jubilee.setDay("2017-03-01");
            change.add(jubilee);
        });
        assertEquals(List.of("2027-02-28 Anne Leap 47", "2027-03-01 Dora Jubilee 10"), upcoming(LocalDate.of(2027, 2, 27), 7));
        assertEquals(List.of("2028-02-29 Anne Leap 48", "2028-03-01 Dora Jubilee 11"), upcoming(LocalDate.of(2028, 2, 29), 2));
        assertEquals(List.of(), upcoming(LocalDate.of(2028, 3, 2), 7));
        LIAISON.store().change(Intent.typed("Delete"), change -> change.remove(Contact.class, List.of(dora.getId())));
        assertEquals(0, LIAISON.store().count(Moment.class));
        LIAISON.undoLast();
        assertEquals(List.of("2028-03-01 Dora Jubilee 11"), upcoming(LocalDate.of(2028, 3, 1), 1));
        assertEquals(List.of(), LIAISON.store().check());
        assertEquals(List.of(), LIAISON.search().check(Locale.FRENCH));
    }

    private static List<String> upcoming(LocalDate from, int days) {
        LIAISON.search().caughtUp().toCompletableFuture().join();
        return LIAISON.service(Congratulations.class).upcoming(from, days, 100).stream()
                .map(each -> each.date() + " " + each.contact().title() + ' ' + each.years().orElseThrow()).toList();
    }
}
