// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.TermFields;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.testing.StoreExtension;

class ImportRelationsTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    @Test
    void takesEveryColumnToItsField() {
        ImportReport report = DESK.relations(
                "Raison sociale;SIRET;Forme juridique;Effectif;CA;Secteur;Statut;Propriétaire;Adresse;CP;Ville;Pays;Téléphone;E-mail;Site",
                "Fromagerie Delmas;44306184100047;SARL;1 250;1 234 567,80 €;Agroalimentaire;prospect;Léa Faure;"
                        + "3 rue Haute;15000;Aurillac;France;04 71 01 02 03;bonjour@delmas.fr;www.delmas.fr");
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(report));
        Relation relation = DESK.relation("Fromagerie Delmas");
        assertEquals("443061841", relation.getSiren());
        assertEquals("5499", relation.getLegalForm().getCode());
        assertEquals(1250L, relation.getHeadcount());
        assertEquals(new BigDecimal("1234567.80"), relation.getTurnover());
        assertEquals("FOOD", relation.getSector().getCode());
        assertEquals("PROSPECT", relation.getStatus().getCode());
        assertEquals("Léa Faure", relation.getOwner().getName());
        assertEquals("3 rue Haute, 15000 Aurillac", DESK.address(relation).title());
        assertEquals("MAIN", DESK.address(relation).getKind().getCode());
        assertEquals("FR", DESK.address(relation).getCountry());
        assertEquals(List.of("PHONE +33471010203", "EMAIL bonjour@delmas.fr", "WEBSITE https://www.delmas.fr"),
                DESK.details(relation));
        assertEquals(Map.of(ColleagueFields.TYPE, 1L), report.added());
    }

    @Test
    void aSecondRunChangesNothing() {
        String[] lines = { "name,siren,sector,city,phone", "Alpha,732829320,Banque,Lyon,04 78 00 00 01",
                "Beta,,Banque,Nice,04 93 00 00 02" };
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.relations(lines)));
        long last = DESK.store().log().last();
        ImportReport again = DESK.relations(lines);
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected", counts(again));
        assertTrue(again.changeSet().isEmpty());
        assertEquals(last, DESK.store().log().last());
    }

    @Test
    void recognisesByEveryKey() {
        DESK.relations("name,siret,client number,vat,email", "Gamma,55208131766522,G-1,FR03552081317,info@gamma.fr");
        long id = DESK.relation("Gamma").getId();
        for (String row : List.of("siret=55208131766522", "siren=552081317", "client number=G-1", "vat=FR03552081317")) {
            String[] parts = row.split("=");
            ImportReport report = DESK.relations("name," + parts[0] + ",headcount",
                    "Gamma renamed," + parts[1] + "," + row.length());
            assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected", counts(report), row);
            assertEquals(id, DESK.relation("Gamma renamed").getId());
            DESK.relations("name,siret", "Gamma,55208131766522");
        }
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected",
                counts(DESK.relations("name,email,headcount", "Société GAMMA,info@gamma.fr,7")));
        assertEquals(id, DESK.relation("Société GAMMA").getId());
    }

    @Test
    void anAddressOfOneIsNotThatOfAnotherName() {
        DESK.relations("name,email", "Delta Nord,accueil@groupe.fr", "Epsilon,accueil@groupe.fr");
        assertNotEquals(DESK.relation("Delta Nord").getId(), DESK.relation("Epsilon").getId());
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected",
                counts(DESK.relations("name,email", "Delta Nord,accueil@groupe.fr", "Epsilon,accueil@groupe.fr")));
    }

    @Test
    void withoutAKeyNameAndCityTell() {
        DESK.relations("name,city", "Boulangerie Zeta,Lyon", "Boulangerie Zeta,Paris");
        assertEquals(2, DESK.store().list(RelationFields.NAME, "Boulangerie Zeta").size());
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected",
                counts(DESK.relations("name,city", "Boulangerie Zeta,Lyon", "Boulangerie Zeta,Paris")));
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected",
                counts(DESK.relations("name,city,headcount", "Société Êta,Brest,", "SOCIETE ETA,Brest,3")));
    }

    @Test
    void aLaterFileFillsInTheNumberOfAKnownName() {
        DESK.relations("name,city", "Theta,Metz");
        assertEquals("0 created, 1 updated, 0 unchanged, 0 rejected",
                counts(DESK.relations("name,siren,city", "Theta,542065479,Metz")));
        assertEquals("542065479", DESK.relation("Theta").getSiren());
    }

    @Test
    void anEstablishmentIsNoCompanyOfItsOwn() {
        ImportReport report = DESK.relations("name,siret,city", "Iota,35600000000048,Paris", "Iota Lyon,35600000049837,Lyon");
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected", counts(report));
        assertEquals(1L, report.added().get(EstablishmentFields.TYPE));
        Relation iota = DESK.relation("Iota");
        List<Establishment> places = DESK.store().list(EstablishmentFields.RELATION, iota);
        assertEquals("Iota Lyon", places.get(0).getName());
        assertEquals("35600000049837", places.get(0).getSiret());
        assertEquals("Paris", DESK.address(iota).getCity());
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected",
                counts(DESK.relations("name,siret,city", "Iota,35600000000048,Paris", "Iota Lyon,35600000049837,Lyon")));
    }

    @Test
    void anEmptyCellEmptiesNothing() {
        DESK.relations("name,client number,headcount,phone", "Kappa,K1,12,01 40 00 00 01");
        assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected",
                counts(DESK.relations("name,client number,headcount,phone", "Kappa,K1,,")));
        assertEquals(12L, DESK.relation("Kappa").getHeadcount());
    }

    @Test
    void aNumberThatChangedTakesThePlaceOfTheOldOne() {
        DESK.relations("name,client number,phone", "Lambda,L1,01 40 00 00 02");
        DESK.relations("name,client number,phone", "Lambda,L1,01 40 00 00 03; 01 40 00 00 04");
        assertEquals(List.of("PHONE +33140000003", "PHONE +33140000004"), DESK.details(DESK.relation("Lambda")));
    }

    @Test
    void unknownWordsBecomeTerms() {
        ImportReport report = DESK.relations("name,sector,status", "Mu,Pêche au gros,client", "Nu,PECHE AU GROS,Client");
        assertEquals(Map.of(TermFields.TYPE, 1L), report.added());
        assertEquals(DESK.relation("Mu").getSector().getId(), DESK.relation("Nu").getSector().getId());
        assertEquals("Pêche au gros", DESK.relation("Mu").getSector().label(Locale.FRENCH));
        assertEquals("PECHE_AU_GROS", DESK.relation("Mu").getSector().getCode());
    }

    @Test
    void aParentIsFoundOrMade() {
        ImportReport report = DESK.relations("name,société mère", "Xi France,Xi Group", "Xi Group,", "Xi Suisse,xi group");
        assertEquals("2 created, 0 updated, 1 unchanged, 0 rejected", counts(report));
        assertEquals(DESK.relation("Xi Group").getId(), DESK.relation("Xi Suisse").getParent().getId());
        assertEquals(1L, report.added().get(RelationFields.TYPE));
    }

    @Test
    void tagsAreAddedOnce() {
        DESK.relations("name,client number,tags", "Omicron,O1,Banque; Réseau", "Omicron,O1,BANQUE");
        assertEquals(2, DESK.store().list(TaggingFields.RELATION, DESK.relation("Omicron")).size());
    }

    @Test
    void contradictingKeysAreRefused() {
        DESK.relations("name,siren,client number", "Pi,784608416,P1");
        ImportReport report = DESK.relations("name,siren,client number", "Rho,542051180,P1");
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected", counts(report));
        assertEquals("Numéro de client", report.rejections().get(0).column());
        assertTrue(report.rejections().get(0).text().contains("Pi"), report.rejections().get(0).text());
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected",
                counts(DESK.relations("name,siren,siret", "Sigma,542051180,44306184100047")));
    }

    @Test
    void theHistoryNamesFileAndRow() {
        DESK.relations("name,client number", "Tau,T1", "Upsilon,U1");
        ImportReport report = DESK.relations("name,client number,headcount", "Tau,T1,", "Upsilon,U1,5");
        assertEquals(Intent.Origin.IMPORT, report.changeSet().orElseThrow().intent().origin());
        List<RecordChange> history = DESK.store().log().history(Relation.class, DESK.relation("Upsilon").getId(), 10);
        assertEquals("3", history.get(0).place());
        assertEquals(report.changeSet().orElseThrow().intent().detail(), history.get(0).changeSet().intent().detail());
        assertTrue(history.get(0).changeSet().intent().title().startsWith("Importation de relations"));
    }

    @Test
    void undoTakesBackWhatWasCreatedAndWhatWasUpdated() {
        DESK.relations("name,client number,headcount,city", "Phi,PH1,10,Lens");
        long relations = DESK.store().count(Relation.class);
        ImportReport report = DESK.relations("name,client number,headcount,city,sector",
                "Phi & Co,PH1,20,Lille,Mines et carrières",
                "Chi,CH1,1,Arras,Mines et carrières");
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected", counts(report));
        DESK.store().undo(report.changeSet().orElseThrow().id(), "Annuler");
        assertEquals(relations, DESK.store().count(Relation.class));
        Relation phi = DESK.relation("Phi");
        assertEquals(10L, phi.getHeadcount());
        assertNull(phi.getSector());
        assertEquals("Lens", DESK.address(phi).getCity());
        assertTrue(DESK.store().list(TermFields.VOCABULARY, "sector").stream()
                .noneMatch(term -> "Mines et carrières".equals(term.getLabelFr())));
    }
}
