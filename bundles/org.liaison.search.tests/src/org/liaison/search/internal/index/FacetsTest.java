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
import org.liaison.search.Facets.Facet;
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
                Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "since", ValueType.DATE, "status", ValueType.TERM));
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

    /** A term that nobody has told of yet is named by its number. */
    @Test
    void aTermWithoutACodeIsNamedByItsNumber() {
        Term unnamed = index.term(9003, "Sans code", "No code");
        unnamed.setCode(null);
        index.put(1, "status", unnamed);
        index.refresh();
        assertEquals("#9003", facet(SmallIndex.all(), Asked.top("status", 5)).values().getFirst().key());
        assertEquals(List.of(1L), index.found("status:#9003"));
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

    private static List<String> told(Facet facet) {
        return facet.values().stream().map(value -> value.label(Locale.FRENCH) + '=' + value.count()).toList();
    }
}
