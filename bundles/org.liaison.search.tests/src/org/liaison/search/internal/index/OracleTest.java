// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.SortText;
import org.liaison.search.internal.text.Words;

/** Compares what the index finds, and in which order, with looking at every record. */
class OracleTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "phone",
            ValueType.TEXT, "hidden", ValueType.TEXT, "headcount", ValueType.NUMBER);
    private static final String[] PARTS = { "an", "bel", "É", "mont", "saint-", "L’", "or", "société ", "12", "007 ", "œu", "x",
            " ",
            "ville", "ente", "Ç", "3M ", "co2", "日本", "ß" };

    private final Random random = new Random(11);
    private final Map<Long, Map<String, Object>> records = new LinkedHashMap<>();
    private final Map<Long, List<String>> words = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void randomQueriesFindWhatLookingAtEveryRecordFinds() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            int found = 0;
            for (int round = 0; round < 8; round++) {
                change(index, round == 0 ? 3_000 : 40);
                for (int query = 0; query < 150; query++) {
                    String text = query();
                    List<Long> expected = expected(text);
                    found += expected.isEmpty() ? 0 : 1;
                    assertEquals(expected, index.found(text), () -> "for '" + text + "'");
                }
                assertEquals(sortedBy("city", false), index.sorted("city", false));
                assertEquals(sortedBy("city", true), index.sorted("city", true));
                assertEquals(sortedBy("headcount", true), index.sorted("headcount", true));
            }
            assertTrue(found > 250, "most queries should find something, or nothing is tested: " + found);
        }
    }

    @Test
    void randomStringsAreHarmless() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            change(index, 20);
            for (int round = 0; round < 10_000; round++) {
                String text = random.ints(1 + random.nextInt(12), 1, round % 3 == 0 ? 0x10FFFF : 0x7F)
                        .filter(character -> character < 0xD800 || character > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                assertTrue(index.found(text).size() <= records.size());
            }
        }
    }

    private void change(SmallIndex index, int count) {
        for (int each = 0; each < count; each++) {
            long id = 1 + random.nextInt(4_000);
            if (random.nextInt(6) == 0) {
                records.remove(id);
                index.index().remove(id);
            } else {
                Map<String, Object> values = new LinkedHashMap<>();
                put(values, "name", text(4));
                put(values, "city", text(2));
                put(values, "phone", random.nextBoolean() ? "+33 " + digits(9) : digits(10));
                put(values, "hidden", text(3) + '\n' + digits(14));
                put(values, "headcount", (long) random.nextInt(50));
                records.put(id, values);
                words.put(id, words(values));
                index.put(id, values.entrySet().stream().flatMap(value -> Arrays.stream(new Object[] { value.getKey(),
                        value.getValue() })).toArray());
            }
            if (each % 700 == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private void put(Map<String, Object> values, String field, Object value) {
        if (random.nextInt(5) > 0 && !value.toString().isBlank()) {
            values.put(field, value);
        }
    }

    private String query() {
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(3); word >= 0; word--) {
            text.append(random.nextInt(4) == 0 ? digits(1 + random.nextInt(5)) : text(1 + random.nextInt(2))).append(' ');
        }
        int start = random.nextInt(3);
        return text.substring(Math.min(start, text.length()), Math.max(start, text.length() - random.nextInt(3)));
    }

    private String text(int parts) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(parts); part >= 0; part--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private String digits(int count) {
        return random.ints(count, 0, 4).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private List<Long> expected(String text) {
        Asked asked = Asked.of(text);
        return inOrder(records.keySet().stream().filter(id -> matches(words.get(id), asked)).toList(), List.of("name"), false);
    }

    private List<Long> sortedBy(String field, boolean descending) {
        return inOrder(List.copyOf(records.keySet()), List.of(field, "name"), descending);
    }

    private List<Long> inOrder(List<Long> ids, List<String> fields, boolean descending) {
        Comparator<Long> order = null;
        for (String field : fields) {
            boolean down = descending && order == null;
            Comparator<Long> next = Comparator.comparing(id -> records.get(id).get(field),
                    (one, other) -> compare(one, other, down));
            order = order == null ? next : order.thenComparing(next);
        }
        return ids.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
    }

    private static int compare(Object one, Object other, boolean descending) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int compared = one instanceof Long number
                ? number.compareTo((Long) other)
                : Arrays.compareUnsigned(SortText.encode((String) one), SortText.encode((String) other));
        return descending ? -compared : compared;
    }

    private static List<String> words(Map<String, Object> values) {
        List<String> words = new ArrayList<>();
        values.values().stream().filter(String.class::isInstance).flatMap(value -> value.toString().lines())
                .forEach(line -> Words.add(line, words));
        return words;
    }

    private static boolean matches(List<String> words, Asked asked) {
        return asked.parts().stream().allMatch(part -> part.words().stream().allMatch(word -> occurs(word, words))
                || part.number() != null && occurs(part.number(), words));
    }

    private static boolean occurs(String typed, List<String> words) {
        return words.stream().anyMatch(word -> typed.length() < 3 ? word.startsWith(typed) : word.contains(typed));
    }
}
