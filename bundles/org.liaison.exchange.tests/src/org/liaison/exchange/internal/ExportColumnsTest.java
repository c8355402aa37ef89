// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.internal.save.FileExporter;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** What a view shows of records, as a file. */
class ExportColumnsTest {

    private static final List<String> COLUMNS = List.of("turnover", "name", "gone.column", "headcount", "type");

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    @TempDir
    private Path folder;

    private long acme;
    private long bolt;

    @BeforeEach
    void begin() {
        acme = aRelation("=1+1 SA").in(place.store()).getId();
        bolt = aRelation("Bolt").in(place.store()).getId();
        place.store().change(Intent.typed("Numbers"), change -> {
            Relation relation = change.edit(change.find(Relation.class, bolt).orElseThrow());
            relation.setTurnover(new BigDecimal("-1234567.50"));
            relation.setHeadcount(1200L);
            relation.setType(place.term("relationType", "CLIENT"));
        });
        place.search().caughtUp().toCompletableFuture().join();
    }

    private long export(ExportPlan plan, Progress progress) {
        return new FileExporter(place.store(), place.search(), place.workplace()).run(plan, progress);
    }

    @Test
    void theColumnsOfAViewAreWrittenInTheirOrder() throws IOException {
        Path file = folder.resolve("view.csv");
        assertEquals(2, export(ExportPlan.all(Relation.class, file).with(COLUMNS).of(new long[] { bolt, 4711, acme })
                .separated(';', false), Progress.NONE));
        List<String> lines = Files.readAllLines(file);
        assertEquals(3, lines.size(), lines::toString);
        assertEquals("-1234567,50;Bolt;1200;Client", lines.get(1));
        assertEquals(";'=1+1 SA;;", lines.get(2));
    }

    @Test
    void allComeInTheOrderOfTheirNames() throws IOException {
        Path file = folder.resolve("all.csv");
        assertEquals(2, export(ExportPlan.all(Relation.class, file).with(List.of("name")), Progress.NONE));
        assertEquals(List.of("'=1+1 SA", "Bolt"), Files.readAllLines(file).subList(1, 3));
    }

    @Test
    void aWorkbookHasNumbersAndTextsButNoFormula() throws IOException {
        Path file = folder.resolve("view.xlsx");
        export(ExportPlan.all(Relation.class, file).with(COLUMNS).of(new long[] { acme, bolt }), Progress.NONE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(3, rows.size());
            Cell name = rows.get(1).getCell(1);
            assertEquals(CellType.STRING, name.getType());
            assertEquals("=1+1 SA", name.asString());
            assertEquals(CellType.NUMBER, rows.get(2).getCell(0).getType());
            assertEquals(0, new BigDecimal("-1234567.5").compareTo(rows.get(2).getCell(0).asNumber()));
            assertEquals(new BigDecimal(1200), rows.get(2).getCell(2).asNumber());
        }
    }

    @Test
    void nothingIsLeftOfWhatTheUserEnded() throws IOException {
        Path file = Files.writeString(folder.resolve("view.csv"), "old");
        for (List<String> columns : List.of(COLUMNS, List.<String>of())) {
            assertThrows(CancellationException.class,
                    () -> export(ExportPlan.all(Relation.class, file).with(columns), new Ended()));
            assertEquals("old", Files.readString(file));
            try (var files = Files.list(folder)) {
                assertEquals(1, files.count());
            }
        }
        assertFalse(Files.exists(folder.resolve(".view.csv.part")));
    }

    private static final class Ended implements Progress {

        @Override
        public void at(long done, long total, long records) {
            throw new AssertionError("It goes on.");
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
