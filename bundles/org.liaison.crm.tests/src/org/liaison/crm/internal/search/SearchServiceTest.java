// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.PastSearch;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.IndexChange;
import org.liaison.search.Search.Suggestion;
import org.liaison.search.Yardstick;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store.Subscription;
import org.liaison.testing.StoreExtension;

/** Whatever the service is asked, the index answers. */
@Timeout(120)
class SearchServiceTest {

    private static final long NOBODY = 999_999_999L;

    @RegisterExtension
    final StoreExtension given = StoreExtension.speaking(Locale.FRENCH);

    private Relation acme;
    private Relation bolt;
    private Search search;

    @BeforeEach
    void twoRelations() {
        acme = aRelation("Acme Industrie").in(given.store());
        bolt = aRelation("Bolt Marine").in(given.store());
        search = given.search();
        search.caughtUp().toCompletableFuture().join();
    }

    @Test
    void recordsAreReadByTheirIds() {
        List<String> names = new ArrayList<>();
        search.read(Relation.class, new long[] { bolt.getId(), NOBODY, acme.getId() },
                row -> names.add(row.text("name", Locale.FRENCH)));
        assertEquals(List.of("Bolt Marine", "Acme Industrie"), names);
        assertArrayEquals(new long[] { bolt.getId() }, search.existing(Relation.class, new long[] { NOBODY, bolt.getId() }));
    }

    @Test
    void wordsAreCountedAndCorrected() {
        assertEquals(1, given.service(Yardstick.class).wildcard(Relation.class, "dust acm", 10));
        assertEquals(List.of("industrie"), search.suggestions(ListQuery.all(Relation.class).matching("industrei")).stream()
                .map(Suggestion::text).toList());
        assertEquals(1, search.problems(ListQuery.all(Relation.class).matching("nosuchfield:1"), Locale.FRENCH).size());
        assertFalse(search.fields(Relation.class).isEmpty());
        assertTrue(search.field(Relation.class, "name").isPresent());
    }

    @Test
    void whoSubscribesHearsOfWhatIsNew() throws InterruptedException {
        BlockingQueue<IndexChange> heard = new LinkedBlockingQueue<>();
        try (Subscription subscription = search.subscribe(heard::add)) {
            rename("Acme 2");
            IndexChange change = heard.poll(60, TimeUnit.SECONDS);
            assertTrue(change.lists().contains("Relation"), change.toString());
            assertTrue(change.ids().isEmpty() || change.ids().equals(Set.of(acme.getId())), "none are named, or that one");
        }
    }

    @Test
    void theStateSaysHowFarItIsAndTheCheckThatItIsRight() {
        long last = given.store().log().newest(1, Long.MAX_VALUE).getFirst().id();
        assertEquals(last, search.state().changeSet());
        assertFalse(search.state().building());
        assertEquals(List.of(), search.check(Locale.FRENCH));
        search.rebuild();
        search.caughtUp().toCompletableFuture().join();
        assertEquals(last, search.state().changeSet());
        assertEquals(List.of(), search.check(Locale.FRENCH));
    }

    @Test
    void listsAreShownAsTheyWere() {
        long before = given.store().log().newest(1, Long.MAX_VALUE).getFirst().id();
        rename("Acme 2");
        ListQuery query = ListQuery.all(Relation.class).matching("acme industrie");
        try (PastLists past = given.service(PastSearch.class).at(before, LocalDate.of(2026, 1, 1), Progress.NONE);
                Rows rows = past.rows(query)) {
            assertArrayEquals(new long[] { acme.getId() }, rows.ids());
        }
        search.caughtUp().toCompletableFuture().join();
        try (Rows rows = search.rows(query)) {
            assertEquals(0, rows.size());
        }
    }

    private void rename(String name) {
        given.store().change(Intent.typed("Name"), change -> change.edit(acme).setName(name));
    }
}
