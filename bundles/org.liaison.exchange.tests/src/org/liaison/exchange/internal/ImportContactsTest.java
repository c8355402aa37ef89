// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

class ImportContactsTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    @Test
    void takesEveryColumnToItsField() {
        ImportReport report = DESK.contacts(
                "Civilité;Prénom;Nom;Entreprise;Poste;Fonction;Service;E-mail;Mobile;E-mail personnel;"
                        + "Date de naissance;Passif;Publipostage;Rue (domicile);Ville (domicile)",
                "Madame;Anne;Albaret;Verrerie Albaret;Directrice;Achats;Direction;a.albaret@verrerie.fr;06 12 34 56 78;"
                        + "anne@perso.fr;29/02/1980;non;Oui;2 impasse des Lilas;Albi");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(report));
        Contact anne = DESK.contact("Albaret");
        assertEquals("MME", anne.getCivility().getCode());
        assertEquals("PURCHASING", anne.getFunction().getCode());
        assertEquals(LocalDate.of(1980, 2, 29), anne.getBirthDate());
        assertEquals(false, anne.getPassive());
        assertEquals(true, anne.getWantsMarketing());
        assertNull(anne.getWantsContact());
        assertEquals("Verrerie Albaret", anne.getRelation().getName());
        assertEquals(List.of("EMAIL PROFESSIONAL a.albaret@verrerie.fr", "MOBILE PROFESSIONAL +33612345678",
                "EMAIL PERSONAL anne@perso.fr"), DESK.details(anne));
        assertEquals("HOME", DESK.store().list(AddressFields.CONTACT, anne).get(0).getKind().getCode());
        assertEquals(1L, report.added().get(RelationFields.TYPE));
    }

    @Test
    void readsGoogleAndOutlook() {
        DESK.contacts("First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name",
                "Greta,,Google,Work,greta@google.example.com,+33 1 99 00 00 01,Firma G");
        assertEquals("Firma G", DESK.contact("Google").getRelation().getName());
        DESK.contacts(
                "Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business Phone,E-mail Address,Birthday",
                "Mr.,Otto,Outlook,Firma O,Boss,1 High Street,Lyon,01 99 00 00 02,otto@outlook.example.com,0/0/00");
        // Outlook writes 0/0/00 where it knows no birthday, which is no day: the row is refused rather than guessed at
        assertTrue(DESK.store().list(ContactFields.LAST_NAME, "Outlook").isEmpty());
        DESK.contacts("Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business Phone,E-mail Address",
                "Mr.,Otto,Outlook,Firma O,Boss,1 High Street,Lyon,01 99 00 00 02,otto@outlook.example.com");
        Contact otto = DESK.contact("Outlook");
        assertEquals("M", otto.getCivility().getCode());
        assertEquals("Boss", otto.getJobTitle());
        assertEquals("1 High Street, Lyon", DESK.store().list(AddressFields.CONTACT, otto).get(0).title());
    }

    @Test
    void aSecondRunChangesNothing() {
        String[] lines = { "Nom complet,Société,E-mail,Téléphone", "Berthe BERNARD,Maison B,b@maison-b.fr,",
                "Bob Brun,Maison B,,01 99 00 10 01",
                "Bill Blanc,Maison B,,", "Basile Bleu,,,01 99 00 10 02", "Boris Bis,,,", "Bea Bis,,,",
                "Berthe Bernard,Maison C,b@maison-c.fr," };
        assertEquals("7 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.contacts(lines)));
        assertEquals("0 created, 0 updated, 7 unchanged, 0 rejected", counts(DESK.contacts(lines)));
    }

    @Test
    void oneAddressForSeveralPeopleDoesNotMakeThemOne() {
        String[] lines = { "first name,last name,email", "Carla,Caron,contact@caron.fr", "Carlo,Carlier,contact@caron.fr" };
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.contacts(lines)));
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected", counts(DESK.contacts(lines)));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected",
                counts(DESK.contacts("first name,last name,email", "Dora,Diop,contact@caron.fr")));
    }

    @Test
    void aMarriageIsNoNewPerson() {
        DESK.contacts("first name,last name,email", "Eva,Evrard,eva@e.fr");
        long id = DESK.contact("Evrard").getId();
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected",
                counts(DESK.contacts("first name,last name,email", "Eva,Faure,eva@e.fr")));
        assertEquals(id, DESK.contact("Faure").getId());
    }

    @Test
    void companyAndEstablishmentAreFoundByTheirNumbers() {
        DESK.relations("name,siret", "Gaz Nord,44306184100047");
        DESK.store().change(Intent.typed("Establishment"), change -> {
            Establishment place = new Establishment();
            place.setRelation(DESK.relation("Gaz Nord"));
            place.setSiret("44306184100013");
            change.add(place);
        });
        DESK.contacts("name,siret", "Gil Gaz,44306184100013");
        Contact gil = DESK.contact("Gaz");
        assertEquals("Gaz Nord", gil.getRelation().getName());
        assertEquals("44306184100013", gil.getEstablishment().getSiret());
        DESK.contacts("first name,last name,company", "Gil,Gaz,Elsewhere");
        assertEquals(2, DESK.store().list(ContactFields.LAST_NAME, "Gaz").size());
        assertEquals(1, DESK.store().list(EstablishmentFields.SIRET, "44306184100013").size());
    }

    @Test
    void whoChangesTheCompanyLeavesItsEstablishment() {
        DESK.relations("name,siren", "Hier,552100554");
        DESK.store().change(Intent.typed("Establishment"), change -> {
            Establishment place = new Establishment();
            place.setRelation(DESK.relation("Hier"));
            place.setSiret("55210055400013");
            change.add(place);
        });
        DESK.contacts("first name,last name,email,siren,siret", "Hugo,Hamon,h@h.fr,,55210055400013");
        assertFalse(DESK.contact("Hamon").getEstablishment() == null);
        DESK.contacts("first name,last name,email,company", "Hugo,Hamon,h@h.fr,Demain");
        assertEquals("Demain", DESK.contact("Hamon").getRelation().getName());
        assertNull(DESK.contact("Hamon").getEstablishment());
    }

    @Test
    void anUnknownCompanyWithoutANameIsRefused() {
        ImportReport report = DESK.contacts("name,siren", "Ida Isner,732829320", "Iris Isner,12");
        assertEquals("0 created, 0 updated, 0 unchanged, 2 rejected", counts(report));
        assertTrue(report.rejections().get(0).text().contains("732829320"), report.rejections().get(0).text());
        assertEquals(2, report.rejections().get(0).line());
    }

    @Test
    void anEMailDomainIsNoCompany() {
        DESK.relations("name,website,email", "Jaune,www.jaune.fr,info@jaune.fr");
        DESK.contacts("name,email", "Jules Janvier,jules@jaune.fr");
        assertNull(DESK.contact("Janvier").getRelation());
    }

    @Test
    void anAddressAloneMakesAName() {
        DESK.contacts("email", "karl.kauffmann@k.fr");
        assertEquals("Karl", DESK.contact("Kauffmann").getFirstName());
        ImportReport report = DESK.contacts("name,company", ",Firma");
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected", counts(report));
    }
}
