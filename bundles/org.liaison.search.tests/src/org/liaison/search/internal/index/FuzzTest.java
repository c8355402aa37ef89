// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.QueryText;

/** Whatever a user types is understood somehow and answered: 100,000 texts of which most make no sense. */
class FuzzTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "phone",
            ValueType.TEXT, "tags", ValueType.TEXT, "headcount", ValueType.NUMBER, "since", ValueType.DATE, "active",
            ValueType.FLAG);
    private static final String[] PIECES = { "name", "city", "tags", "headcount", "since", "active", "gone", ":", ":", ":=", ":^",
            ":<",
            ":>", "..", "|", "(", ")", "-", "\"", "«", "»", " ", " ", " ", "lyon", "é", "Œ", "ß", "1", "42", "1,5", "1.5M", "-3",
            "oui",
            "today", "next-30-days", "2026-02-30", "2026-11-22", "contact", "relation", "*", "?", "\\", "'", "%", "_", "~", "^",
            "AND",
            "OR", "NOT", "[a TO b]", "/.*/",
            "\u0000", "\t", "\n", "\uD83D", "🚀", "\u202E", "ﷺ", "İ", "ı", "a\u0301", "'; DROP TABLE RELATION; --",

            "9".repeat(40), "x".repeat(300) };
    private static final int TEXTS = 100_000;
    /** Each so many-th is also asked of the index. */
    private static final int ASKED = 10;

    @TempDir
    private Path folder;

    @Test
    void everyTextIsAnswered() {
        Random random = new Random(2026);
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS)) {
            fill(index);
            int found = 0;
            for (int number = 0; number < TEXTS; number++) {
                String text = text(random);
                Criterion.All criteria = QueryText.parse(text).criteria();
                String printed = QueryText.print(criteria);
                assertEquals(criteria, QueryText.parse(printed).criteria(), () -> "'" + text + "' became '" + printed + "'");
                if (number % ASKED == 0) {
                    found += answer(index, text, printed);
                }
            }
            assertTrue(found > TEXTS / ASKED / 20, "some find something, or nothing is tested: " + found);
        }
    }

    /** Whether something was found. */
    private static int answer(SmallIndex index, String text, String printed) {
        try (Rows rows = index.rows(SmallIndex.all().matching(text))) {
            assertTrue(rows.size() <= rows.total());
            rows.facets(List.of(Asked.top("city", 5), Asked.top("tags", 5)));
            if (rows.size() > 0) {
                rows.row(rows.size() - 1).text("name", Locale.FRENCH);
            }
            assertEquals(rows.size(), index.found(printed).size(), () -> "'" + text + "' and '" + printed + "'");
            return rows.size() > 0 ? 1 : 0;
        } catch (RuntimeException failure) {
            throw new AssertionError("'" + text + "'", failure);
        }
    }

    private static void fill(SmallIndex index) {
        String[] cities = { "Lyon", "Le Mans", "Évry", "Paris", null };
        for (int id = 1; id <= 60; id++) {
            index.put(id, "name", "Œuvre " + id + " x*?", "city", cities[id % cities.length], "phone", "+3312345" + id, "tags",
                    id % 3 == 0 ? List.of("vip", "à (re)voir") : null, "headcount",
                    id % 2 == 0 ? Long.valueOf(id) : new BigDecimal("1.50"), "since", LocalDate.of(2026, 1, 1).plusDays(id),
                    "active", id % 4 == 0);
        }
        index.refresh();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(12); piece >= 0; piece--) {
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(0x2FFF));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
