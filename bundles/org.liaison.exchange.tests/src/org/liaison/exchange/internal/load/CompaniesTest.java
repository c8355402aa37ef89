// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.value.Named;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;

/** Which company a row of contacts names. */
class CompaniesTest {

    private static final String SIREN = "732829320";
    private static final String SIRET = "73282932000074";

    private final RelationIndex index = new RelationIndex(null, null, false);
    private final Companies companies = new Companies(index, null, Locale.ENGLISH);
    private final Draft draft = new Draft(1, List.of());

    private Held<Relation> known(String name, String siren, String siret, String city) {
        Relation relation = new Relation();
        relation.setName(name);
        relation.setSiren(siren);
        relation.setSiret(siret);
        Held<Relation> held = new Held<>(relation);
        held.addresses().add(new Address());
        Address address = new Address();
        address.setCity(city);
        held.addresses().add(address);
        index.remember(held, List.of());
        return held;
    }

    private void says(String name, String siren, String siret) {
        draft.own().clear();
        draft.roles().clear();
        if (name != null) {
            draft.own().put(ContactFields.RELATION, new Named(name));
        }
        if (siren != null) {
            draft.roles().put(Role.COMPANY_SIREN, siren);
        }
        if (siret != null) {
            draft.roles().put(Role.COMPANY_SIRET, siret);
        }
    }

    private List<Draft.Wrong> wrongs() {
        draft.wrongs().clear();
        companies.check(draft);
        return List.copyOf(draft.wrongs());
    }

    @Test
    void aRowNamesACompanyByNumberOrName() {
        assertFalse(Companies.named(draft));
        says("Alpha", null, null);
        assertTrue(Companies.named(draft));
        assertEquals("Alpha", Companies.name(draft));
        assertNull(Companies.siren(draft));
        assertNull(Companies.siret(draft));
        says(null, "732 829 320", "552 081 317 66522");
        assertTrue(Companies.named(draft));
        assertEquals(SIREN, Companies.siren(draft));
        assertEquals("55208131766522", Companies.siret(draft));
        says(null, null, "732 829 320 00074");
        assertEquals(SIREN, Companies.siren(draft));
        assertTrue(Companies.named(draft));
        says(null, null, "732");
        assertNull(Companies.siren(draft));
    }

    @Test
    void whatIsWrongWithItIsSaid() {
        assertEquals(List.of(), wrongs());
        says("x".repeat(200), SIREN, SIRET);
        assertEquals(List.of(), wrongs());
        says(null, SIREN, "73282932000075");
        assertEquals(List.of("SIRET of the establishment"), wrongs().stream().map(Draft.Wrong::column).toList());
        says(null, "732829321", SIRET);
        assertEquals(List.of("SIREN of the company"), wrongs().stream().map(Draft.Wrong::column).toList());
        says("x".repeat(201), null, null);
        assertEquals(List.of("This is 201 characters long; there is room for 200. Shorten it."),
                wrongs().stream().map(Draft.Wrong::text).toList());
    }

    @Test
    void aSiretIsThatOfACompanyOrOfOneOfItsEstablishments() {
        Held<Relation> alpha = known("Alpha", null, SIRET, null);
        says("Beta", null, SIRET);
        assertSame(alpha, companies.find(draft));
        Establishment site = new Establishment();
        site.setRelation(alpha.thing());
        index.remember("73282932000009", new Held<>(site));
        says("Beta", null, "73282932000009");
        assertSame(alpha, companies.find(draft));
    }

    @Test
    void aNameIsThatOfACompanyWithoutAnotherSiren() {
        Held<Relation> registered = known("Alpha", "552081317", null, null);
        says("ALPHA", SIREN, null);
        assertNull(companies.find(draft));
        says("ALPHA", null, null);
        assertSame(registered, companies.find(draft));
        Held<Relation> other = known("Alpha", null, null, null);
        says("ALPHA", SIREN, null);
        assertSame(other, companies.find(draft));
        Held<Relation> same = known("Gamma", SIREN, null, null);
        assertSame(same, companies.find(draft));
        says("Delta", null, null);
        assertNull(companies.find(draft));
        says(null, "380129866", null);
        assertNull(companies.find(draft));
    }

    @Test
    void ofSeveralTheOneInTheCityOfTheContactIsMeantElseTheFirst() {
        Held<Relation> lyon = known("Alpha", null, null, "Lyon");
        Held<Relation> nice = known("Alpha", null, null, "NICE");
        says("Alpha", null, null);
        assertSame(lyon, companies.find(draft));
        draft.addresses().put("WORK", Map.of(AddressFields.CITY, "Nice"));
        assertSame(nice, companies.find(draft));
        draft.addresses().put("WORK", Map.of(AddressFields.CITY, "Brest"));
        assertSame(lyon, companies.find(draft));
    }
}
