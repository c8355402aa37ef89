// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.ContactConnection;
import org.liaison.model.crm.ContactConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.edit.WorkingCopy;

class ContactWidgetsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void whatIsTypedIsStored() {
        Contact anne = aContact("Anne", "Martin").in(LIAISON.store());
        try (WidgetStage<Contact> stage = stage("information", anne)) {
            stage.show(true);
            stage.driver().type(stage.driver().find(Text.class, "Contact.jobTitle"), "Directrice générale");
            stage.driver().type(stage.driver().find(Text.class, "Contact.birthDate"), "29/02/1984");
            stage.save();
            assertTrue(stage.driver().shows("Directrice générale"));
            assertEquals("1984-02-29", LIAISON.store().find(Contact.class, anne.getId()).orElseThrow().getBirthDate().toString());
        }
    }

    @Test
    void anotherCompanyMeansAnotherEstablishment() {
        Relation acme = aRelation("ACME").having(EstablishmentFields.RELATION,
                an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "ACME Lyon")).in(LIAISON.store());
        Establishment lyon = LIAISON.store().list(EstablishmentFields.RELATION, acme).getFirst();
        Relation other = aRelation("Autre").in(LIAISON.store());
        Contact anne = aContact("Anne", "Martin").with(ContactFields.RELATION, acme).with(ContactFields.ESTABLISHMENT, lyon)
                .in(LIAISON.store());
        try (WidgetStage<Contact> stage = stage("information", anne)) {
            stage.show(true);
            stage.copy().property(ContactFields.RELATION).set(other);
            stage.driver().settle();
            assertEquals("", stage.driver().find(Text.class, "Contact.establishment").getText(), "trap T7");
            stage.save();
            assertNull(LIAISON.store().find(Contact.class, anne.getId()).orElseThrow().getEstablishment());
        }
    }

    @Test
    void aConnectionIsSeenFromBothSidesAndUnlinkedWhenTheOtherGoes() {
        Contact paul = aContact("Paul", "Autre").in(LIAISON.store());
        Contact anne = aContact("Anne", "Martin").in(LIAISON.store());
        try (WidgetStage<Contact> stage = stage("connections", anne)) {
            stage.show(false);
            stage.driver().waitUntil("the empty state", () -> stage.driver().shows("Aucune connexion."));
            stage.show(true);
            WorkingCopy<ContactConnection> made = stage.copy().parts(ContactConnectionFields.CONTACT).add();
            made.property(ContactConnectionFields.ROLE).set(LIAISON.term(Vocabulary.CONNECTION_ROLE, "INTRODUCED"));
            made.property(ContactConnectionFields.OTHER).set(paul);
            made.property(ContactConnectionFields.PURPOSE).set("Comptable");
            stage.save();
        }
        try (WidgetStage<Contact> stage = stage("connections", paul)) {
            stage.show(false);
            stage.driver().waitUntil("who names him", () -> stage.driver().shows("A présenté un candidat, Comptable"));
        }
        ContactConnection stored = LIAISON.store().list(ContactConnectionFields.CONTACT, anne).getFirst();
        LIAISON.store().change(Intent.typed("x"), change -> change.remove(Contact.class, List.of(paul.getId())));
        assertNull(LIAISON.store().find(ContactConnection.class, stored.getId()).orElseThrow().getOther());
        LIAISON.undoLast();
        assertEquals(paul.getId(),
                LIAISON.store().find(ContactConnection.class, stored.getId()).orElseThrow().getOther().getId());
        assertEquals(List.of(), LIAISON.store().check());
    }

    @Test
    void threeWishesAreThreeFlags() {
        Contact anne = aContact("Anne", "Martin").in(LIAISON.store());
        try (WidgetStage<Contact> stage = stage("marketing", anne)) {
            stage.show(true);
            stage.driver().click(stage.driver().find(Button.class, "Contact.wantsMarketing"));
            stage.save();
        }
        Contact stored = LIAISON.store().find(Contact.class, anne.getId()).orElseThrow();
        assertEquals(Boolean.TRUE, stored.getWantsMarketing());
        assertNull(stored.getWantsContact(), "trap T13");
        assertNull(stored.getPassive(), "trap T13");
    }

    @Test
    void aContactWithoutCompanyHasNoColleagues() {
        try (WidgetStage<Contact> stage = stage("colleagues", aContact("Anne", "Seule").in(LIAISON.store()))) {
            stage.show(false);
            assertEquals(List.of("Ce contact n’est rattaché à aucune entreprise."), stage.driver().texts(), "trap T12");
        }
    }

    @Test
    void colleaguesAreAllOthersOfTheCompany() {
        Relation acme = aRelation("ACME").having(ContactFields.RELATION, aContact("Zoé", "Dupont")).in(LIAISON.store());
        Contact anne = aContact("Anne", "Martin").with(ContactFields.RELATION, acme).in(LIAISON.store());
        try (WidgetStage<Contact> stage = stage("colleagues", anne)) {
            stage.show(false);
            stage.driver().waitUntil("the table", () -> !stage.driver().all(Table.class).isEmpty());
            Table table = stage.driver().find(Table.class, "table");
            assertEquals(1, table.getItemCount());
            assertEquals("Zoé Dupont", table.getItem(0).getText(0));
        }
    }

    private static WidgetStage<Contact> stage(String widget, Contact contact) {
        return WidgetStage.of("org.liaison.ui.contacts." + widget, LIAISON, DISPLAY, contact);
    }
}
