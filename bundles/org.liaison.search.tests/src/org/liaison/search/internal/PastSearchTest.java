// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.search.internal.TestLists.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListComparison;
import org.liaison.search.ListComparison.Kind;
import org.liaison.search.ListQuery;
import org.liaison.search.PastLists;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** Lists as they were. */
class PastSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<ListQuery> ASKED = List.of(ListQuery.all(Relation.class), ListQuery.all(Contact.class),
            new ListQuery(Relation.class, "name 1", List.of()), new ListQuery(Contact.class, "relation:(headcount>2)", List.of()),
            ListQuery.all(Relation.class).sortedBy("headcount", true));

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private LuceneSearch search;

    @BeforeEach
    void open() {
        TestLists.empty(GIVEN.store());
        search = TestLists.search(GIVEN.store(), folder);
    }

    @AfterEach
    void close() {
        search.close();
    }

    private PastLists at(long changeSet) {
        return search.at(changeSet, TODAY, Progress.NONE);
    }

    private static List<String> told(Rows rows) {
        List<String> told = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.row(at);
            told.add(row.id() + " " + Stream.of("name", "headcount", "contactCount", "contacts", "company", "size")
                    .map(field -> row.text(field, Locale.FRENCH)).toList());
        }
        return told;
    }

    private static Map<ListQuery, List<String>> all(PastLists lists) {
        Map<ListQuery, List<String>> told = new LinkedHashMap<>();
        ASKED.forEach(query -> {
            try (Rows rows = lists.rows(query)) {
                told.put(query, told(rows));
            }
        });
        return told;
    }

    private Map<ListQuery, List<String>> now() {
        search.caughtUp().toCompletableFuture().join();
        Map<ListQuery, List<String>> told = new LinkedHashMap<>();
        ASKED.forEach(query -> {
            try (Rows rows = search.rows(query)) {
                told.put(query, told(rows));
            }
        });
        return told;
    }

    /** What lists showed after each of some random change sets is shown again later, with what records show of others. */
    @Test
    void showsEveryListThatWasSeen() throws IOException {
        Random random = new Random(5);
        Map<Long, Map<ListQuery, List<String>>> seen = new LinkedHashMap<>();
        for (int round = 0; round < 20; round++) {
            int dice = random.nextInt(6);
            GIVEN.store().change(Intent.typed("Step"), change -> step(change, dice, random));
            seen.put(GIVEN.store().log().last(), now());
        }
        seen.forEach((set, told) -> {
            try (PastLists lists = at(set)) {
                assertEquals(told, all(lists), "after " + set);
            }
        });
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(each -> each.getFileName().toString().startsWith("past-")), "nothing is left on the disk");
        }
    }

    private static void step(Change change, int dice, Random random) {
        List<Relation> relations = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        change.scan(Relation.class, 100, relations::addAll);
        change.scan(Contact.class, 100, contacts::addAll);
        Relation any = relations.isEmpty() ? null : relations.get(random.nextInt(relations.size()));
        if (dice == 1 && any != null) {
            change.edit(any).setHeadcount((long) random.nextInt(5));
        } else if (dice == 2) {
            Contact contact = new Contact();
            contact.setLastName("Roy " + random.nextInt(100));
            contact.setRelation(any);
            change.add(contact);
        } else if (dice == 3 && !contacts.isEmpty()) {
            change.edit(contacts.get(random.nextInt(contacts.size()))).setRelation(any);
        } else if (dice == 4 && relations.size() > 2) {
            change.remove(Relation.class, List.of(any.getId()));
        } else if (dice == 5 && any != null) {
            change.edit(any).setName("Name " + random.nextInt(100));
        } else {
            Relation relation = new Relation();
            relation.setName("Name " + random.nextInt(100));
            change.add(relation);
        }
    }

    private Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        GIVEN.store().change(Intent.typed("New"), change -> change.add(relation));
        return relation;
    }

    @Test
    void comparesTwoMoments() {
        relation("Stays");
        Relation changes = relation("Changes");
        Relation goes = relation("Goes");
        long then = GIVEN.store().log().last();
        Relation comes = relation("Comes");
        GIVEN.store().change(Intent.typed("Edit"), change -> change.edit(changes).setHeadcount(7L));
        GIVEN.store().change(Intent.typed("Delete"), change -> change.remove(Relation.class, List.of(goes.getId())));
        ListQuery query = ListQuery.all(Relation.class);
        assertEquals(List.of("Changes", "Comes", "Stays"), shown(search, query, "name"));
        try (PastLists past = at(then); Rows before = past.rows(query); Rows after = search.rows(query)) {
            ListComparison found = ListComparison.of(before, after, id -> past.mayDiffer(Relation.class, id),
                    List.of("name", "headcount"));
            assertEquals(List.of(Kind.CHANGED, Kind.CAME, Kind.WENT),
                    found.differences().stream().map(ListComparison.Difference::kind).toList());
            assertEquals(List.of("headcount"), found.differences().getFirst().changed());
            assertEquals(comes.getId(), after.id(found.differences().get(1).after()));
            assertEquals("Goes", before.row(found.differences().get(2).before()).text("name", Locale.FRENCH));
            assertEquals(1, found.count(Kind.WENT));
            assertTrue(past.mayDiffer(Relation.class, changes.getId()));
        }
    }

    @Test
    void canBeEnded() {
        long then = GIVEN.store().log().last();
        relation("Later");
        assertThrows(CancellationException.class, () -> search.at(then, TODAY, new Progress() {
            @Override
            public void at(long done, long total, long records) {
                // nobody is looking
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        assertEquals(List.of("Later"), shown(search, ListQuery.all(Relation.class), "name"));
    }
}
