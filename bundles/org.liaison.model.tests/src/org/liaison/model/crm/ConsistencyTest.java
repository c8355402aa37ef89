// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private final Relation relation = new Relation();
    private final Establishment establishment = new Establishment();

    ConsistencyTest() {
        relation.setSiren("732829320");
        relation.setSiret("73282932000074");
        relation.setVatNumber("FR44732829320");
        relation.setNafCode("62.01Z");
        relation.setNafNomenclature("NAFRev2");
        establishment.setRelation(relation);
        establishment.setSiret("73282932000074");
    }

    @Test
    void whatAgreesIsNotRemarked() {
        assertEquals(Map.of(), Consistency.of(relation));
        assertEquals(Map.of(), Consistency.of(establishment));
        assertEquals(Map.of(), Consistency.of(new Relation()));
        assertEquals(Map.of(), Consistency.of(new Establishment()));
        relation.setVatNumber("BE0428759497");
        assertEquals(Map.of(), Consistency.of(relation));
    }

    @Test
    void whatDisagreesIsRemarked() {
        relation.setSiren("552100554");
        relation.setNafCode("57.10");
        assertEquals(Set.of(RelationFields.SIRET, RelationFields.VAT_NUMBER, RelationFields.NAF_CODE),
                Consistency.of(relation).keySet());
        assertEquals(Set.of(EstablishmentFields.SIRET), Consistency.of(establishment).keySet());
        assertEquals("Le code 57.10 n’est pas de la nomenclature NAFRev2. Changez l’un des deux.",
                Consistency.of(relation).get(RelationFields.NAF_CODE).text(Locale.FRENCH));
    }

    @Test
    void everyRemarkIsThereInThreeLanguages() {
        relation.setSiren("552100554");
        relation.setNafCode("57.10");
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"))) {
            assertEquals(3, Consistency.of(relation).values().stream().map(problem -> problem.text(language))
                    .filter(text -> !text.startsWith("!")).distinct().count());
        }
    }
}
