// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.Rows;
import org.liaison.search.TermValue;
import org.liaison.search.ValueText;
import org.liaison.search.internal.field.ValueType;
import org.liaison.values.Fold;

/** Compares groups with looking at every record, while records come, change and go. */
class GroupsTest {

    private static final Map<String, ValueType> FIELDS = new TreeMap<>(Map.of("name", ValueType.TEXT, "city", ValueType.TEXT,
            "status", ValueType.TERM, "active", ValueType.FLAG, "turnover", ValueType.NUMBER, "since", ValueType.DATE, "phone",
            ValueType.TEXT));
    private static final List<String> CITIES = List.of("Lyon", "LYON", "(Lyon", "lyon", "Le Mans", "Évry", "evry", "7", "007",
            "Saint-Étienne", "75 Paris", "L".repeat(600) + "a", "L".repeat(600) + "b");

    private final Random random = new Random(11);
    private final Map<Long, Map<String, Object>> records = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS);
        terms.add(index.term(9001, "Prospect", "Prospect"));
        terms.add(index.term(9002, "Client", "Customer"));
        terms.add(index.term(9003, "Client", "Former customer"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void groupsAreWhatLookingAtEveryRecordGives() {
        for (int round = 0; round < 6; round++) {
            change(round == 0 ? 1_500 : 60);
            for (String field : FIELDS.keySet()) {
                for (String text : List.of("", "lyon", "nom 1")) {
                    compare(SmallIndex.all().matching(text), new Sort(field, random.nextBoolean()));
                    compare(SmallIndex.all().matching(text).sortedBy("turnover", random.nextBoolean()),
                            new Sort(field, random.nextBoolean()));
                }
            }
        }
    }

    /** Each group has the rows that the list would have without groups if only these were in it, in the same order. */
    private void compare(ListQuery query, Sort by) {
        Map<Object, List<Long>> expected = new LinkedHashMap<>();
        index.ids(query).forEach(id -> expected.computeIfAbsent(key(records.get(id).get(by.field())), key -> new ArrayList<>())
                .add(id));
        try (Rows rows = index.rows(query.grouped(Optional.of(by)))) {
            Groups groups = rows.groups();
            assertEquals(expected.size(), groups.size(), by::toString);
            Object before = null;
            for (int group = 0; group < groups.size(); group++) {
                Object key = key(groups.value(group).orElse(null));
                List<Long> ids = LongStream.of(rows.ids(groups.start(group), groups.start(group + 1))).boxed().toList();
                assertEquals(expected.get(key), ids, () -> by + " " + key);
                assertEquals(group, groups.of(groups.start(group)));
                assertEquals(group, groups.of(groups.start(group + 1) - 1));
                if (before != null) {
                    inOrder(before, key, by.descending());
                }
                before = key;
            }
        }
    }

    private static void inOrder(Object one, Object other, boolean descending) {
        assertEquals(false, one.equals(""), "empty values come last");
        if (!other.equals("") && one instanceof YearMonth month) {
            assertEquals(descending, month.isAfter((YearMonth) other));
        } else if (!other.equals("") && one instanceof BigDecimal number) {
            assertEquals(descending, number.compareTo((BigDecimal) other) > 0);
        }
    }

    private static Object key(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> YearMonth.from(day);
            case Term term -> term.getId();
            case TermValue term -> term.id();
            case String text -> Fold.of(text);
            case Long number -> BigDecimal.valueOf(number, 0).setScale(2);
            case BigDecimal number -> number.setScale(2);
            default -> value;
        };
    }

    @Test
    void monthsAreWrittenInTheUsersLanguage() {
        index.put(1, "name", "A", "since", LocalDate.of(2026, 3, 31));
        index.put(2, "name", "B", "since", LocalDate.of(2026, 3, 1));
        index.refresh();
        try (Rows rows = index.rows(SmallIndex.all().grouped(Optional.of(new Sort("since", false))))) {
            assertEquals(1, rows.groups().size());
            assertEquals("mars 2026", ValueText.of(rows.groups().value(0).orElseThrow(), Locale.FRENCH));
        }
    }

    @Test
    void phoneNumbersAreWrittenAsTheyAreDialled() {
        index.put(1, "name", "A", "phone", "+33123456789");
        index.put(2, "name", "B", "phone", "+3225551212");
        index.refresh();
        try (Rows rows = index.rows(SmallIndex.all())) {
            assertEquals(Optional.of("+33123456789"), rows.row(0).value("phone"));
            assertEquals("01 23 45 67 89", rows.row(0).text("phone", Locale.FRENCH));
            assertEquals("+32 2 555 12 12", rows.row(1).text("phone", Locale.FRENCH));
        }
    }

    @Test
    void anUnknownFieldMakesOneGroupAndNoneOfNothing() {
        index.refresh();
        Optional<Sort> gone = Optional.of(new Sort("gone", true));
        try (Rows rows = index.rows(SmallIndex.all().grouped(gone))) {
            assertEquals(0, rows.groups().size());
        }
        index.put(1, "name", "A");
        index.put(2, "name", "B");
        index.refresh();
        try (Rows rows = index.rows(SmallIndex.all().grouped(gone))) {
            assertEquals(1, rows.groups().size());
            assertEquals(2, rows.groups().count(0));
            assertEquals(Optional.empty(), rows.groups().value(0));
            assertArrayEquals(new long[] { 1, 2 }, rows.ids());
        }
    }

    private void change(int count) {
        for (int each = 0; each < count; each++) {
            long id = 1 + random.nextInt(2_000);
            if (random.nextInt(6) == 0) {
                records.remove(id);
                index.index().remove(id);
            } else {
                Map<String, Object> values = new LinkedHashMap<>();
                put(values, "name", "Nom " + random.nextInt(30));
                put(values, "city", CITIES.get(random.nextInt(CITIES.size())));
                put(values, "status", terms.get(random.nextInt(3)));
                put(values, "active", random.nextBoolean());
                Number whole = random.nextLong(9);
                put(values, "turnover", random.nextBoolean() ? whole : BigDecimal.valueOf(random.nextInt(900), 2));
                put(values, "since", SmallIndex.TODAY.minusDays(random.nextInt(200) - 60));
                records.put(id, values);
                index.put(id, values.entrySet().stream().flatMap(value -> Stream.of(value.getKey(), value.getValue())).toArray());
            }
            if (each % 400 == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private void put(Map<String, Object> values, String field, Object value) {
        if (random.nextInt(6) > 0) {
            values.put(field, value);
        }
    }
}
