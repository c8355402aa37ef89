// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTableTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    private Map<String, List<Row>> read() throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(stream.toByteArray()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnAnother() throws IOException {
        try (SheetTable table = new SheetTable(stream, "People", 2)) {
            table.header(List.of("name"));
            for (String name : List.of("A", "B", "C", "D", "E")) {
                table.row(List.of(name));
            }
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        read().forEach((sheet, rows) -> names.put(sheet, rows.stream().map(row -> row.getCellText(0)).toList()));
        assertEquals(Map.of("People", List.of("name", "A", "B"), "People 2", List.of("name", "C", "D"), "People 3",
                List.of("name", "E")), names);
    }

    @Test
    void everyValueIsWhatItIs() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Values")) {
            table.header(List.of("a", "b", "c", "d", "e", "f", "g"));
            table.row(Arrays.asList("text", null, true, LocalDate.of(2024, 2, 29), new BigDecimal("1.50"), 7L, ""));
        }
        Row row = read().get("Values").get(1);
        assertEquals("text", row.getCellText(0));
        assertEquals("", row.getCellText(1));
        assertEquals(true, row.getCellAsBoolean(2).orElseThrow());
        assertEquals(LocalDate.of(2024, 2, 29), row.getCellAsDate(3).orElseThrow().toLocalDate());
        assertEquals(0, new BigDecimal("1.5").compareTo(row.getCellAsNumber(4).orElseThrow()));
        assertEquals(0, BigDecimal.valueOf(7).compareTo(row.getCellAsNumber(5).orElseThrow()));
    }

    @Test
    void manyRowsStayInTheirOrder() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Many")) {
            table.header(List.of("number"));
            for (long i = 1; i <= 1200; i++) {
                table.row(List.of(i));
            }
        }
        List<Long> numbers = new ArrayList<>();
        for (Row row : read().get("Many").subList(1, 1201)) {
            Cell cell = row.getCell(0);
            numbers.add(cell.asNumber().longValueExact());
        }
        assertEquals(LongStream.rangeClosed(1, 1200).boxed().toList(), numbers);
    }

    @Test
    void aTextLongerThanACellMayBeIsCut() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Long")) {
            table.header(List.of("a"));
            table.row(List.of("x".repeat(32_768)));
        }
        assertEquals("x".repeat(32_767), read().get("Long").get(1).getCellText(0));
    }

    @Test
    void nothingElseIsWritten() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Wrong")) {
            table.header(List.of("a"));
            assertThrows(IllegalArgumentException.class, () -> table.row(List.of(new StringBuilder())));
        }
    }

    @Test
    void theHeaderIsBoldStaysInSightAndFitsItsColumn() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Look")) {
            table.header(List.of("a", "x".repeat(20), "x".repeat(100)));
            table.row(Arrays.asList(new BigDecimal("1.50"), LocalDate.of(2024, 2, 29), 7L));
        }
        String sheet = part("xl/worksheets/sheet1.xml");
        assertEquals(List.of("10.0", "24.0", "40.0"),
                Pattern.compile("width=\"([0-9.]+)\"").matcher(sheet).results().map(found -> found.group(1)).toList());
        assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
        String styles = part("xl/styles.xml");
        assertTrue(styles.contains("<b/>") && styles.contains("#,##0.00") && styles.contains("yyyy\\-mm\\-dd"), styles);
    }

    private String part(String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), stream.toByteArray());
        try (ZipFile parts = new ZipFile(file.toFile()); InputStream part = parts.getInputStream(parts.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void manyRowsDoNotStayInMemory() throws IOException {
        try (SheetTable table = new SheetTable(stream, "Many")) {
            table.header(List.of("number"));
            for (long i = 1; i <= 499; i++) {
                assertEquals(0, stream.size());
                table.row(List.of("row " + i * 7919));
            }
            assertTrue(stream.size() > 0);
        }
    }
}
