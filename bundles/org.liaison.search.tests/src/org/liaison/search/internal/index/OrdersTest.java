// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.model.crm.Relation;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.ValueText;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.order.Orders;
import org.liaison.search.query.Criterion;

class OrdersTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "headcount",
            ValueType.NUMBER, "since", ValueType.DATE, "active", ValueType.FLAG, "status", ValueType.TERM);

    @TempDir
    private Path folder;

    /** Only the last orders are kept, and a rehearsal is one more that nobody asked for. */
    @Test
    void goingThroughMoreOrdersThanAreKeptAlwaysGivesTheSame() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            for (long id = 1; id <= 40; id++) {
                index.put(id, "name", "N" + id % 7, "city", "C" + id % 5, "headcount", id * 37 % 11, "active", id % 3 == 0,
                        "status", index.term(9000 + id % 4, "T" + id % 4, "T" + id % 4), "since",
                        SmallIndex.TODAY.minusDays(id * 13 % 17));
            }
            index.refresh();
            List<ListQuery> queries = FIELDS.keySet().stream()
                    .flatMap(field -> Stream.of(SmallIndex.all().sortedBy(field, false), SmallIndex.all().sortedBy(field, true)))
                    .toList();
            List<Long> own = index.ids(SmallIndex.all());
            List<List<Long>> once = queries.stream().map(index::ids).toList();
            Snapshot held = index.index().acquire().orElseThrow();
            new Orders(held.leaves(), held.fields(), held.terms(), Locale.FRENCH).rehearse();
            held.warm();
            held.release();
            assertEquals(own, index.ids(SmallIndex.all()));
            assertEquals(once.reversed(), queries.reversed().stream().map(index::ids).toList());
            assertEquals(FIELDS.size() * 2L, once.stream().distinct().count());
        }
    }

    @Test
    void aRecordOfSeveralTermsStandsInTheGroupOfTheFirst() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH,
                Map.of("name", ValueType.TEXT, "kinds", ValueType.TERM))) {
            Term bank = index.term(9001, "Banque", "Bank");
            Term shop = index.term(9002, "Commerce", "Shop");
            index.put(1, "name", "A", "kinds", List.of(shop, bank));
            index.put(2, "name", "B", "kinds", List.of(bank));
            index.put(3, "name", "C", "kinds", List.of(bank, shop));
            index.put(4, "name", "D");
            index.refresh();
            ListQuery query = new ListQuery(Relation.class, "", Criterion.All.NOTHING, List.of(),
                    Optional.of(new Sort("kinds", false)));
            try (Rows rows = index.rows(query)) {
                Groups groups = rows.groups();
                assertEquals(List.of("Banque 0 2", "Commerce 2 1", " 3 1"), IntStream.range(0, groups.size())
                        .mapToObj(group -> groups.value(group).map(value -> ValueText.of(value, Locale.FRENCH)).orElse("") + ' '
                                + groups.start(group) + ' ' + groups.count(group))
                        .toList());
                assertEquals("Commerce, Banque", rows.row(2).text("kinds", Locale.FRENCH));
            }
            assertEquals(List.of(1L, 3L), index.found("commerce"));
        }
    }

    /** Each refresh makes a part of the index, in which its own records lie in order. */
    @Test
    void recordsOfTheSameTitleAreInTheOrderOfTheirNumbersWhereverTheyLie() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            index.put(30, "name", "Same");
            index.put(5, "name", "Zoé");
            index.refresh();
            index.put(10, "name", "Same");
            index.put(40, "name", "Alba");
            index.refresh();
            index.put(20, "name", "Same");
            index.put(6, "name", "Same", "city", "Lyon");
            index.refresh();
            assertEquals(List.of(40L, 6L, 10L, 20L, 30L, 5L), index.ids(SmallIndex.all()));
            assertEquals(List.of(6L, 40L, 10L, 20L, 30L, 5L), index.sorted("city", false));
        }
    }

    @Test
    void aListWithoutTextsIsInTheOrderOfItsNumbers() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, Map.of("headcount", ValueType.NUMBER))) {
            for (long id : List.of(30L, 10L, 20L)) {
                index.put(id, "headcount", 5L);
                index.refresh();
            }
            assertEquals(List.of(10L, 20L, 30L), index.ids(SmallIndex.all()));
        }
    }

    @Test
    void wordsOfAnyAlphabetAreFoundInside() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            index.put(1, "name", "Ωμέγα Ελλάς");
            index.put(2, "name", "Газпром");
            index.put(3, "name", "a7b 42zz {x}");
            index.put(4, "name", "abcde");
            index.put(5, "name", "abcxx abcyy");
            index.refresh();
            assertEquals(List.of(1L), index.found("λλα"));
            assertEquals(List.of(2L), index.found("зпр"));
            assertEquals(List.of(3L), index.found("42z"));
            assertEquals(List.of(3L), index.found("a7b"));
            assertEquals(List.of(), index.found("зпрз"));
            assertEquals(List.of(4L), index.found("abcd"));
            assertEquals(List.of(4L, 5L), index.found("abc"));
        }
    }
}
