// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.NumberCode;
import org.liaison.search.internal.document.Terms;
import org.liaison.values.Fold;

/** Compares the parts of an index, from which some documents were deleted, with looking at every record. */
class LeavesTest {

    private static final long FIRST = 1_000;
    private static final int MANY = 400;
    private static final List<String> CITIES = List.of("Lyon", "LYON", "Évry", "Le Mans", "evry", "75 Paris");

    private final Random random = new Random(31);
    private final Map<Long, Thing> records = new TreeMap<>();
    private final List<Term> kinds = List.of(term(71), term(72), term(73));
    private Parts parts;
    private Leaves leaves;

    @BeforeEach
    void open() throws IOException {
        parts = new Parts();
        for (int part = 0; part < 3; part++) {
            for (int each = 0; each < MANY; each++) {
                change(FIRST + random.nextInt(MANY * 2));
            }
            leaves = parts.leaves();
        }
        // a part in which all are there, and one whose documents have nothing
        put(FIRST - 1, new Thing(Set.of(FIRST), Map.of("city", "Brest", "headcount", 3L)));
        parts.leaves();
        put(FIRST - 2, new Thing(Set.of(), Map.of()));
        leaves = parts.leaves();
        assertEquals(5, leaves.reader().leaves().size());
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void documentsThatAreNotDeletedHaveTheIdsOfTheRecords() {
        Map<Integer, Long> byDoc = new HashMap<>();
        leaves.eachId(byDoc::put);
        assertEquals(records.keySet(), new TreeSet<>(byDoc.values()));
        assertEquals(records.size(), byDoc.size());
        long[] all = leaves.ids();
        byDoc.forEach((doc, id) -> {
            assertEquals(id, leaves.id(doc));
            assertEquals(id, all[doc]);
            assertEquals(doc, leaves.doc(id));
        });
        assertEquals(-1, leaves.doc(999_999));
        assertTrue(leaves.size() > records.size() && all.length == leaves.size());
        assertEquals(new ArrayList<>(new TreeSet<>(byDoc.keySet())), IntStream.of(leaves.live()).boxed().toList());
    }

    @Test
    void ofSomeDocumentsThoseThatAreNotDeletedAreTold() {
        FixedBitSet some = some();
        List<Integer> live = IntStream.of(leaves.live()).filter(some::get).boxed().toList();
        assertEquals(live, IntStream.of(leaves.live(some)).boxed().toList());
        List<Integer> told = new ArrayList<>();
        leaves.eachId(some, (doc, id) -> {
            told.add(doc);
            assertEquals(doc, leaves.doc(id));
        });
        assertEquals(live, told);
        assertEquals(0, leaves.live(new FixedBitSet(leaves.size())).length);
    }

    @Test
    void recordsAreFoundByTheWordsTheyHave() {
        for (String asked : List.of("lyo", "vry", "mans", "rest", "zzz")) {
            FixedBitSet found = new FixedBitSet(leaves.size());
            leaves.markWords(asked, found);
            assertEquals(ids(record -> record.texts().stream().anyMatch(text -> text.contains(asked))),
                    ids(found), asked);
        }
    }

    @Test
    void referencesLeadFromRecordsToOthersAndBack() {
        Map<Long, Set<Long>> back = new HashMap<>();
        records.forEach((id, record) -> {
            assertEquals(record.references(), new References(leaves).of(leaves.doc(id)));
            record.references().forEach(to -> back.computeIfAbsent(to, unused -> new HashSet<>()).add(id));
        });
        for (long id = FIRST - 3; id < FIRST + 2 * MANY; id++) {
            assertEquals(back.getOrDefault(id, Set.of()), new References(leaves).to(id));
        }
        FixedBitSet some = some();
        Set<Long> expected = records.entrySet().stream().filter(each -> some.get(leaves.doc(each.getKey())))
                .flatMap(each -> each.getValue().references().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<Long> gathered = new ArrayList<>();
        IdSet targets = new References(leaves).of(some);
        targets.each(gathered::add);
        assertEquals(List.copyOf(expected), gathered);
        FixedBitSet found = new FixedBitSet(leaves.size());
        new References(leaves).mark(targets, found);
        assertEquals(ids(record -> record.references().stream().anyMatch(expected::contains)), ids(found));
    }

    @Test
    void valuesOfSomeDocumentsAreCounted() {
        int[] docs = leaves.live(some());
        for (Column column : List.of(Parts.CITY, Parts.TAGS, Parts.KINDS, Parts.HEADCOUNT)) {
            FieldValueTable values = leaves.values(column);
            int[] counts = values.count(leaves.reader().leaves(), docs);
            Map<Object, Integer> told = new HashMap<>();
            for (int value = 0; value < values.size(); value++) {
                told.merge(key(column, values, value), counts[value], Integer::sum);
            }
            told.values().removeIf(count -> count == 0);
            Map<Object, Integer> expected = new HashMap<>();
            int without = 0;
            for (int doc : docs) {
                Set<Object> keys = records.get(leaves.id(doc)).keys(column.field().id());
                keys.forEach(key -> expected.merge(key, 1, Integer::sum));
                without += keys.isEmpty() ? 1 : 0;
            }
            assertEquals(expected, told, column.field().id());
            assertEquals(without, counts[values.size()], column.field().id());
        }
        assertEquals(0, Arrays.stream(leaves.values(Parts.CITY).count(leaves.reader().leaves(), new int[0])).sum());
    }

    @Test
    void textsHaveTheRankOfTheirOrderAndOtherValuesNone() {
        FieldValueTable cities = leaves.values(Parts.CITY);
        List<Object> ordered = IntStream.range(0, cities.size()).mapToObj(cities::key).sorted().toList();
        for (int value = 0; value < cities.size(); value++) {
            assertEquals(ordered.indexOf(cities.key(value)), cities.rank(value));
        }
        FieldValueTable numbers = leaves.values(Parts.HEADCOUNT);
        assertEquals(0, numbers.rank(numbers.size() - 1));
        assertEquals(null, numbers.spelling(0));
    }

    @Test
    void documentsAreMarkedByTheirNumber() {
        FixedBitSet found = new FixedBitSet(leaves.size());
        leaves.values(Parts.HEADCOUNT).mark(leaves.reader().leaves(), number -> NumberCode.decode(number).equals(3L), found);
        assertEquals(ids(record -> Long.valueOf(3).equals(record.values().get("headcount"))), ids(found));
        assertTrue(leaves.has(Parts.HEADCOUNT));
        assertFalse(leaves.has(Parts.NEVER));
    }

    @Test
    void aNumberThatWasWrittenAnewIsCountedAnew() throws IOException {
        long id = FIRST - 1;
        parts.count(id, 77L);
        leaves = parts.leaves();
        assertEquals(77L, leaves.value(leaves.doc(id), Parts.HEADCOUNT, new Terms(Map.of())));
        int[] docs = { leaves.doc(id) };
        FieldValueTable values = leaves.values(Parts.HEADCOUNT);
        int[] counts = values.count(leaves.reader().leaves(), docs);
        assertEquals(List.of(77L), IntStream.range(0, values.size()).filter(value -> counts[value] > 0)
                .mapToObj(value -> key(Parts.HEADCOUNT, values, value)).toList());
    }

    private void change(long id) throws IOException {
        if (random.nextInt(5) == 0) {
            records.remove(id);
            parts.remove(id);
            return;
        }
        Map<String, Object> values = new HashMap<>();
        if (random.nextInt(4) > 0) {
            values.put("city", CITIES.get(random.nextInt(CITIES.size())));
        }
        List<String> tags = CITIES.stream().filter(tag -> random.nextInt(4) == 0).toList();
        if (!tags.isEmpty()) {
            values.put("tags", tags);
        }
        List<Term> some = kinds.stream().filter(kind -> random.nextInt(3) == 0).toList();
        if (!some.isEmpty()) {
            values.put("kinds", some);
        }
        if (random.nextInt(4) > 0) {
            values.put("headcount", (long) random.nextInt(9));
        }
        put(id, new Thing(random.longs(random.nextInt(3), FIRST, FIRST + MANY).boxed().collect(Collectors.toSet()), values));
    }

    private void put(long id, Thing record) throws IOException {
        records.put(id, record);
        parts.put(id, record.references(), record.values());
    }

    private static Object key(Column column, FieldValueTable values, int value) {
        return column == Parts.HEADCOUNT ? NumberCode.decode((Long) values.key(value)) : values.key(value);
    }

    private FixedBitSet some() {
        FixedBitSet some = new FixedBitSet(leaves.size());
        random.ints(MANY, 0, leaves.size()).forEach(some::set);
        some.set(leaves.doc(FIRST - 1));
        some.set(leaves.doc(FIRST - 2));
        return some;
    }

    private Set<Long> ids(Predicate<Thing> some) {
        return records.entrySet().stream().filter(each -> some.test(each.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> ids(FixedBitSet found) {
        return IntStream.of(leaves.live(found)).mapToObj(leaves::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Term term(long id) {
        return new Term() {
            @Override
            public long getId() {
                return id;
            }
        };
    }

    /** What is known of a record. */
    private record Thing(Set<Long> references, Map<String, Object> values) {

        private List<String> texts() {
            return Stream.concat(keys("city").stream(), keys("tags").stream()).map(String.class::cast).toList();
        }

        /** Values as they are counted. */
        private Set<Object> keys(String field) {
            Object value = values.get(field);
            List<?> all = value == null ? List.of() : value instanceof List<?> several ? several : List.of(value);
            return all.stream()
                    .map(each -> each instanceof String text ? Fold.of(text) : each instanceof Term term ? term.getId() : each)
                    .collect(Collectors.toSet());
        }
    }
}
