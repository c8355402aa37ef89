// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.search.internal.TestLists.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** Whatever becomes of the index's folder, lists show what is in the store in the end. */
class RecoveryTest {

    private static final ListQuery RELATIONS = ListQuery.all(Relation.class);

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    @BeforeEach
    void twoRelations() {
        TestLists.empty(GIVEN.store());
        add("Acme", "Bolt");
    }

    @Test
    void anEmptyFolderIsFilledFromTheStore() {
        assertShows("Acme", "Bolt");
    }

    @Test
    void whatWasStoredWhileTheIndexWasClosedIsCaughtUpWith() {
        assertShows("Acme", "Bolt");
        add("Cime");
        assertShows("Acme", "Bolt", "Cime");
    }

    @Test
    void whatWasNotWrittenForGoodBeforeACrashIsReadAgain() throws IOException {
        assertShows("Acme", "Bolt");
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            add("Cime");
            assertEquals(List.of("Acme", "Bolt", "Cime"), shown(search, RELATIONS, "name"));
            copy(index(), crashed);
        }
        try (LuceneSearch search = TestLists.search(GIVEN.store(), crashed)) {
            assertEquals(List.of("Acme", "Bolt", "Cime"), shown(search, RELATIONS, "name"));
            assertEquals(List.of(), search.check(Locale.FRENCH));
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        assertShows("Acme", "Bolt");
        try (Stream<Path> files = Files.walk(index())) {
            for (Path file : files.filter(each -> each.getFileName().toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] { 1, 2, 3 });
            }
        }
        assertShows("Acme", "Bolt");
    }

    /** Nothing can be written into a folder that is gone, as little as onto a full disk. */
    @Test
    void anIndexThatCannotBeWrittenIsOpenedOrBuiltAnew() throws IOException, InterruptedException {
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
            try (Stream<Path> files = Files.walk(index())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            add("Cime");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!names(search).equals(List.of("Acme", "Bolt", "Cime")) && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
            assertEquals(List.of("Acme", "Bolt", "Cime"), shown(search, RELATIONS, "name"));
        }
        assertShows("Acme", "Bolt", "Cime");
    }

    private static List<String> names(LuceneSearch search) {
        try (Rows rows = search.rows(RELATIONS)) {
            return IntStream.range(0, rows.size()).mapToObj(row -> rows.row(row).text("name", Locale.FRENCH)).toList();
        }
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnew() {
        try (LuceneSearch search = TestLists.search(Stores.ofAnotherDatabase(GIVEN.store()), index())) {
            assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
        }
        assertShows("Acme", "Bolt");
    }

    @Test
    void anotherFieldMeansToBuildAnew() {
        assertShows("Acme", "Bolt");
        try (LuceneSearch search = TestLists.searchWithOneFieldMore(GIVEN.store(), index())) {
            assertEquals(List.of("Acme|", "Bolt|"), shown(search, RELATIONS, "name", "siren"));
        }
    }

    @Test
    void buildingAnewShowsTheSame() {
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
            search.rebuild();
            assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
        }
    }

    /** Each index is written for good by itself, and built by itself: one may have heard of more than the other. */
    @Test
    void indexesThatWereWrittenAtDifferentTimesAgreeAgain() throws IOException {
        Relation acme = GIVEN.store().list(RelationFields.NAME, "Acme").getFirst();
        Relation bolt = GIVEN.store().list(RelationFields.NAME, "Bolt").getFirst();
        Contact moves = contact("Roy", acme);
        Contact goes = contact("Vidal", acme);
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            assertEquals(List.of("Acme|2", "Bolt|0"), shown(search, RELATIONS, "name", "contactCount"));
        }
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        copy(index(), crashed);
        contact("Nouveau", bolt);
        GIVEN.store().change(Intent.typed("Test"), change -> {
            change.edit(moves).setRelation(bolt);
            change.remove(Contact.class, List.of(goes.getId()));
        });
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            assertEquals(List.of("Acme|0", "Bolt|2"), shown(search, RELATIONS, "name", "contactCount"));
        }
        replace(index().resolve("Contact"), crashed.resolve("Contact"));
        try (LuceneSearch search = TestLists.search(GIVEN.store(), crashed)) {
            assertEquals(List.of("Acme|0", "Bolt|2"), shown(search, RELATIONS, "name", "contactCount"));
            assertEquals(List.of(), search.check(Locale.FRENCH));
        }
    }

    @Test
    void theIndexAnswersAtOnceWhatItShowedLast() {
        assertShows("Acme", "Bolt");
        add("Cime");
        try (LuceneSearch search = TestLists.search(Stores.neverUp(), index())) {
            assertEquals(2, search.rows(RELATIONS).size());
        }
    }

    private void assertShows(String... names) {
        try (LuceneSearch search = TestLists.search(GIVEN.store(), index())) {
            assertEquals(List.of(names), shown(search, RELATIONS, "name"));
            assertEquals(List.of(), search.check(Locale.FRENCH));
        }
    }

    private Path index() {
        return folder.resolve("index");
    }

    private static Contact contact(String name, Relation company) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(company);
        GIVEN.store().change(Intent.typed("Test"), change -> change.add(contact));
        return GIVEN.store().find(Contact.class, contact.getId()).orElseThrow();
    }

    private static void replace(Path newer, Path older) throws IOException {
        try (Stream<Path> files = Files.walk(older)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        copy(newer, older);
    }

    private void add(String... names) {
        GIVEN.store().change(Intent.typed("Test"), change -> {
            for (String name : names) {
                Relation relation = new Relation();
                relation.setName(name);
                change.add(relation);
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
