// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them, made of their parts here. */
class SheetRowsTest {

    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='" + SHEETS + "sheet.main+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='" + SHEETS + "styles+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + SHEETS + "worksheet+xml'/>"
            + "</Types>";
    private static final String RELATIONSHIPS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    /** Formats 1: day, 2: day and time, 3: a number with a text that has letters of days in it. */
    private static final String STYLES = "<styleSheet " + MAIN + "><numFmts count='3'>"
            + "<numFmt numFmtId='164' formatCode='yyyy-mm-dd'/><numFmt numFmtId='165' formatCode='dd/mm/yyyy hh:mm'/>"
            + "<numFmt numFmtId='166' formatCode='[Red]0.00\"days\"'/></numFmts>"
            + "<cellXfs count='4'><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs></styleSheet>";

    @TempDir
    private Path folder;

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream parts = new ZipOutputStream(Files.newOutputStream(file))) {
            part(parts, "[Content_Types].xml", TYPES);
            part(parts, "_rels/.rels", RELATIONSHIPS + "<Relationship Id='r1' Type='" + OFFICE
                    + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(parts, "xl/_rels/workbook.xml.rels", RELATIONSHIPS + "<Relationship Id='r1' Type='" + OFFICE
                    + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + OFFICE
                    + "/styles' Target='styles.xml'/></Relationships>");
            part(parts, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r='" + OFFICE
                    + "'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(parts, "xl/styles.xml", STYLES);
            part(parts, "xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream parts, String name, String text) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(("<?xml version='1.0' encoding='UTF-8'?>" + text).getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
    }

    private List<TextRow> rows(Locale language, String sheet) throws IOException {
        List<TextRow> rows = new ArrayList<>();
        try (SheetRows read = new SheetRows(workbook(sheet), language)) {
            assertEquals(0, read.bytes());
            read.forEachRemaining(rows::add);
            assertFalse(read.hasNext());
            assertThrows(NoSuchElementException.class, read::next);
        }
        return rows;
    }

    @Test
    void aFormulaIsWhatWasCalculated() throws IOException {
        assertEquals(List.of("2,5", "done", "", "name"), rows(Locale.FRENCH,
                "<row r='1'><c r='A1'><f>5/2</f><v>2.5</v></c><c r='B1' t='str'><f>A()</f><v>done</v></c>"
                        + "<c r='C1'><f>B()</f></c><c r='D1' t='inlineStr'><is><t>name</t></is></c></row>")
                .get(0).cells());
    }

    @Test
    void numbersAreThoseOfTheLanguage() throws IOException {
        String row = "<row r='1'><c r='A1'><v>1234.50</v></c><c r='B1'><v>0</v></c><c r='C1'><v>1E3</v></c>"
                + "<c r='D1' t='b'><v>1</v></c><c r='E1' t='b'><v>0</v></c></row>";
        assertEquals(List.of("1234,5", "0", "1000", "oui", "non"), rows(Locale.FRENCH, row).get(0).cells());
        assertEquals(List.of("1234.5", "0", "1000", "yes", "no"), rows(Locale.ENGLISH, row).get(0).cells());
    }

    @Test
    void daysAreKnownByTheirFormat() throws IOException {
        assertEquals(List.of("2024-02-29", "2024-02-29T12:00", "45351,5"), rows(Locale.FRENCH,
                "<row r='1'><c r='A1' s='1'><v>45351</v></c><c r='B1' s='2'><v>45351.5</v></c>"
                        + "<c r='C1' s='3'><v>45351.5</v></c></row>")
                .get(0).cells());
    }

    @Test
    void anErrorIsNothingAndARowOfNothingIsNone() throws IOException {
        List<TextRow> rows = rows(Locale.FRENCH,
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2' t='e'><v>#N/A</v></c><c r='B2'/></row>"
                        + "<row r='5'><c r='C5'><v>3</v></c></row>");
        assertEquals(List.of(1L, 5L), rows.stream().map(TextRow::line).toList());
        assertEquals(List.of("", "", "3"), rows.get(1).cells());
    }

    @Test
    void onlyAZipWithAWorkbookInItIsOne() throws IOException {
        assertTrue(SheetRows.readable(workbook("")));
        assertFalse(SheetRows.readable(Files.writeString(folder.resolve("a"), "P")));
        assertFalse(SheetRows.readable(Files.writeString(folder.resolve("b"), "PA,B")));
        assertFalse(SheetRows.readable(Files.writeString(folder.resolve("c"), "AK,B")));
        Path other = folder.resolve("other.zip");
        try (OutputStream stream = Files.newOutputStream(other); ZipOutputStream parts = new ZipOutputStream(stream)) {
            part(parts, "notes.xml", "<a/>");
        }
        assertFalse(SheetRows.readable(other));
    }

    @Test
    void aDamagedOneIsSaidToBeUnreadable() throws IOException {
        Path damaged = folder.resolve("damaged.xlsx");
        try (ZipOutputStream parts = new ZipOutputStream(Files.newOutputStream(damaged))) {
            part(parts, "xl/workbook.xml", "<workbook");
        }
        assertThrows(IOException.class, () -> new SheetRows(damaged, Locale.FRENCH));
    }
}
