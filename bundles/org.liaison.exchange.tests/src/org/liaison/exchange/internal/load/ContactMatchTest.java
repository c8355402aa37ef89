// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.liaison.exchange.internal.value.Named;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;

/** Which of the contacts that are known a row stands for. */
class ContactMatchTest {

    private final ContactIndex index = new ContactIndex(null, null);
    private final ContactMatch match = new ContactMatch(index);

    private static List<Draft.Detail> details(String... details) {
        List<Draft.Detail> made = new ArrayList<>();
        for (String detail : details) {
            made.add(new Draft.Detail(detail.contains("@") ? "EMAIL" : "PHONE", "", detail));
        }
        return made;
    }

    private Contact known(String first, String last, Relation company, String... details) {
        Contact contact = new Contact();
        contact.setFirstName(first);
        contact.setLastName(last);
        contact.setRelation(company);
        index.remember(new Held<>(contact), details(details));
        return contact;
    }

    private static Draft row(String first, String last, String... details) {
        Draft draft = new Draft(1, List.of());
        if (first != null) {
            draft.own().put(ContactFields.FIRST_NAME, first);
        }
        if (last != null) {
            draft.own().put(ContactFields.LAST_NAME, last);
        }
        draft.details().addAll(details(details));
        return draft;
    }

    private Optional<Contact> find(Draft draft, Relation company) {
        return match.find(draft, company).map(Held::thing);
    }

    private Optional<Contact> find(String first, String last, String... details) {
        return find(row(first, last, details), null);
    }

    @Test
    void anAddressIsThatOfSomebodyWithAPartOfTheName() {
        Contact eva = known("Éva", "Roy", null, "e@b.fr");
        assertEquals(Optional.of(eva), find("EVA", "ROY", "x@b.fr", "e@b.fr"));
        assertEquals(Optional.of(eva), find("Eva", "Zola", "e@b.fr"));
        assertEquals(Optional.of(eva), find("Paul", "Roy", "e@b.fr"));
        assertEquals(Optional.empty(), find("Paul", "Zola", "e@b.fr"));
        assertEquals(Optional.empty(), find(null, "Zola", "e@b.fr"));
        assertEquals(Optional.empty(), find("Eva", "Zola", "x@b.fr"));
        match.made(eva);
        assertEquals(Optional.empty(), find("Eva", "Zola", "e@b.fr"));
        assertEquals(Optional.of(eva), find("Eva", "Roy", "e@b.fr"));
    }

    @Test
    void nothingIsNoPartOfAName() {
        known("-", "Roy", null, "e@b.fr");
        assertEquals(Optional.empty(), find("-", "Zola", "e@b.fr"));
        known(null, "Petit", null, "p@b.fr");
        assertEquals(Optional.empty(), find("Eva", "Zola", "p@b.fr"));
    }

    @Test
    void anAddressThatSeveralHaveTellsOnlyByTheWholeName() {
        known("Eva", "Roy", null, "e@b.fr");
        Contact paul = known("Paul", "Roy", null, "e@b.fr");
        assertEquals(Optional.empty(), find("Zoé", "Roy", "e@b.fr"));
        assertEquals(Optional.of(paul), find("Paul", "Roy", "e@b.fr"));
    }

    @Test
    void aNumberIsThatOfSomebodyOfTheSameName() {
        Contact eva = known("Eva", "Roy", null, "01");
        assertEquals(Optional.of(eva), find("Eva", "Roy", "01"));
        assertEquals(Optional.empty(), find("Eva", "Zola", "01"));
        assertEquals(Optional.empty(), find("Eva", "Roy", "02"));
    }

    @Test
    void anAddressOutweighsTheCompanyAndTheCompanyANumber() {
        Relation company = new Relation();
        Contact mail = known("Eva", "Roy", null, "e@b.fr");
        Contact phone = known("Eva", "Roy", null, "01");
        assertEquals(Optional.of(phone), find(row("Eva", "Roy", "01"), company));
        Contact there = known("Eva", "Roy", company);
        assertEquals(Optional.of(mail), find(row("Eva", "Roy", "e@b.fr", "01"), company));
        assertEquals(Optional.of(there), find(row("Eva", "Roy", "01"), company));
        assertEquals(Optional.of(phone), find(row("Eva", "Roy", "01"), null));
    }

    @Test
    void aNameAloneIsThatOfSomebodyWithoutACompany() {
        known("Eva", "Roy", new Relation());
        assertEquals(Optional.empty(), find("Eva", "Roy"));
        Contact eva = known("Eva", "Roy", null);
        assertEquals(Optional.of(eva), find("Eva", "Roy"));
        assertEquals(Optional.empty(), find("Eva", "Roy", "03"));
        Draft named = row("Eva", "Roy");
        named.own().put(ContactFields.RELATION, new Named("Alpha"));
        assertEquals(Optional.empty(), find(named, null));
    }
}
