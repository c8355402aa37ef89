// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.model.EntityType;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.RelationFields;

class HeadersTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Raison sociale|name", "RAISON SOCIALE |name", "denominationUniteLegale|name",
            "Company Name|name", "Bedrijfsnaam|name", "N° SIRET|siret", "Code NAF/APE|nafCode", "chiffre d’affaires|turnover",
            "Chiffre d'affaires|turnover", "e-mail|email", "E mail|email", "Secteur d'activité|sector", "GICS Sector|sector",
            "trancheEffectifsUniteLegale|headcount", "libelleCommuneEtablissement|city", "Postcode|postCode", "VILLE|city" })
    void knowsWhatColumnsOfCompaniesAreCalled(String header, String target) {
        assertEquals(target, new Headers(RelationFields.TYPE).find(header).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Prénom|firstName", "Given Name|firstName", "Voornaam|firstName", "Nom|lastName",
            "Organization 1 - Name|relation", "E-mail 1 - Value|email", "E-mail Address|email", "Mobile Phone|mobile",
            "Home Phone|personal.phone", "Rue (bureau)|street", "Home City|home.city", "Job Title|jobTitle",
            "Date de naissance|birthDate",
            "Département|department", "Publipostage|wantsMarketing" })
    void knowsWhatColumnsOfPeopleAreCalled(String header, String target) {
        assertEquals(target, new Headers(ContactFields.TYPE).find(header).orElse(""));
    }

    @Test
    void everyTargetIsKnownByItsLabelInEveryLanguage() {
        for (EntityType<?> type : List.of(RelationFields.TYPE, ContactFields.TYPE)) {
            Headers headers = new Headers(type);
            for (Locale language : LANGUAGES) {
                Map<String, String> labels = new HashMap<>();
                for (Target target : headers.targets().exported()) {
                    String label = Targets.label(target, language);
                    assertEquals(target.id(), headers.find(label).orElse(""), () -> type.name() + " " + language + " " + label);
                    assertEquals(null, labels.put(label, target.id()), () -> "twice: " + label);
                }
            }
        }
    }

    @Test
    void theReasonOfARejectionIsNoValue() {
        assertEquals("", new Headers(RelationFields.TYPE).find("Motif du rejet").orElseThrow());
    }

    @Test
    void aColumnMayBeCalledByWhatAMappingCallsIt() {
        assertEquals("personal.otherDetail", new Headers(ContactFields.TYPE).find("Personal.OtherDetail").orElse(""));
        assertEquals("relation.siret", new Headers(ContactFields.TYPE).find("relation.siret").orElse(""));
    }
}
