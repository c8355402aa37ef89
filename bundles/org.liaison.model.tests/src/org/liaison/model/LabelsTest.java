// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;

class LabelsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("nl"));

    @Test
    void everyEntityAndFieldHasALabelInThreeLanguages() {
        for (Locale language : LANGUAGES) {
            Map<String, String> labels = Labels.of("org.liaison.model.crm", language);
            labels.putAll(Labels.of("org.liaison.model", language));
            Set<String> expected = new TreeSet<>();
            for (EntityType<?> type : new CrmModel().entities()) {
                expected.add(type.name());
                expected.add(type.name() + ".counted");
                type.fields().forEach(field -> expected.add(type.name() + '.' + field.name()));
            }
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(labels.keySet());
            assertEquals(Set.of(), missing, language.toString());
            expected.forEach(key -> assertFalse(labels.get(key).isBlank(), key));
        }
    }

    @Test
    void labelsOfOneEntityDiffer() {
        for (Locale language : LANGUAGES) {
            for (EntityType<?> type : new CrmModel().entities()) {
                Map<String, Long> labels = type.fields().stream()
                        .collect(Collectors.groupingBy(field -> field.label(language), Collectors.counting()));
                labels.forEach((label, count) -> assertEquals(1, count, type.name() + ' ' + label));
            }
        }
    }

    @Test
    void frenchIsThatOfTheManuals() {
        assertEquals("Société mère", RelationFields.PARENT.label(Locale.FRANCE));
        assertEquals("Propriétaire", RelationFields.OWNER.label(Locale.CANADA_FRENCH));
        assertEquals("Enseigne", EstablishmentFields.SIGN.label(Locale.FRENCH));
        assertEquals("Service / département", ContactFields.DEPARTMENT.label(Locale.FRENCH));
        assertEquals("Corporate name", RelationFields.NAME.label(Locale.JAPANESE));
    }

    @Test
    void countsInWords() {
        assertEquals("aucune relation", RelationFields.TYPE.counted(Locale.FRENCH, 0));
        assertEquals("un établissement", EstablishmentFields.TYPE.counted(Locale.FRENCH, 1));
        assertEquals("1,234 contacts", ContactFields.TYPE.counted(Locale.ENGLISH, 1234));
        assertEquals("2 relaties", RelationFields.TYPE.counted(Locale.of("nl"), 2));
    }

    @Test
    void vocabulariesHaveLabels() {
        for (String vocabulary : Vocabulary.ALL) {
            LANGUAGES.forEach(language -> assertFalse(Vocabulary.label(vocabulary, language).equals(vocabulary), vocabulary));
        }
        assertEquals("of a plug-in", Vocabulary.label("of a plug-in", Locale.FRENCH));
    }
}
