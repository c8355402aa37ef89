// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

/** Which relation a row stands for where that is not plain. */
class MatchRelationsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk FILES = new Desk(StoreExtension.speaking(Locale.FRANCE));

    private final Desk desk = new Desk(place);

    private ImportReport load(String... lines) {
        return new Loading(place, Relation.class).load(FILES.file(lines));
    }

    @Test
    void anotherKeyOfARowKeepsTheNameFromMatching() {
        load("name,siren,vat,city", "Alpha,732829320,FR44732829320,Lyon");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(load("name,siren,city", "Alpha,552081317,Lyon")));
        assertEquals(2, place.store().count(Relation.class));
    }

    @Test
    void anotherHeadOfficeIsAnotherCompany() {
        load("name,client number,city", "Alpha,A1,Lyon");
        load("name,siret,city", "Beta,44306184100047,Lyon");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected",
                counts(load("name,siret,city", "Beta,55208131766522,Lyon")));
        ImportReport taken = load("name,siret,client number", "Gamma,73282932000074,A1");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(taken));
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected",
                counts(load("name,siret,client number", "Gamma,55210055400013,A1")));
    }

    @Test
    void ofSeveralWithOneNumberTheNameDecidesElseTheFirst() {
        Relation first = Records.aRelation("Nord").with(RelationFields.SIREN, "732829320").in(place.store());
        Relation second = Records.aRelation("Sud").with(RelationFields.SIREN, "732829320").in(place.store());
        load("name,siren,headcount", "SUD,732829320,7");
        assertEquals(7L, place.store().find(Relation.class, second.getId()).orElseThrow().getHeadcount());
        load("name,siren,headcount", "Ouest,732829320,8");
        assertEquals(8L, place.store().find(Relation.class, first.getId()).orElseThrow().getHeadcount());
        load("siren,headcount", "732829320,9");
        assertEquals(9L, place.store().find(Relation.class, first.getId()).orElseThrow().getHeadcount());
    }

    @Test
    void anAddressFindsWhoHasAWordOfTheName() {
        load("name,email", "Menuiserie Duval,info@duval.fr", "Autre,info@autre.fr");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(load("name,email", "Duval & Fils,info@duval.fr")));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(load("name,email", "Toute nouvelle,info@autre.fr")));
    }

    @Test
    void anAddressThatAnotherRowOfTheFileBroughtFindsOnlyTheSameName() {
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected",
                counts(load("name,email", "Menuiserie Duval,info@duval.fr", "Plomberie Duval,info@duval.fr")));
    }

    @Test
    void aContactsAddressIsNotThatOfACompany() {
        new Loading(place, Contact.class).load(FILES.file("last name,email", "Duval,p@duval.fr"));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(load("name,email", "Duval,p@duval.fr")));
    }

    @Test
    void aCompanyWithoutACityIsTakenForOneWithACityButNotTheOtherWayRound() {
        load("name,city", "Alpha,", "Beta,Lyon");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(load("name,city", "Alpha,Lyon")));
        assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", counts(load("name", "Beta")));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(load("name,city", "Beta,Nice")));
    }

    @Test
    void anAddressOfAnotherKindTellsNoCity() {
        load("name,billing.city", "Alpha,Lyon");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(load("name,city", "Alpha,Nice")));
    }

    @Test
    void nobodyIsHisOwnParent() {
        load("name,société mère", "Alpha,ALPHA", "Beta,Alpha");
        Relation beta = desk.relation("Beta");
        assertNull(desk.relation("Alpha").getParent());
        assertEquals("Alpha", beta.getParent().getName());
        assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", counts(load("name,société mère", "Beta,alpha")));
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(load("name,société mère", "Beta,Gamma")));
        assertEquals("Gamma", desk.relation("Beta").getParent().getName());
    }

    @Test
    void colleaguesAreFoundByLoginNameOrAddressAndMadeWithALoginOfTheirOwn() {
        Records.a(ColleagueFields.TYPE).with(ColleagueFields.LOGIN, "lfaure").with(ColleagueFields.NAME, "Léa Faure")
                .with(ColleagueFields.EMAIL, "lea@liaison.fr").with(ColleagueFields.ACTIVE, true).in(place.store());
        ImportReport report = load("name,owner", "A,LFAURE", "B,lea faure", "C,lea@liaison.fr", "D,lfaure@liaison.fr", "E,***",
                "F,Léo Roy", "G,leo.roy@x.fr");
        assertEquals(4L, report.added().get(ColleagueFields.TYPE));
        assertEquals(desk.relation("A").getOwner().getId(), desk.relation("C").getOwner().getId());
        assertEquals(desk.relation("A").getOwner().getId(), desk.relation("B").getOwner().getId());
        assertEquals(List.of("lfaure2", ".", "leo.roy", "leo.roy2"), List.of("D", "E", "F", "G").stream()
                .map(name -> desk.relation(name).getOwner().getLogin()).toList());
        assertTrue(desk.relation("F").getOwner().getActive());
    }

    @Test
    void aTermIsKnownByItsCodeAndInEveryLanguage() {
        load("name,sector", "A,Agroalimentaire");
        for (String said : List.of("Agroalimentaire", "FOOD", place.term("sector", "FOOD").getLabelEn(),
                place.term("sector", "FOOD").getLabelNl())) {
            assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", counts(load("name,sector", "A," + said)), said);
        }
    }

    @Test
    void cellsBehindTheLastColumnMayBeEmpty() {
        assertEquals("1 created, 0 updated, 0 unchanged, 1 rejected", counts(load("name,city", "Alpha,Lyon,, ", "Beta,Lyon,,x")));
    }

    @Test
    void theRegisterHidesNamesAndAddresses() {
        load("siren,denominationUniteLegale,libelleVoieEtablissement,codePostalEtablissement,activitePrincipaleUniteLegale",
                "732829320,Alpha,[ND],[ND],62.01Z");
        assertEquals(0, place.store().count(Address.class));
        assertEquals("NAFRev2", desk.relation("Alpha").getNafNomenclature());
    }

    @Test
    void whatIsTooLongToBePutTogetherIsLeftOut() {
        String half = "x".repeat(150);
        load("siren,client number,nomUniteLegale,prenomUsuelUniteLegale,typeVoieEtablissement,libelleVoieEtablissement,name",
                "732829320,A1,,," + half + "," + half + ",Alpha");
        assertEquals(0, place.store().count(Address.class));
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected",
                counts(load("siren,nomUniteLegale,prenomUsuelUniteLegale", "552081317," + half + "," + half)));
    }

    @Test
    void anEstablishmentWithoutANumberOfItsOwnGoesToItsCompany() {
        load("name,siren", "Alpha,732829320");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected",
                counts(load("siren,etablissementSiege,denominationUsuelleEtablissement,city", "732829320,false,Alpha,Lyon")));
        assertEquals("", place.store().list(EstablishmentFields.RELATION, desk.relation("Alpha")).stream()
                .map(site -> site.getName() == null ? "" : site.getName()).reduce("", String::concat));
    }

    @Test
    void theHeadOfficeMayMove() {
        load("name,siret", "Alpha,44306184100047");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected",
                counts(load("siret,etablissementSiege", "44306184100013,oui")));
        assertEquals("44306184100013", desk.relation("Alpha").getSiret());
    }
}
