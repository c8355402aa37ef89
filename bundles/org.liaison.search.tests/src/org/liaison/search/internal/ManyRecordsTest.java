// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.SearchField;
import org.liaison.search.TermValue;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.Reads;
import org.liaison.search.internal.field.ValueType;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** The same value set for many records: shown and counted at once, without reading all of each. */
class ManyRecordsTest {

    private static final int MANY = 300;

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    @TempDir
    private Path other;
    private final AtomicInteger partsAsked = new AtomicInteger();
    private LuceneSearch search;
    private List<Term> types;

    @BeforeEach
    void open() {
        TestLists.empty(GIVEN.store());
        types = GIVEN.store().list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE);
        change(change -> {
            for (int i = 0; i < MANY; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                relation.setType(i == 0 ? null : types.getFirst());
                relation.setHeadcount((long) i);
                change.add(relation);
            }
        });
        openSearch();
        assertEquals(Map.of(types.getFirst().getId(), MANY - 1), counts("type"));
        partsAsked.set(0);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), search.check(Locale.FRENCH));
        search.close();
    }

    @Test
    void oneValueIsWrittenWithoutTheRest() {
        ChangeSet set = change(change -> change.editAll(all(), relation -> relation.setType(types.getLast())));
        assertEquals(Map.of(types.getLast().getId(), MANY), counts("type"));
        assertEquals(Map.of(2L, MANY), counts("filled"));
        GIVEN.store().undo(set.id(), "Undo");
        assertEquals(Map.of(types.getFirst().getId(), MANY - 1), counts("type"));
        assertEquals(Map.of(1L, 1, 2L, MANY - 1), counts("filled"));
        assertEquals(0, partsAsked.get());
    }

    @Test
    void aValueMayBeEmptied() {
        change(change -> change.editAll(all(), relation -> relation.setType(null)));
        assertEquals(Map.of(), counts("type"));
        assertEquals(Map.of(1L, MANY), counts("filled"));
        change(change -> change.editAll(all(), relation -> relation.setHeadcount(relation.getHeadcount() + 1)));
        assertEquals(List.of("R0|1"), TestLists.shown(search, ListQuery.all(Relation.class).matching("r0"), "name", "headcount"));
        assertEquals(0, partsAsked.get());
    }

    @Test
    void wordsAreWrittenWithAllOfARecord() {
        change(change -> change.editAll(all(), relation -> relation.setName(relation.getName() + " SAS")));
        search.caughtUp().toCompletableFuture().join();
        assertEquals(MANY, search.count(ListQuery.all(Relation.class).matching("sas")));
        assertTrue(partsAsked.get() >= MANY);
    }

    @Test
    void whatChangesTwiceIsReadAnew() {
        search.close();
        change(change -> change.editAll(all(), relation -> relation.setType(types.getLast())));
        change(change -> change.editAll(all().subList(0, 1), relation -> relation.setName("Other")));
        openSearch();
        assertEquals(Map.of(types.getLast().getId(), MANY), counts("type"));
        assertEquals(1, search.count(ListQuery.all(Relation.class).matching("other")));
        assertEquals(1, partsAsked.get(), "only the record that changed otherwise is read with its parts");
    }

    /** As after a crash: the index on the disk is older than the database. */
    @Test
    void onlyWhatWasMissedIsReadAgain() throws IOException {
        search.close();
        Path kept = other.resolve("kept");
        copy(folder, kept);
        openSearch();
        change(change -> change.editAll(all().subList(0, 3), relation -> relation.setName("Missed")));
        search.caughtUp().toCompletableFuture().join();
        search.close();
        Path crashed = other.resolve("crashed");
        copy(kept, crashed);
        partsAsked.set(0);
        openSearch(crashed);
        search.caughtUp().toCompletableFuture().join();
        assertEquals(3, search.count(ListQuery.all(Relation.class).matching("missed")));
        assertEquals(3, partsAsked.get());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void openSearch() {
        openSearch(folder);
    }

    private void openSearch(Path place) {
        search = new LuceneSearch(GIVEN.store(), place, Locale.FRENCH, Map.of("Relation", new ListFields("Relation", List.of(
                field("name", ValueType.TEXT, Set.of("name"), item -> item.record().getName()),
                field("type", ValueType.TERM, Set.of("type"), item -> item.record().getType()),
                field("headcount", ValueType.NUMBER, Set.of("headcount"), item -> item.record().getHeadcount()),
                field("filled", ValueType.NUMBER, Set.of("type?", "headcount?"),
                        item -> (item.record().getType() == null ? 0L : 1) + (item.record().getHeadcount() == null ? 0 : 1)),
                field("contacts", ValueType.NUMBER, Set.of(), item -> {
                    partsAsked.incrementAndGet();
                    return (long) item.parts(ContactFields.RELATION).size();
                })))));
    }

    private static IndexedField field(String id, ValueType type, Set<String> reads, SearchField<Relation> source) {
        return new IndexedField("Relation", id, id, type, type == ValueType.TEXT, true, id.equals("name"), type != ValueType.TEXT,
                false, Set.of(), () -> source).reading(new Reads(reads));
    }

    private static List<Relation> all() {
        List<Relation> all = new ArrayList<>();
        GIVEN.store().scan(Relation.class, 1000, all::addAll);
        return all;
    }

    private Map<Object, Integer> counts(String field) {
        search.caughtUp().toCompletableFuture().join();
        return search.facets(ListQuery.all(Relation.class), List.of(Asked.top(field, MANY))).of(field).values().stream()
                .collect(Collectors.toMap(value -> value.value() instanceof TermValue term ? (Object) term.id() : value.value(),
                        value -> value.count()));
    }

    private ChangeSet change(Consumer<Change> work) {
        return GIVEN.store().change(Intent.typed("Test"), work).orElseThrow();
    }
}
