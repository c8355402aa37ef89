// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.Rows;
import org.liaison.search.internal.field.ValueType;

class SortTest {

    private static final Map<String, ValueType> FIELDS = Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "headcount",
            ValueType.NUMBER, "turnover", ValueType.NUMBER, "since", ValueType.DATE, "status", ValueType.TERM, "active",
            ValueType.FLAG);

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, FIELDS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void numbersSortAsNumbersAndEmptyOnesComeLastInBothDirections() {
        index.put(1, "name", "a", "headcount", 9L);
        index.put(2, "name", "b", "headcount", null);
        index.put(3, "name", "c", "headcount", 100L);
        index.put(4, "name", "d", "headcount", 10L);
        index.put(5, "name", "e", "headcount", 0L);
        index.put(6, "name", "f", "headcount", null);
        index.refresh();
        assertEquals(List.of(5L, 1L, 4L, 3L, 2L, 6L), index.sorted("headcount", false));
        assertEquals(List.of(3L, 4L, 1L, 5L, 2L, 6L), index.sorted("headcount", true));
    }

    @Test
    void amountsSortByValueWhateverTheirScale() {
        index.put(1, "name", "a", "turnover", new BigDecimal("1000.5"));
        index.put(2, "name", "b", "turnover", new BigDecimal("-3"));
        index.put(3, "name", "c", "turnover", new BigDecimal("999.999"));
        index.refresh();
        assertEquals(List.of(2L, 3L, 1L), index.sorted("turnover", false));
    }

    @Test
    void textSortsWithoutAccentsAndCaseAndEmptyLast() {
        index.put(1, "name", "Zoé");
        index.put(2, "name", "École");
        index.put(3);
        index.put(4, "name", "eau");
        index.put(5, "name", "EDF");
        index.refresh();
        assertEquals(List.of(4L, 2L, 5L, 1L, 3L), index.sorted("name", false));
        assertEquals(List.of(1L, 5L, 2L, 4L, 3L), index.sorted("name", true));
        assertEquals(List.of(4L, 2L, 5L, 1L, 3L), index.ids(SmallIndex.all()));
    }

    @Test
    void equalOnesComeByTitleThenById() {
        index.put(4, "name", "b", "city", "Lyon");
        index.put(3, "name", "a", "city", "Lyon");
        index.put(2, "name", "b", "city", "Lyon");
        index.put(1, "name", "c", "city", "Caen");
        index.refresh();
        assertEquals(List.of(1L, 3L, 2L, 4L), index.sorted("city", false));
        assertEquals(List.of(3L, 2L, 4L, 1L), index.sorted("city", true));
    }

    @Test
    void severalColumnsSortByTheFirstFirst() {
        index.put(1, "name", "a", "city", "Lyon", "headcount", 5L);
        index.put(2, "name", "b", "city", "Caen", "headcount", 7L);
        index.put(3, "name", "c", "city", "Lyon", "headcount", 6L);
        index.refresh();
        ListQuery query = new ListQuery(SmallIndex.all().list(), "",
                List.of(new Sort("city", false), new Sort("headcount", true)));
        assertEquals(List.of(2L, 3L, 1L), index.ids(query));
    }

    @Test
    void datesAndFlagsSort() {
        index.put(1, "name", "a", "since", LocalDate.of(2020, 1, 1), "active", true);
        index.put(2, "name", "b", "since", LocalDate.of(1969, 12, 31), "active", false);
        index.put(3, "name", "c");
        index.refresh();
        assertEquals(List.of(2L, 1L, 3L), index.sorted("since", false));
        assertEquals(List.of(1L, 2L, 3L), index.sorted("since", true));
        assertEquals(List.of(2L, 1L, 3L), index.sorted("active", false));
    }

    @Test
    void termsSortByTheirLabelInTheUsersLanguageNotByTheirNumber() {
        index.put(1, "name", "a", "status", index.term(30, "Client", "Customer"));
        index.put(2, "name", "b", "status", index.term(20, "Suspect", "Lead"));
        index.put(3, "name", "c", "status", index.term(10, "Éventuel", "Possible"));
        index.refresh();
        assertEquals(List.of(1L, 3L, 2L), index.sorted("status", false));
        index.term(10, "Abandonné", "Given up");
        index.refresh();
        assertEquals(List.of(3L, 1L, 2L), index.sorted("status", false));
        try (Rows rows = index.rows(SmallIndex.all().sortedBy("status", false))) {
            assertEquals("Abandonné", rows.row(0).text("status", Locale.FRENCH));
            assertEquals("Given up", rows.row(0).text("status", Locale.ENGLISH));
        }
    }

    @Test
    void anUnknownColumnDoesNotSort() {
        index.put(2, "name", "b");
        index.put(1, "name", "a");
        index.refresh();
        assertEquals(List.of(1L, 2L), index.sorted("gone", true));
    }

    @Test
    void valuesDependNeitherOnTheTimeZoneNorOnTheDefaultLocale() {
        index.put(1, "name", "TITRE İSTANBUL", "since", LocalDate.of(2020, 3, 29), "headcount", 1234L);
        index.refresh();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(List.of(1L), index.found("titre istanbul"));
            try (Rows rows = index.rows(SmallIndex.all())) {
                assertEquals(LocalDate.of(2020, 3, 29), rows.row(0).value("since").orElseThrow());
                assertEquals("29/03/2020", rows.row(0).text("since", Locale.FRENCH));
                assertEquals("1,234", rows.row(0).text("headcount", Locale.UK));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
