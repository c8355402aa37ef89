// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRowsTest {

    @TempDir
    private Path folder;

    private List<TextRow> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), text);
        List<TextRow> rows = new ArrayList<>();
        try (TextRows read = new TextRows(file, StandardCharsets.UTF_8, ';')) {
            read.forEachRemaining(rows::add);
            assertEquals(Files.size(file), read.bytes());
        }
        return rows;
    }

    private static List<Long> lines(List<TextRow> rows) {
        return rows.stream().map(TextRow::line).toList();
    }

    @Test
    void linesAreThoseOfTheFile() throws IOException {
        assertEquals(List.of(1L, 2L, 5L), lines(rows("a;b\n1;\"x\ny\nz\"\n2;w\n")));
        assertEquals(List.of(1L, 4L), lines(rows("a;b\n\n\n1;2\n")));
        assertEquals(List.of(1L, 3L), lines(rows("a;b\r\n ; \r\n1;2")));
    }

    @Test
    void everyLineEndCounts() throws IOException {
        assertEquals(List.of(1L, 2L, 3L), lines(rows("a;b\r1;2\r3;4\r")));
        assertEquals(List.of(1L, 2L, 3L), lines(rows("a;b\r\n1;2\r\n3;4\r\n")));
        assertEquals(List.of(1L, 2L, 4L), lines(rows("a;b\r1;\"x\ry\"\r3;4")));
    }

    @Test
    void quotesMayHoldSeparatorsAndQuotes() throws IOException {
        assertEquals(List.of("1", "a;b \"c\""), rows("h;i\n1;\"a;b \"\"c\"\"\"\n").get(1).cells());
        assertEquals(List.of("5\" pipe", "x"), rows("h;i\n5\" pipe;x\n").get(1).cells());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOnlyItsLine() throws IOException {
        List<TextRow> rows = rows("name;city\nA;Lyon\n\"B;Nice\nC;Brest\n\nD;Lille\n");
        assertEquals(List.of(1L, 2L, 3L, 4L, 6L), lines(rows));
        assertEquals(TextRow.State.BROKEN, rows.get(2).state());
        assertEquals(List.of("\"B;Nice"), rows.get(2).cells());
        assertEquals(List.of("D", "Lille"), rows.get(4).cells());
    }

    @Test
    void textBehindAClosedQuoteBreaksItsLine() throws IOException {
        List<TextRow> rows = rows("name;city\n\"B\" SARL;Nice\nC;Brest\n");
        assertEquals(TextRow.State.BROKEN, rows.get(1).state());
        assertEquals(List.of("C", "Brest"), rows.get(2).cells());
    }

    @Test
    void theLineThatAnnouncesTheSeparatorIsNoRow() throws IOException {
        List<TextRow> rows = rows("sep=;\nname;city\nA;Lyon\n");
        assertEquals(List.of(2L, 3L), lines(rows));
        assertEquals(List.of("name", "city"), rows.get(0).cells());
    }

    @Test
    void aFileOfBrokenLinesIsGivenUpAfterAThousand() throws IOException {
        List<TextRow> rows = rows("name\n" + "\"a\" b\n".repeat(1100));
        assertEquals(TextRow.State.LAST, rows.getLast().state());
        assertEquals(1002, rows.size());
        assertEquals(1, rows.stream().filter(row -> row.state() == TextRow.State.LAST).count());
    }

    @Test
    void brokenLinesAreFoundAgainBehindEveryKindOfLineEnd() throws IOException {
        for (String end : List.of("\r", "\n", "\r\n")) {
            List<TextRow> rows = rows(String.join(end, "sep=;", "name;city", "A;Lyon", "", "\"B;Nice", "C;Brest", ""));
            assertEquals(List.of(2L, 3L, 5L, 6L), lines(rows));
            assertEquals(TextRow.State.BROKEN, rows.get(2).state());
            assertEquals(List.of("\"B;Nice"), rows.get(2).cells());
            assertEquals(List.of("C", "Brest"), rows.get(3).cells());
        }
    }

    @Test
    void aZeroDoesNotEndABrokenLine() throws IOException {
        List<TextRow> rows = rows("a;b\n\"1\0;2\n3;4\n");
        assertEquals(List.of("\"1\0;2"), rows.get(1).cells());
        assertEquals(List.of("3", "4"), rows.get(2).cells());
    }

    @Test
    void theLastLineMayBeBroken() throws IOException {
        List<TextRow> rows = rows("a;b\n1;\"2");
        assertEquals(List.of("1;\"2"), rows.get(1).cells());
        assertEquals(2, rows.size());
    }

    @Test
    void linesWithinACellCountWhateverTheirEnd() throws IOException {
        assertEquals(List.of(1L, 2L, 5L), lines(rows("a;b\n1;\"x\r\ny\r\nz\"\n\"B\" x;2\n").stream().toList()));
        assertEquals(List.of(1L, 2L, 4L), lines(rows("a;b\n1;\"x\r\"\n\"B\" x;2\n")));
    }

    @Test
    void behindTheEndThereIsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("end.csv"), "a;b\n");
        try (TextRows rows = new TextRows(file, StandardCharsets.UTF_8, ';')) {
            rows.next();
            assertThrows(NoSuchElementException.class, rows::next);
        }
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("gone.csv"), "a;b\n\"B\" x;2\n");
        try (TextRows rows = new TextRows(file, StandardCharsets.UTF_8, ';')) {
            rows.next();
            Files.delete(file);
            assertThrows(UncheckedIOException.class, rows::next);
        }
    }
}
