// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liaison.model.FieldText;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.values.NafCode;
import org.liaison.values.Parsed;
import org.liaison.values.PhoneNumber;
import org.liaison.values.TextRule;

class CrmModelTest {

    private final CrmModel model = new CrmModel();
    private final Map<String, List<Term>> terms = model.shipped().stream().collect(Collectors.groupingBy(Term::getVocabulary));

    @Test
    void shipsAllVocabularies() {
        assertEquals(Set.copyOf(Vocabulary.ALL), terms.keySet());
        assertEquals(732, terms.get(Vocabulary.NAF).size());
        assertNotSame(model.shipped().getFirst(), model.shipped().getFirst());
    }

    @Test
    void everyChoiceHasItsVocabulary() {
        model.entities().stream().flatMap(type -> type.fields().stream()).map(field -> field.type())
                .filter(FieldType.Choice.class::isInstance).map(FieldType.Choice.class::cast)
                .forEach(choice -> assertTrue(terms.containsKey(choice.vocabulary()), choice.vocabulary()));
    }

    @Test
    void termsFitTheirFields() {
        FieldText texts = FieldText.of(Locale.ENGLISH);
        for (Term term : model.shipped()) {
            TermFields.TYPE.fields().forEach(field -> assertFits(texts, field, term));
            assertTrue(term.getColor() == null || term.getColor().matches("#[0-9a-f]{6}"), term.getCode());
        }
    }

    @Test
    void codesAndLabelsAreUnique() {
        terms.forEach((vocabulary, its) -> {
            assertEquals(its.size(), its.stream().map(Term::getCode).distinct().count(), vocabulary);
            assertEquals(its.size(), its.stream().map(Term::getPosition).distinct().count(), vocabulary);
            if (!vocabulary.equals(Vocabulary.NAF)) {
                Set<Locale> languages = new HashSet<>(List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl")));
                languages.forEach(language -> assertEquals(its.size(),
                        its.stream().map(term -> term.label(language)).distinct().count(), vocabulary + language));
                its.forEach(term -> assertFalse(
                        term.getLabelFr() == null || term.getLabelEn() == null || term.getLabelNl() == null, term.getCode()));
            }
        });
    }

    @Test
    void nafCodesAreRight() {
        for (Term term : terms.get(Vocabulary.NAF)) {
            assertEquals(new Parsed.Accepted(term.getCode()), NafCode.RULE.parse(term.getCode()));
            assertTrue(NafCode.fits(term.getCode(), Vocabulary.NAF));
        }
        assertEquals(NafCode.REVISION_2, Vocabulary.NAF);
        assertEquals("Programmation informatique", terms.get(Vocabulary.NAF).stream()
                .filter(term -> term.getCode().equals("62.01Z")).findFirst().orElseThrow().label(Locale.of("nl")));
    }

    @Test
    void theProgramKnowsTheKindsOfCoordinates() {
        assertEquals(Set.of(Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE, Vocabulary.KIND_FAX, Vocabulary.KIND_EMAIL,
                Vocabulary.KIND_WEBSITE, Vocabulary.KIND_OTHER),
                terms.get(Vocabulary.COORDINATE_KIND).stream().map(Term::getCode).collect(Collectors.toSet()));
        assertEquals(PhoneNumber.RULE, CoordinateFields.rule(Vocabulary.KIND_FAX));
        assertEquals(TextRule.ANY, CoordinateFields.rule(Vocabulary.KIND_OTHER));
        assertEquals(TextRule.ANY, CoordinateFields.rule(null));
    }

    @Test
    void stepsAreNumberedFromOne() {
        for (int step = 1; step <= model.schema().size(); step++) {
            assertEquals(step, model.schema().get(step - 1).number());
        }
    }

    private static <V> void assertFits(FieldText texts, org.liaison.model.Field<Term, V> field, Term term) {
        assertTrue(texts.check(field, field.get(term)).isEmpty(), () -> term.getCode() + '.' + field.name());
    }
}
