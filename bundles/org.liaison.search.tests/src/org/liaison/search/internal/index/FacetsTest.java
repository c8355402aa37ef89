// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Facets.Choice;
import org.liaison.search.Facets.Facet;
import org.liaison.search.Facets.Value;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;

/** How values are told with their counts. */
class FacetsTest {

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH,
                Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "since", ValueType.DATE, "status", ValueType.TERM,
                        "active",
                        ValueType.FLAG, "headcount", ValueType.NUMBER));
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** The spelling counts in all parts of the index together, and in each of them. */
    @Test
    void theSpellingThatIsUsedMostIsShown() {
        put(1, "ÉVRY", "Évry", "Évry", "lyon");
        index.refresh();
        put(10, "évry", "LYON", "LYON", "Lyon");
        index.refresh();
        assertEquals(List.of("Évry=4", "LYON=4"), told(facet(SmallIndex.all(), Asked.top("city", 9))));
    }

    @Test
    void manyDifferentValuesAreAllCounted() {
        for (int value = 0; value < 3_000; value++) {
            index.put(value + 1, "city", "Ville " + value / 2);
        }
        index.refresh();
        Facet facet = facet(SmallIndex.all(), Asked.top("city", 2));
        assertEquals(1_500, facet.distinct());
        assertEquals(List.of("Ville 0=2", "Ville 1=2"), told(facet));
    }

    @Test
    void ofThoseThatAreAsFrequentTheFirstByNameAreTold() {
        put(1, "Zoug", "Arras", "Metz", "Metz", "Brest");
        index.refresh();
        assertEquals(List.of("Metz=2", "Arras=1"), told(facet(SmallIndex.all(), Asked.top("city", 2))));
        assertEquals(List.of(), told(facet(SmallIndex.all(), Asked.top("city", 0))));
    }

    @Test
    void daysAndUnknownFieldsHaveNoFacet() {
        put(1, "Arras");
        index.refresh();
        try (Rows rows = index.rows(SmallIndex.all())) {
            Facets facets = rows.facets(List.of(Asked.top("since", 5), Asked.top("nosuch", 5), Asked.top("city", 5)));
            assertEquals(Set.of("city"), facets.byField().keySet());
            assertEquals(new Facet(List.of(), 0, 0), facets.of("since"));
        }
    }

    @Test
    void termsAreLookedForByTheirLabel() {
        index.put(1, "status", index.term(9001, "Ancien client", "Former customer"));
        index.put(2, "status", index.term(9002, "Prospect", "Prospect"));
        index.put(3, "city", "Lyon");
        index.refresh();
        Facet facet = facet(SmallIndex.all(), new Asked("status", 5, "CLI"));
        assertEquals(List.of("Ancien client=1"), told(facet));
        assertEquals(2, facet.distinct());
        assertEquals(1, facet.without());
        assertEquals("T9001", facet.values().getFirst().key());
    }

    @Test
    void aTermWithoutACodeIsNamedByItsNumber() {
        Term unnamed = index.term(9003, "Sans code", "No code");
        unnamed.setCode(null);
        index.put(1, "status", unnamed);
        index.refresh();
        assertEquals("#9003", facet(SmallIndex.all(), Asked.top("status", 5)).values().getFirst().key());
        assertEquals(List.of(1L), index.found("status:#9003"));
    }

    @Test
    void aTermThatNobodyHasToldOfIsNamedByItsNumber() {
        index.put(1, "status", SmallIndex.untold(9004, "Ailleurs", "Elsewhere"));
        index.refresh();
        Value unknown = facet(SmallIndex.all(), Asked.top("status", 5)).values().getFirst();
        assertEquals("#9004 #9004", unknown.key() + ' ' + unknown.label(Locale.FRENCH));
    }

    @Test
    void whatTheQueryWantsOrLeavesOutIsToldEvenWhereNothingIsAskedFor() {
        put(1, "Lyon", "LYON", "Lyon", "Évry", "Metz", "Metz");
        index.refresh();
        ListQuery query = SmallIndex.all().matching("city:=lyon -city:vry");
        assertEquals(List.of("Lyon=3 WANTED", "Évry=1 LEFT_OUT"), chosen(facet(query, Asked.top("city", 0))));
        assertEquals(List.of("Lyon=3 WANTED", "Metz=2 NONE", "Évry=1 LEFT_OUT"), chosen(facet(query, Asked.top("city", 1))));
        assertEquals(List.of("Lyon=3 NONE", "Metz=2 NONE", "Évry=1 NONE"),
                chosen(facet(SmallIndex.all(), Asked.top("city", 9))));
    }

    @Test
    void whatWasChosenAndOccursNowhereIsToldOnceInTheSpellingOfTheQuery() {
        put(1, "Lyon");
        index.refresh();
        assertEquals(List.of("Lyon=1 WANTED", "Nulle=0 WANTED"),
                chosen(facet(SmallIndex.all().matching("city:=Nulle,nulle,LYON"), Asked.top("city", 0))));
        assertEquals(List.of("Nulle=0 LEFT_OUT"),
                chosen(facet(SmallIndex.all().matching("-city:=Nulle"), Asked.top("city", 0))));
        assertEquals(List.of(), chosen(facet(SmallIndex.all().matching("city:Nulle"), Asked.top("city", 0))),
                "a part of a text is no value");
        assertEquals(List.of(), chosen(facet(SmallIndex.all().matching("headcount:=7"), Asked.top("headcount", 0))));
    }

    @Test
    void numbersAndFlagsAreToldAsQueriesNameThem() {
        index.put(1, "headcount", 1_200L, "active", true);
        index.put(2, "headcount", 1_200L, "active", false);
        index.put(3, "headcount", 7L, "active", true);
        index.refresh();
        assertEquals(List.of(new Value(1_200L, "1200", 2, Choice.NONE), new Value(7L, "7", 1, Choice.WANTED)),
                facet(SmallIndex.all().matching("headcount:7"), Asked.top("headcount", 5)).values());
        assertEquals(List.of(new Value(true, "yes", 2, Choice.NONE), new Value(false, "no", 1, Choice.LEFT_OUT)),
                facet(SmallIndex.all().matching("-active:no"), Asked.top("active", 5)).values());
        assertEquals(List.of("1200"), keys(facet(SmallIndex.all(), new Asked("headcount", 5, "20"))));
    }

    /** The order of the list must not depend on which of them the index saw first. */
    @Test
    void valuesWithTheSameCountAndLabelComeInTheOrderOfTheirKeys() {
        index.put(1, "status", index.term(9003, "Client", "Customer"));
        index.put(2, "status", index.term(9001, "client", "Customer"));
        index.put(3, "status", index.term(9002, "Ancien", "Former"));
        index.refresh();
        assertEquals(List.of("T9002", "T9001", "T9003"), keys(facet(SmallIndex.all(), Asked.top("status", 5))));
    }

    @Test
    void conditionsOfOtherFieldsAreNoChoice() {
        put(1, "Lyon", "Metz");
        index.put(3, "city", "Lyon", "name", "Lyon");
        index.refresh();
        assertEquals(List.of("Lyon=1 NONE"), chosen(facet(SmallIndex.all().matching("name:=Lyon"), Asked.top("city", 5))));
        assertEquals(List.of("Lyon=2 NONE"), chosen(facet(SmallIndex.all().matching("city:^Ly"), Asked.top("city", 5))));
    }

    private void put(long first, String... cities) {
        for (int at = 0; at < cities.length; at++) {
            index.put(first + at, "city", cities[at]);
        }
    }

    private Facet facet(ListQuery query, Asked asked) {
        try (Rows rows = index.rows(query)) {
            return rows.facets(List.of(asked)).of(asked.field());
        }
    }

    private static List<String> chosen(Facet facet) {
        return facet.values().stream().map(value -> value.label(Locale.FRENCH) + '=' + value.count() + ' ' + value.choice())
                .toList();
    }

    private static List<String> keys(Facet facet) {
        return facet.values().stream().map(Value::key).toList();
    }

    private static List<String> told(Facet facet) {
        return facet.values().stream().map(value -> value.label(Locale.FRENCH) + '=' + value.count()).toList();
    }
}
