// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.internal.save.FileExporter;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** What LibreOffice makes of exported files, and what comes back out of it. Where it is not installed, this says so and is skipped. */
class SpreadsheetTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+33 1 42 68 53 00", "-2+3", "@SUM(A1:A2)",
            "=HYPERLINK(\"http://a.fr\")",
            "'=1+1");
    private static final String FORMULA = "table:formula";
    private static final int MOST_SECONDS = 120;

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        assumeTrue(office().isPresent(), "LibreOffice is not installed: nothing is opened with it.");
        for (int number = 0; number < HOSTILE.size(); number++) {
            Relation relation = aRelation("Company " + number).with(RelationFields.TRADE_NAME, HOSTILE.get(number))
                    .with(RelationFields.CLIENT_NUMBER, "C-" + number).in(place.store());
            place.store().change(Intent.typed("Phone"), change -> {
                Coordinate phone = new Coordinate();
                phone.setRelation(relation);
                phone.setKind(place.term("coordinateKind", "PHONE"));
                phone.setValue("+33142685300");
                change.add(phone);
            });
        }
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv("PATH").split(":")).map(place -> Path.of(place, "soffice")).filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void opensWithoutAFormulaAndGivesEverythingBack() throws IOException, InterruptedException {
        Path csv = export(folder.resolve("relations.csv"), ImportPlan.Format.CSV);
        Path control = Files.writeString(folder.resolve("control.csv"), "a,b\n=1+1,\"=2+2\"\n");
        convert("fods", List.of("--infilter=CSV:44,34,76"), csv, control);
        assertTrue(read("control").contains(FORMULA), "what is not neutralised is a formula");
        assertFalse(read("relations").contains(FORMULA), () -> read("relations"));
        convert("csv", List.of("--infilter=CSV:44,34,76"), csv);
        assertEquals("0 created, 0 updated, 6 unchanged, 0 rejected", again(folder.resolve("out/relations.csv")));
        convert("xlsx", List.of("--infilter=CSV:44,34,76"), csv);
        assertEquals("0 created, 0 updated, 6 unchanged, 0 rejected", again(folder.resolve("out/relations.xlsx")));
    }

    @Test
    void opensAWorkbookWithoutAFormulaAndGivesEverythingBack() throws IOException, InterruptedException {
        Path workbook = export(folder.resolve("relations.xlsx"), ImportPlan.Format.XLSX);
        convert("fods", List.of(), workbook);
        assertFalse(read("relations").contains(FORMULA), () -> read("relations"));
        assertTrue(read("relations").contains("<text:p>=1+1</text:p>"), () -> read("relations"));
        convert("xlsx", List.of(), workbook);
        assertEquals("0 created, 0 updated, 6 unchanged, 0 rejected", again(folder.resolve("out/relations.xlsx")));
    }

    private Path export(Path file, ImportPlan.Format format) {
        ExportPlan plan = new ExportPlan(Relation.class, Optional.empty(), file, format, ',', true);
        assertEquals(HOSTILE.size(), new FileExporter(place.store(), place.search(), place.workplace()).run(plan, Progress.NONE));
        return file;
    }

    private String again(Path file) {
        FileImporter importer = new FileImporter(place.store(), place.workplace());
        ImportReport report = importer.run(importer.plan(file, Relation.class, Map.of()), Progress.NONE);
        return Desk.counts(report);
    }

    private void convert(String to, List<String> options, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(office().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", to, "--outdir",
                folder.resolve("out").toString()));
        command.addAll(options);
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = office.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        office.destroyForcibly();
        assertTrue(ended && office.exitValue() == 0, Files.readString(folder.resolve("log")));
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve("out/" + name + ".fods"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
