// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.search.DefinedField;

class ListFieldsTest {

    private static final ListFields FIELDS = new ListFields("Relation", List.of(
            field("next-visit", "Prochaine visite", false, Set.of()).called(() -> Set.of("Next visit", "Volgend bezoek")),
            field("tags", "Étiquettes", true, Set.of("Tag")),
            field("plain", null, false, Set.of("Relation.headcount"))));

    @Test
    void usersNameAFieldAsTheyLike() {
        for (String name : List.of("next-visit", "NextVisit", "prochaine visite", "Prochaine-Visite", "next visit",
                "volgendbezoek")) {
            assertEquals(Optional.of("next-visit"), FIELDS.named(name).map(IndexedField::id), name);
        }
        for (String name : List.of("tag", "tags", "etiquettes")) {
            assertEquals(Optional.of("tags"), FIELDS.named(name).map(IndexedField::id), name);
        }
        assertEquals(Optional.of("plain"), FIELDS.named("PLAIN").map(IndexedField::id));
        for (String name : List.of("visite", "plains", "next", "next-visits", "null")) {
            assertEquals(Optional.empty(), FIELDS.named(name), name);
        }
    }

    @Test
    void aListFollowsWhatItsFieldsShow() {
        assertTrue(FIELDS.follow("Tag") && FIELDS.follow("Relation"));
        assertFalse(FIELDS.follow("Rel") || FIELDS.follow("Colleague"));
    }

    @Test
    void aFieldThatUsersDefineNeverTakesThePlaceOfOneOfAPlugIn() {
        ListFields more = FIELDS.with(List.of(defined("tags", false), defined("own", false), defined("old", true)));
        assertEquals(List.of("next-visit", "tags", "plain", "own", "old"), more.fields().stream().map(IndexedField::id).toList());
        assertEquals("Étiquettes", more.field("tags").orElseThrow().label());
        assertEquals(List.of("next-visit", "tags", "plain", "own"), more.offered().stream().map(IndexedField::id).toList());
        assertEquals(Optional.empty(), more.named("old"));
        assertTrue(more.field("old").isPresent());
        assertEquals(FIELDS, more.with(List.of()));
        assertEquals(FIELDS.fingerprint(), more.fingerprint());
        assertTrue(more.field("own").orElseThrow().description().defined());
        assertFalse(more.field("plain").orElseThrow().description().defined());
    }

    @Test
    void theIndexDependsOnWhatAFieldIs() {
        Set<String> prints = Set.of(print(true, true, true, true), print(false, true, true, true), print(true, false, true, true),
                print(true, true, false, true), print(true, true, true, false));
        assertEquals(5, prints.size());
        assertNotEquals(FIELDS.fingerprint(), print(true, true, true, true));
    }

    @Test
    void onlyANumberOfItsOwnStandsAlone() {
        assertTrue(number(false, true, false, false).standsAlone());
        assertFalse(number(true, true, false, false).standsAlone());
        assertFalse(number(false, false, false, false).standsAlone());
        assertFalse(number(false, true, true, false).standsAlone());
        assertFalse(number(false, true, false, true).standsAlone());
        assertFalse(field("x", "x", false, Set.of()).standsAlone());
    }

    @Test
    void whatAFieldIsMadeOfTellsWhichChangesConcernIt() {
        Map<String, Boolean> renamed = Map.of("name", false);
        Map<String, Boolean> emptied = Map.of("name", true);
        assertTrue(Reads.of(null).concernedBy(Map.of()));
        assertFalse(Reads.of(" ").concernedBy(emptied));
        assertTrue(Reads.of(" siren  name ").concernedBy(renamed));
        assertFalse(Reads.of("siren").concernedBy(renamed));
        assertTrue(Reads.of("name?").concernedBy(emptied));
        assertFalse(Reads.of("name?").concernedBy(renamed));
    }

    @Test
    void aValueIsOfItsType() {
        Map<ValueType, List<Object>> values = Map.of(ValueType.TEXT, List.of("a"), ValueType.NUMBER, List.of(1L, BigDecimal.ONE),
                ValueType.DATE, List.of(LocalDate.EPOCH), ValueType.TERM, List.of(new Term()), ValueType.FLAG, List.of(true));
        values.forEach((type, own) -> {
            own.forEach(value -> assertTrue(type.takes(value), type::id));
            values.forEach((other, others) -> others.forEach(value -> assertEquals(type == other, type.takes(value), type::id)));
            assertFalse(type.takes(1));
            assertEquals(Optional.of(type), ValueType.named(type.id()));
        });
        assertEquals(Optional.empty(), ValueType.named("TEXT"));
        assertEquals(Optional.empty(), ValueType.named(null));
    }

    @Test
    void severalValuesMustAllBeOfTheTypeAndSaySomething() {
        IndexedField several = field("x", "x", true, Set.of());
        assertTrue(several.takes(List.of("a", "b")));
        assertFalse(several.takes("a") || several.takes(List.of("a", " ")) || several.takes(List.of("a", 1L)));
        assertTrue(number(false, true, false, true).takes(List.of(1L, 2L)));
    }

    @Test
    void aLabelIsTranslatedByWhatSaysTheSameInTheUsersLanguage() {
        AtomicInteger asked = new AtomicInteger();
        Translations translations = contributor -> {
            asked.incrementAndGet();
            return List.of(texts("city", "Ville"), texts("city", "City"), texts("town", "Ville"));
        };
        Supplier<Set<String>> names = translations.of("org.example", "Ville");
        assertEquals(0, asked.get());
        assertEquals(Set.of("Ville", "City"), names.get());
        assertEquals(Set.of("Ville", "City"), names.get());
        assertEquals(1, asked.get());
        assertEquals(Set.of(), translations.of("org.example", "Other").get());
        assertEquals(Set.of(), translations.of("org.example", null).get());
        assertEquals(2, asked.get());
        assertEquals(List.of(), Translations.NONE.of("org.example"));
    }

    private static ResourceBundle texts(String key, String text) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] { { key, text } };
            }
        };
    }

    private static IndexedField defined(String id, boolean retired) {
        return IndexedField.of(new DefinedField("Relation", id, "Propre " + id, "Own " + id, "Eigen " + id, "text", false, true,
                false, retired, Set.of()), Locale.FRENCH, null);
    }

    private static String print(boolean searchable, boolean shown, boolean title, boolean several) {
        return new ListFields("Relation", List.of(number(searchable, shown, title, several))).fingerprint();
    }

    private static IndexedField number(boolean searchable, boolean shown, boolean title, boolean several) {
        return new IndexedField("Relation", "n", "n", ValueType.NUMBER, searchable, shown, title, false, several, Set.of(),
                () -> null);
    }

    private static IndexedField field(String id, String label, boolean several, Set<String> follows) {
        return new IndexedField("Relation", id, label, ValueType.TEXT, true, true, false, false, several, follows, () -> null);
    }
}
