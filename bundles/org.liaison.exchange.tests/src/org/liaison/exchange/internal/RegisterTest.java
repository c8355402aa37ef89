// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.testing.StoreExtension;

/** Files of the public register SIRENE. */
class RegisterTest {

    private static final String UNITS = "siren,sigleUniteLegale,prenom1UniteLegale,prenomUsuelUniteLegale,trancheEffectifsUniteLegale,"
            + "etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,categorieJuridiqueUniteLegale,"
            + "activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale";
    private static final String PLACES = "siren,nic,siret,trancheEffectifsEtablissement,etablissementSiege,"
            + "complementAdresseEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,"
            + "libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,enseigne1Etablissement,"
            + "denominationUsuelleEtablissement,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement";

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    @Test
    void legalUnitsBecomeRelations() {
        ImportReport report = DESK.relations(UNITS, "732829320,SIG,,,12,A,,,SIGMA PLUS,5710,62.01Z,NAFRev2,00074",
                "552081317,,JEANNE,JEANNE,NN,C,MARTIN,DUPONT,,1000,22.02,NAP,66522");
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(report));
        Relation sigma = DESK.relation("SIGMA PLUS");
        assertEquals("73282932000074", sigma.getSiret());
        assertEquals("SIG", sigma.getAcronym());
        assertEquals(20L, sigma.getHeadcount());
        assertEquals("5710", sigma.getLegalForm().getCode());
        assertEquals("62.01Z", sigma.getNafCode());
        Relation person = DESK.relation("JEANNE DUPONT");
        assertEquals("NAP", person.getNafNomenclature());
        assertEquals("CLOSED", person.getStatus().getCode());
    }

    @Test
    void establishmentsGoToTheirCompany() {
        DESK.relations(UNITS, "784608416,,,,,A,,,TAU GROUPE,5710,62.01Z,NAFRev2,");
        ImportReport report = DESK.relations(PLACES,
                "784608416,00037,78460841600037,01,true,BAT A,12,B,RUE,DES LILAS,69003,LYON 3EME,,,62.01Z,NAFRev2",
                "784608416,00011,78460841600011,,false,,3,,PL,BELLECOUR,69002,LYON 2EME,CHEZ TAU,TAU CENTRE,,",
                "542065479,00017,54206547900017,,true,,,,,,,,,,,");
        assertEquals("0 created, 2 updated, 0 unchanged, 1 rejected", counts(report));
        assertEquals(4, report.rejections().get(0).line());
        Relation tau = DESK.relation("TAU GROUPE");
        assertEquals("78460841600037", tau.getSiret());
        assertEquals("12 B RUE DES LILAS, 69003 LYON 3EME", DESK.address(tau).title());
        assertEquals("BAT A", DESK.address(tau).getComplement());
        List<Establishment> places = DESK.store().list(EstablishmentFields.RELATION, tau);
        assertEquals(1, places.size());
        assertEquals("TAU CENTRE", places.get(0).getName());
        assertEquals("CHEZ TAU", places.get(0).getSign());
        assertEquals("3 PL BELLECOUR, 69002 LYON 2EME",
                DESK.store().list(AddressFields.ESTABLISHMENT, places.get(0)).get(0).title());
    }

    @Test
    void anEstablishmentWithANameMakesItsCompany() {
        ImportReport report = DESK.relations(PLACES, "542051180,00066,54205118000066,,false,,,,,,75001,PARIS,AU BON PAIN,,,",
                "542051180,00074,54205118000074,,false,,,,,,75002,PARIS,,,,");
        assertTrue(report.rejections().isEmpty(), () -> report.rejections().toString());
        assertEquals("1 created, 1 updated, 0 unchanged, 0 rejected", counts(report));
        assertEquals(2, DESK.store().list(EstablishmentFields.RELATION, DESK.relation("AU BON PAIN")).size());
    }

    @Test
    void aSecondRunChangesNothing() {
        String[] units = { UNITS, "443061841,,,,11,A,,,GOOGLE FRANCE,5499,70.10Z,NAFRev2,00047" };
        String[] places = { PLACES, "443061841,00047,44306184100047,,true,,8,,RUE,DE LONDRES,75009,PARIS,,,70.10Z,NAFRev2",
                "443061841,00013,44306184100013,,false,,1,,RUE,DU LAC,59000,LILLE,,,," };
        DESK.relations(units);
        DESK.relations(places);
        assertEquals("0 created, 0 updated, 1 unchanged, 0 rejected", counts(DESK.relations(units)));
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected", counts(DESK.relations(places)));
    }

    @Test
    void aMissingColumnIsSeenInEveryRow() {
        ImportReport report = DESK.relations("siren,denominationUniteLegale", "732829320,A,SHIFTED");
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected", counts(report));
        assertTrue(report.rejections().get(0).text().contains("3 cellules"), report.rejections().get(0).text());
    }
}
