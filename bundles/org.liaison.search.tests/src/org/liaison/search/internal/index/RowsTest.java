// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;

class RowsTest {

    private static final int RECORDS = 3_000;

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, Map.of("name", ValueType.TEXT, "turnover", ValueType.NUMBER, "active",
                ValueType.FLAG));
        for (long id = 1; id <= RECORDS; id++) {
            index.put(id, "name", "Société " + id, "turnover", BigDecimal.valueOf(id, 1), "active", id % 2 == 0 ? true : null);
        }
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anyRowCanBeReadInAnyOrder() {
        try (Rows rows = index.rows(SmallIndex.all())) {
            assertEquals(RECORDS, rows.size());
            for (int row = RECORDS - 1; row >= 0; row--) {
                assertEquals("Société " + (row + 1), rows.row(row).text("name", Locale.FRENCH));
                assertEquals(row + 1, rows.id(row));
            }
            Row row = rows.row(9);
            assertEquals(Optional.of(new BigDecimal("1.00")), row.value("turnover"));
            assertEquals("1,00", row.text("turnover", Locale.FRENCH));
            assertEquals("Oui", row.text("active", Locale.FRENCH));
            assertEquals("", rows.row(0).text("active", Locale.FRENCH));
            assertEquals("", row.text("unknown", Locale.FRENCH));
            assertThrows(IndexOutOfBoundsException.class, () -> rows.row(RECORDS));
        }
    }

    @Test
    void aRecordIsFoundAmongTheRows() {
        try (Rows rows = index.rows(SmallIndex.all().matching("12"))) {
            assertEquals(2, List.of(rows.indexOf(12), rows.indexOf(13)).stream().filter(at -> at <= 0).count());
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(row, rows.indexOf(rows.id(row)));
            }
            assertEquals(-1, rows.indexOf(999_999));
            assertEquals(RECORDS, rows.total());
            assertArrayEquals(IntStream.range(0, rows.size()).mapToLong(rows::id).toArray(), rows.ids());
        }
    }

    @Test
    void openRowsDoNotChangeWhenRecordsDo() {
        try (Rows rows = index.rows(SmallIndex.all())) {
            index.index().remove(1);
            index.put(2, "name", "Zoé");
            index.put(RECORDS + 1, "name", "Abeille");
            index.refresh();
            assertEquals(RECORDS, rows.size());
            assertEquals("Société 1", rows.row(0).text("name", Locale.FRENCH));
            assertEquals("Société 2", rows.row(1).text("name", Locale.FRENCH));
            try (Rows newer = index.rows(SmallIndex.all())) {
                assertEquals(RECORDS, newer.size());
                assertEquals("Abeille", newer.row(0).text("name", Locale.FRENCH));
                assertEquals("Zoé", newer.row(RECORDS - 1).text("name", Locale.FRENCH));
                assertEquals(-1, newer.indexOf(1));
            }
        }
    }

    @Test
    void rowsMayBeClosedTwiceAndRowsReadBeforeStay() {
        Rows rows = index.rows(SmallIndex.all());
        Row row = rows.row(0);
        row.text("name", Locale.FRENCH);
        rows.close();
        rows.close();
        assertEquals("Société 1", row.text("name", Locale.FRENCH));
    }

    @Test
    void manyThreadsReadWhileOneWrites() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> readers = IntStream.range(0, 3).<Future<?>>mapToObj(unused -> threads.submit(() -> {
                for (int round = 0; round < 60; round++) {
                    try (Rows rows = index.rows(SmallIndex.all().matching(round % 2 == 0 ? "" : "societe"))) {
                        assertEquals(RECORDS, rows.size());
                        for (int at = 0; at < 20; at++) {
                            rows.row((at * 149 + round) % RECORDS).text("name", Locale.FRENCH);
                        }
                    }
                }
            })).toList();
            for (int round = 0; round < 60; round++) {
                index.put(1 + round, "name", "Société n° " + round);
                index.refresh();
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }
}
