// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.Search.Problem;
import org.liaison.search.Search.Suggestion;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.vault.Directories;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** What may be asked besides for rows, also of lists that there are not. */
class SearchTest {

    private static final ListQuery RELATIONS = ListQuery.all(Relation.class);
    private static final long NOBODY = 999_999_999L;

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private LuceneSearch search;
    private long acme;
    private long bolt;

    @BeforeEach
    void open() {
        TestLists.empty(GIVEN.store());
        acme = add("Acme Industrie");
        bolt = add("Bolt Marine");
        search = TestLists.search(GIVEN.store(), folder);
        search.caughtUp().toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void recordsAreReadInTheOrderOfTheirIds() {
        assertEquals(List.of("Bolt Marine", "Acme Industrie"), read(bolt, NOBODY, acme));
        assertEquals(List.of(), read());
        long[] many = LongStream.concat(LongStream.range(NOBODY, NOBODY + 5_000), LongStream.of(bolt, acme, bolt)).toArray();
        assertEquals(List.of("Bolt Marine", "Acme Industrie", "Bolt Marine"), read(many));
    }

    @Test
    void recordsThatAreStillThereAreTold() {
        assertArrayEquals(new long[] { bolt, acme }, search.existing(Relation.class, new long[] { bolt, NOBODY, acme }));
    }

    @Test
    void aListThatThereIsNotIsEmpty() {
        ListQuery tags = ListQuery.all(Tag.class);
        assertArrayEquals(new long[0], search.existing(Tag.class, new long[] { acme }));
        search.read(Tag.class, new long[] { acme }, row -> {
            throw new AssertionError("there is no such record");
        });
        assertEquals(List.of(), search.fields(Tag.class));
        assertEquals(Optional.empty(), search.field(Tag.class, "name"));
        assertEquals(List.of(), search.problems(tags.matching("x:1"), Locale.FRENCH));
        assertEquals(List.of(), search.suggestions(tags.matching("acne")));
        try (Rows rows = search.rows(tags)) {
            assertEquals(0, rows.size());
            assertEquals(0, rows.total());
            assertEquals(-1, rows.indexOf(acme));
            assertEquals(0, rows.ids().length);
            assertEquals(tags, rows.query());
            assertThrows(IndexOutOfBoundsException.class, () -> rows.row(0));
        }
    }

    @Test
    void fieldsAreFoundByWhatUsersCallThem() {
        assertEquals(Optional.of("headcount"), search.field(Relation.class, "Head-Count").map(FieldDescription::id));
        assertEquals(List.of("name", "company", "size"),
                search.fields(Contact.class).stream().map(FieldDescription::id).toList());
    }

    @Test
    void onlyAQueryThatFindsNothingIsCorrected() {
        assertEquals(List.of("industrie"),
                search.suggestions(RELATIONS.matching("industrei")).stream().map(Suggestion::text).toList());
        assertEquals(List.of(), search.suggestions(RELATIONS.matching("industrie")));
        assertEquals(1, search.problems(RELATIONS.matching("x:1 name:acme"), Locale.FRENCH).stream().map(Problem::sentence)
                .filter(sentence -> sentence.contains("« x »")).count());
    }

    /** The yardstick that benchmarks hold the list against finds the same. */
    @Test
    void theYardstickCountsWordsThatContainOthers() {
        assertEquals(1, search.wildcard(Relation.class, "dust acm", 10));
        assertEquals(0, search.wildcard(Relation.class, "dust bol", 10));
    }

    @Test
    void whatTheIndexSaysOtherwiseThanTheStoreIsNamedByTheCheckAndMendedByBuildingAnew() {
        long cime = add("Cime");
        search.caughtUp().toCompletableFuture().join();
        assertEquals(List.of(), search.check(Locale.FRENCH));
        search.close();
        try (ListIndex index = new ListIndex(folder, TestLists.relations(), Locale.FRENCH, Directories.PLAIN)) {
            index.remove(bolt);
            index.put(new IndexedThing(acme, Set.of(), Map.of("name", "Another")));
            index.put(new IndexedThing(NOBODY, Set.of(), Map.of("name", "Nobody")));
            index.refresh(index.stamp().orElseThrow().changeSet(), List.of());
            index.commit();
        }
        search = TestLists.search(GIVEN.store(), folder);
        List<String> findings = search.check(Locale.FRENCH);
        assertEquals(3, findings.size(), findings::toString);
        for (String finding : List.of(bolt + " ne figure pas dans l’index",
                NOBODY + " figure dans l’index de recherche, mais plus",
                acme + " : l’index de recherche affiche un autre « name »")) {
            assertTrue(findings.stream().anyMatch(each -> each.contains(finding)), () -> finding + " in " + findings);
        }
        assertTrue(findings.stream().noneMatch(finding -> finding.contains(Long.toString(cime))));
        search.rebuild();
        search.caughtUp().toCompletableFuture().join();
        assertEquals(List.of(), search.check(Locale.FRENCH));
    }

    private List<String> read(long... ids) {
        List<String> read = new ArrayList<>();
        search.read(Relation.class, ids, row -> read.add(row.text("name", Locale.FRENCH)));
        return read;
    }

    private static long add(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        GIVEN.store().change(Intent.typed("Test"), change -> change.add(relation));
        return relation.getId();
    }
}
