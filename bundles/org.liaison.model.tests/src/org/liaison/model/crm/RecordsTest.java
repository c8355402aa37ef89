// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;

class RecordsTest {

    private final Relation acme = new Relation();
    private final Relation other = new Relation();
    private final Establishment lyon = new Establishment();

    RecordsTest() {
        acme.setName("ACME SAS");
        lyon.setRelation(acme);
        lyon.setSign("ACME Lyon");
    }

    /** Trap T7. */
    @Test
    void anotherCompanyClearsTheEstablishment() {
        Contact contact = new Contact();
        contact.setEstablishment(lyon);
        contact.setRelation(acme);
        assertSame(lyon, contact.getEstablishment());
        contact.setRelation(other);
        assertNull(contact.getEstablishment());
        contact.setRelation(acme);
        contact.setEstablishment(lyon);
        contact.setRelation(null);
        assertNull(contact.getEstablishment());
    }

    /** Trap T11. */
    @Test
    void tagsAreComparedWithoutCaseAndAccents() {
        Tag first = new Tag();
        Tag second = new Tag();
        first.setLabel("Établissement d’Œuvres");
        second.setLabel("etablissement  d'oeuvres");
        assertEquals(first.getLabelKey(), second.getLabelKey());
        second.setLabel("autre");
        assertNotEquals(first.getLabelKey(), second.getLabelKey());
        second.setLabel(null);
        assertNull(second.getLabelKey());
    }

    @Test
    void partsBelongToTheirRecord() {
        Address address = new Address();
        address.setEstablishment(lyon);
        assertSame(acme, address.subject());
        Contact contact = new Contact();
        Coordinate phone = new Coordinate();
        phone.setContact(contact);
        assertSame(contact, phone.subject());
        Tagging tagging = new Tagging();
        tagging.setRelation(acme);
        assertSame(acme, tagging.subject());
        assertSame(contact, contact.subject());
    }

    @Test
    void titlesAreShort() {
        Contact contact = new Contact();
        contact.setFirstName("Marie");
        contact.setLastName("Curie");
        Address address = new Address();
        address.setStreet("12 rue de la Paix");
        address.setPostCode("75002");
        address.setCity("Paris");
        assertEquals("ACME SAS", acme.title());
        assertEquals("ACME Lyon", lyon.title());
        assertEquals("Marie Curie", contact.title());
        assertEquals("12 rue de la Paix, 75002 Paris", address.title());
    }

    @Test
    void sharedSettingsHaveNoOwner() {
        Setting setting = new Setting();
        assertEquals("", setting.getOwner());
        setting.setOwner(null);
        assertEquals("", setting.getOwner());
    }

    @Test
    void termsFallBackToAnotherLanguage() {
        Term term = new Term();
        assertEquals("", term.label(Locale.FRENCH));
        term.setCode("62.01Z");
        assertEquals("62.01Z", term.label(Locale.FRENCH));
        term.setLabelFr("Programmation");
        assertEquals("Programmation", term.label(Locale.of("nl", "BE")));
        term.setLabelNl("Programmeren");
        assertEquals("Programmeren", term.label(Locale.of("nl", "BE")));
        term.setLabelEn("Programming");
        assertEquals("Programming", term.label(Locale.GERMAN));
    }
}
