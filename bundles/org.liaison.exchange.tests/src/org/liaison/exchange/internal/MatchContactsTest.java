// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.liaison.exchange.internal.Desk.counts;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

/** Which contact, and which company of his, a row stands for where that is not plain. */
class MatchContactsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk FILES = new Desk(StoreExtension.speaking(Locale.FRANCE));

    private final Desk desk = new Desk(place);

    private ImportReport load(String... lines) {
        return new Loading(place, Contact.class).load(FILES.file(lines));
    }

    @Test
    void anAddressFindsWhoHasThatFirstOrThatLastName() {
        load("first name,last name,email", "Eva,Evrard,eva@e.fr", "Paul,Petit,paul@p.fr", ",Roy,roy@r.fr");
        assertEquals("0 created, 3 updated, 0 unchanged, 0 rejected", counts(load("first name,last name,email",
                "Eva,Faure,eva@e.fr", "Jean-Paul,Petit,paul@p.fr", "Anne,Roy,roy@r.fr")));
        assertEquals(3, place.store().count(Contact.class));
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(load("first name,last name,email",
                "Zoé,Zola,eva@e.fr", ",Yvon,roy@r.fr")));
    }

    @Test
    void namesOfSignsAloneAreNotShared() {
        load("first name,last name,email", "-,Evrard,eva@e.fr");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected",
                counts(load("first name,last name,email", "...,Faure,eva@e.fr")));
    }

    @Test
    void aNumberFindsOnlyTheSameName() {
        load("first name,last name,phone", "Eva,Evrard,01 99 00 00 01");
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected", counts(load("first name,last name,phone,job title",
                "Eva,Evrard,01 99 00 00 01,Boss", "Eva,Faure,01 99 00 00 01,Boss")));
    }

    @Test
    void whoHasACompanyIsNobodyWithoutOne() {
        load("first name,last name,company", "Eva,Evrard,Alpha");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(load("first name,last name", "Eva,Evrard")));
        assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", counts(load("first name,last name", "Eva,Evrard")));
    }

    @Test
    void ofAllWhoWorkInACompanyTheNameTells() {
        load("first name,last name,company", "Eva,Evrard,Alpha", "Paul,Petit,Alpha");
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected", counts(load("first name,last name,company,job title",
                "Eva,Evrard,Alpha,Boss", "Zoé,Zola,Alpha,Boss")));
        assertEquals("Boss", desk.contact("Evrard").getJobTitle());
        assertNull(desk.contact("Petit").getJobTitle());
    }

    @Test
    void ofSeveralCompaniesOfANameTheCityTellsElseTheFirst() {
        Relation lyon = company("Alpha", "Lyon");
        Relation nice = company("Alpha", "Nice");
        load("last name,company,city", "Roy,Alpha,NICE", "Petit,Alpha,Brest", "Zola,Alpha,");
        assertEquals(nice.getId(), desk.contact("Roy").getRelation().getId());
        assertEquals(lyon.getId(), desk.contact("Petit").getRelation().getId());
        assertEquals(lyon.getId(), desk.contact("Zola").getRelation().getId());
    }

    private Relation company(String name, String city) {
        Relation relation = Records.aRelation(name).in(place.store());
        Records.a(AddressFields.TYPE).with(AddressFields.RELATION, relation).with(AddressFields.POST_CODE, "1").in(place.store());
        Records.a(AddressFields.TYPE).with(AddressFields.RELATION, relation).with(AddressFields.CITY, city).in(place.store());
        return relation;
    }

    @Test
    void aNameIsTakenForANumberOnlyWhereTheCompanyHasNone() {
        Relation numbered = Records.aRelation("Alpha").with(RelationFields.SIREN, "732829320").in(place.store());
        load("last name,company,relation.siren", "Roy,Alpha,552081317");
        assertEquals("552081317", desk.contact("Roy").getRelation().getSiren());
        Relation plain = Records.aRelation("Beta").in(place.store());
        load("last name,company,relation.siren", "Petit,Beta,443061841", "Zola,Alpha,732829320");
        assertEquals(plain.getId(), desk.contact("Petit").getRelation().getId());
        assertEquals(numbered.getId(), desk.contact("Zola").getRelation().getId());
    }

    @Test
    void theNumberOfAHeadOfficeFindsItsCompany() {
        Relation alpha = Records.aRelation("Alpha").with(RelationFields.SIRET, "44306184100047")
                .with(RelationFields.SIREN, "443061841").in(place.store());
        load("last name,relation.siret", "Roy,443 061 841 00047");
        assertEquals(alpha.getId(), desk.contact("Roy").getRelation().getId());
        assertNull(desk.contact("Roy").getEstablishment());
    }

    @Test
    void whoStaysWithHisCompanyKeepsItsEstablishment() {
        Relation alpha = Records.aRelation("Alpha").with(RelationFields.SIREN, "443061841").in(place.store());
        Records.a(EstablishmentFields.TYPE).with(EstablishmentFields.RELATION, alpha)
                .with(EstablishmentFields.SIRET, "44306184100013").in(place.store());
        load("first name,last name,email,relation.siret", "Eva,Roy,e@r.fr,44306184100013");
        load("first name,last name,email,company,job title", "Eva,Roy,e@r.fr,ALPHA,Boss");
        assertEquals("44306184100013", desk.contact("Roy").getEstablishment().getSiret());
        assertEquals("Boss", desk.contact("Roy").getJobTitle());
        load("first name,last name,email,company", "Eva,Roy,e@r.fr,Beta");
        load("first name,last name,email,company", "Eva,Roy,e@r.fr,Gamma");
        assertNull(desk.contact("Roy").getEstablishment());
        assertEquals("Gamma", desk.contact("Roy").getRelation().getName());
    }

    @Test
    void wrongNumbersAndNamesThatAreTooLongAreRefused() {
        String longName = "x".repeat(201);
        ImportReport report = load("last name,relation.siret,relation.siren,company", "Roy,12,,", "Petit,44306184100048,,",
                "Zola,,123456789,", "Hugo,,," + longName, "Sand,,," + longName.substring(1));
        assertEquals("1 created, 0 updated, 0 unchanged, 4 rejected", counts(report));
        assertEquals(List.of(2L, 3L, 4L, 5L), report.rejections().stream().map(ImportReport.Remark::line).toList());
    }

    @Test
    void aFirstNameAloneIsTheName() {
        load("first name,email", "Cher,cher@c.fr");
        assertNull(desk.contact("Cher").getFirstName());
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        String part = "x".repeat(101);
        ImportReport report = load("full name,email", "A " + part + ",", part + " B,", "\u0001,", part + ",");
        assertEquals("0 created, 0 updated, 0 unchanged, 4 rejected", counts(report));
        assertEquals(0, place.store().count(Contact.class));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected",
                counts(load("full name", "x".repeat(100) + " " + "y".repeat(100))));
    }
}
