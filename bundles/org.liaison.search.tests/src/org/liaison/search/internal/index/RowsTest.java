// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.NoRows;
import org.liaison.search.internal.rows.RecordRows;
import org.liaison.search.internal.rows.SnapshotRows;

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

    /** Who scrolls back and forth must not read a row again; who goes through all must not keep all. */
    @Test
    void theRowsThatWereSeenLastAreKept() {
        try (Rows rows = index.rows(SmallIndex.all())) {
            Row first = rows.row(0);
            Row second = rows.row(1);
            for (int row = 2; row < 512; row++) {
                rows.row(row);
            }
            assertSame(first, rows.row(0));
            rows.row(512);
            assertSame(first, rows.row(0));
            assertNotSame(second, rows.row(1));
        }
    }

    @Test
    void whoeverIsDoneWithRowsHoldsNoStateOfTheIndex() {
        Snapshot held = index.index().acquire().orElseThrow();
        int before = held.reader().getRefCount();
        Neighbourhood neighbours = new Neighbourhood(Map.of("Thing", index.index()), SmallIndex.TODAY);
        Rows rows = new SnapshotRows(SmallIndex.all().matching("thing:(active:yes) THING:()"), held, neighbours);
        assertEquals(before + 1, held.reader().getRefCount(), "what is linked is looked up in one state");
        rows.close();
        rows.close();
        assertEquals(before - 1, held.reader().getRefCount());
    }

    @Test
    void someRecordsAreReadByTheirIdsInTheOrderGiven() {
        Snapshot held = index.index().acquire().orElseThrow();
        for (int count : List.of(3, 5_000)) {
            long[] ids = LongStream
                    .concat(LongStream.of(7, 999_999, 5), LongStream.range(0, count - 3).map(at -> RECORDS + 1 + at))
                    .toArray();
            List<String> read = new ArrayList<>();
            new RecordRows(held).read(ids, row -> read.add(
                    row.id() + row.text("name", Locale.FRENCH) + row.value("turnover").isPresent()
                            + row.text("nosuch", Locale.FRENCH)));
            assertEquals(List.of("7Société 7true", "5Société 5true"), read);
        }
        held.release();
    }

    @Test
    void aWildcardQueryCountsAllButReadsOnlySome() {
        Snapshot held = index.index().acquire().orElseThrow();
        assertEquals(RECORDS, new Wildcards(held).count("ciet", "name", 2));
        assertEquals(0, new Wildcards(held).count("ciet zzz", "name", 2));
        held.release();
    }

    @Test
    void aListThatIsNotThereHasNoRows() {
        NoRows rows = new NoRows(SmallIndex.all());
        assertEquals(0, rows.size() + rows.total() + rows.ids().length + rows.groups().size() + rows.groups().start(0));
        assertEquals(-1, rows.indexOf(1));
        assertEquals(Optional.empty(), rows.groups().value(0));
        assertEquals(Map.of(), rows.facets(List.of(Asked.top("name", 5))).byField());
        assertThrows(IndexOutOfBoundsException.class, () -> rows.row(0));
        assertThrows(IndexOutOfBoundsException.class, () -> rows.id(0));
        rows.close();
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
