// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.duplicates.Duplicates;
import org.liaison.duplicates.Likeness;
import org.liaison.duplicates.Reason;
import org.liaison.duplicates.Sought;
import org.liaison.duplicates.SoughtContact;
import org.liaison.duplicates.SoughtRelation;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

class DetectorTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private static final String HEAD_OFFICE = "73282932000074";
    private static final String SITE = "73282932000082";
    private static final String UNKNOWN_SITE = "73282932000090";
    private static long acme;
    private static long other;
    private static long marie;

    @BeforeAll
    static void store() {
        LIAISON.store().change(Intent.typed("Records"), change -> {
            acme = relation(change, "Établissements ACME SAS", "Lyon");
            other = relation(change, "Boulangerie Martin", "Lille");
            relation(change, "Boulangerie Durand", "Lyon");
            Contact contact = new Contact();
            contact.setFirstName("Marie");
            contact.setLastName("Le Goff");
            contact.setRelation(change.find(Relation.class, acme).orElseThrow());
            change.add(contact);
            marie = contact.getId();
            Coordinate phone = coordinate(Vocabulary.KIND_PHONE, "+33472000000");
            phone.setContact(contact);
            change.add(phone);
        });
        LIAISON.found(ListQuery.all(Relation.class)).close();
    }

    private static long relation(Change change, String name, String city) {
        Relation relation = new Relation();
        relation.setName(name);
        if (city.equals("Lyon") && name.contains("ACME")) {
            relation.setSiren("732829320");
            relation.setSiret(HEAD_OFFICE);
            relation.setClientNumber("C-17");
        }
        change.add(relation);
        Address address = new Address();
        address.setRelation(relation);
        address.setKind(LIAISON.term(Vocabulary.ADDRESS_KIND, "MAIN"));
        address.setCity(city);
        change.add(address);
        if (relation.getSiret() != null) {
            Establishment site = new Establishment();
            site.setRelation(relation);
            site.setSiret(SITE);
            change.add(site);
            Coordinate email = coordinate(Vocabulary.KIND_EMAIL, "contact@acme.fr");
            email.setRelation(relation);
            change.add(email);
        }
        return relation.getId();
    }

    private static Coordinate coordinate(String kind, String value) {
        Coordinate coordinate = new Coordinate();
        coordinate.setKind(LIAISON.term(Vocabulary.COORDINATE_KIND, kind));
        coordinate.setValue(value);
        return coordinate;
    }

    @Test
    void aSiretIsThatOfTheHeadOfficeOrOfAnEstablishment() {
        assertEquals(List.of(Reason.SIRET), only(of(null, null, HEAD_OFFICE, null), acme).reasons());
        assertEquals(List.of(Reason.SIRET_OF_ESTABLISHMENT), only(of(null, null, SITE, null), acme).reasons());
    }

    @Test
    void anUnknownSiretOfAKnownSirenIsAFurtherEstablishment() {
        Likeness found = only(of(null, null, UNKNOWN_SITE, null), acme);
        assertTrue(found.mayHaveEstablishment());
        assertEquals("Lyon", found.place());
        assertEquals("même SIREN, autre établissement", found.why(Locale.FRENCH));
    }

    @Test
    void keysAndNamesAreToldTogetherTheStrongestFirst() {
        SoughtRelation sought = new SoughtRelation(0, "Acme", "732829320", null, "C-17", null, Set.of("contact@acme.fr"),
                Set.of(),
                Set.of("LYON CEDEX 03"));
        assertEquals(List.of(Reason.SIREN, Reason.CLIENT_NUMBER, Reason.EMAIL, Reason.NAME_AND_CITY),
                only(sought, acme).reasons());
    }

    @Test
    void anotherSirenIsAnotherCompanyWhateverItsName() {
        assertEquals(List.of(), found(of("ACME", "552100554", null, "Lyon")));
    }

    @Test
    void theSameTradeInTheSameCityIsNoDuplicate() {
        assertEquals(List.of(), found(of("Boulangerie Dupont", null, null, "Lyon")));
        assertEquals(List.of(Reason.NAME), only(of("Boulangerie MARTIN", null, null, null), other).reasons());
    }

    @Test
    void aRecordIsNeverItsOwnDuplicate() {
        assertEquals(List.of(), found(new SoughtRelation(acme, "ACME", "732829320", HEAD_OFFICE, "C-17", null,
                Set.of("contact@acme.fr"), Set.of(), Set.of("Lyon"))));
    }

    @Test
    void aChangeSetSeesWhatItMadeItself() {
        LIAISON.store().change(Intent.typed("Try"), change -> {
            long made = relation(change, "Try", "Brest");
            Relation edited = change.edit(change.find(Relation.class, made).orElseThrow());
            edited.setClientNumber("T-1");
            change.flush();
            SoughtRelation sought = new SoughtRelation(0, null, null, null, "T-1", null, Set.of(), Set.of(), Set.of());
            assertEquals(1, LIAISON.service(Duplicates.class).of(sought, change).size());
            change.remove(Relation.class, List.of(made));
        });
    }

    @Test
    void colleaguesShareAPhoneNumberButNotAName() {
        assertEquals(List.of(), found(contact("Paul", "Roux", acme, "+33472000000")));
        assertEquals(List.of(Reason.PHONE, Reason.NAME_IN_COMPANY), only(contact("MARIE", "le-goff", acme, "+33472000000"), marie)
                .reasons());
    }

    @Test
    void namesakesOfTwoCompaniesAreTwo() {
        assertEquals(List.of(), found(contact("Marie", "Le Goff", other, null)));
        Likeness found = only(contact("Marie", "Le Goff", 0, null), marie);
        assertEquals(List.of(Reason.NAME), found.reasons());
        assertEquals("Établissements ACME SAS", found.place());
    }

    private static SoughtContact contact(String first, String last, long company, String phone) {
        return new SoughtContact(0, first, last, company, Set.of(), phone == null ? Set.of() : Set.of(phone));
    }

    private static SoughtRelation of(String name, String siren, String siret, String city) {
        return new SoughtRelation(0, name, siren, siret, null, null, Set.of(), Set.of(), city == null ? Set.of() : Set.of(city));
    }

    private static List<Likeness> found(Sought sought) {
        return LIAISON.service(Duplicates.class).of(sought, LIAISON.store());
    }

    private static Likeness only(Sought sought, long id) {
        List<Likeness> found = found(sought);
        assertEquals(List.of(id), found.stream().map(likeness -> likeness.record().getId()).toList());
        return found.getFirst();
    }
}
