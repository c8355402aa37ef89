// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.ImportTarget;
import org.liaison.store.Progress;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.StoreExtension;

class ImportFilesTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.ENGLISH);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    private static String refusal(Path file) {
        return assertThrows(ExchangeException.class, () -> DESK.importer().plan(file, Relation.class, Map.of())).problem().key();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252" })
    void readsEveryUsualEncoding(String charset) throws IOException {
        String name = "Électricité Noël " + charset;
        Path file = Files.write(DESK.folder().resolve(charset + ".csv"),
                ("Société;Ville\n" + name + ";Nîmes\n").getBytes(charset));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.run(file, Relation.class)));
        assertEquals("Nîmes", DESK.address(DESK.relation(name)).getCity());
    }

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "\t", "|" })
    void readsEveryUsualSeparator(String separator) {
        String name = "Separated by " + (int) separator.charAt(0);
        DESK.relations("name" + separator + "city", name + separator + "Pau");
        assertEquals("Pau", DESK.address(DESK.relation(name)).getCity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "שלום בע\"מ", "شركة النور", "株式会社ソニー", "🚀 Fusée & Cie", "O’Connor «Ltd»", "-", "Ñandú" })
    void readsEveryScript(String name) {
        DESK.relations("name;notes", '"' + name.replace("\"", "\"\"") + "\";\"" + name.replace("\"", "\"\"") + "\nline two\"");
        assertEquals(name + "\nline two", DESK.relation(name).getNotes());
    }

    @Test
    void refusesWhatCannotBeImportedAtAll() throws IOException {
        assertEquals("noFile", refusal(DESK.folder().resolve("missing.csv")));
        assertEquals("isFolder", refusal(DESK.folder()));
        assertEquals("isEmpty", refusal(DESK.text(".csv", "")));
        assertEquals("isEmpty", refusal(DESK.text(".csv", " \n\n")));
        assertEquals("isNoText",
                refusal(Files.write(DESK.folder().resolve("binary.csv"), new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1 })));
        assertEquals("noNameColumn", refusal(DESK.file("foo,bar", "1,2")));
        assertEquals("cardsAreContacts", refusal(DESK.text(".vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n")));
        assertEquals("noPersonColumn", assertThrows(ExchangeException.class,
                () -> DESK.importer().plan(DESK.file("siren", "732829320"), Contact.class, Map.of())).problem().key());
    }

    @Test
    void saysWhereAMappingIsWrong() {
        Path file = DESK.file("Security,Place", "ACME,Lyon");
        ExchangeException column = assertThrows(ExchangeException.class,
                () -> DESK.importer().plan(file, Relation.class, Map.of("Secirity", "name")));
        assertEquals("noSuchColumn", column.problem().key());
        assertEquals(file.getFileName() + ":1", column.place());
        ExchangeException field = assertThrows(ExchangeException.class,
                () -> DESK.importer().plan(file, Relation.class, Map.of("Security", "nam")));
        assertEquals("noSuchTarget", field.problem().key());
        assertEquals(file.getFileName() + ":1: Security", field.place());
    }

    @Test
    void aMappingOutweighsWhatIsKnown() {
        Path file = DESK.file("Security,Name,City", "Mapped One,Other,Lyon");
        ImportPlan plan = DESK.importer().plan(file, Relation.class, Map.of("security", "name", "City", ""));
        assertEquals(List.of("name", "", ""), plan.columns().stream().map(ImportPlan.Column::target).toList());
        DESK.run(plan);
        assertTrue(DESK.store().list(AddressFields.RELATION, DESK.relation("Mapped One")).isEmpty());
    }

    @Test
    void headerOnlyIsNoMistake() {
        ImportReport report = DESK.relations("name,city");
        assertEquals("0 created, 0 updated, 0 unchanged, 0 rejected", counts(report));
        assertTrue(report.changeSet().isEmpty());
    }

    @Test
    void oneColumnIsEnough() {
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.relations("name", "Only One", "Only Two")));
    }

    @Test
    void doubleHeadersAreReadFromLeftToRight() {
        DESK.relations("name,phone,phone,city,city", "Double,01 40 00 01 01,01 40 00 01 02,,Sète");
        assertEquals(2, DESK.details(DESK.relation("Double")).size());
        assertEquals("Sète", DESK.address(DESK.relation("Double")).getCity());
    }

    @Test
    void rowsAreRefusedOneByOneWithLineAndColumn() throws IOException {
        Path file = DESK.file("name,siret,email,headcount", "Right,44306184100047,a@right.fr,1", "\"Two", "lines\",12,b@two.fr,1",
                "Three,,nowhere,many", ",,,", ",,d@four.fr,1", "Five,,,,extra", "x".repeat(201) + ",,,");
        ImportReport report = DESK.run(file, Relation.class);
        assertEquals("1 created, 0 updated, 0 unchanged, 5 rejected", counts(report));
        List<String> places = report.rejections().stream().map(remark -> remark.line() + " " + remark.column()).toList();
        assertEquals(List.of("3 siret", "5 email", "5 headcount", "7 ", "8 ", "9 name"), places);
        Path rejected = report.rejectedFile().orElseThrow();
        assertEquals(file.getFileName().toString().replace(".csv", "-rejected.csv"), rejected.getFileName().toString());
        String text = Files.readString(rejected);
        assertTrue(text.startsWith("\uFEFFname,siret,email,headcount,Reason for rejection"), text);
        assertTrue(text.contains("Three,,nowhere,many,\"email: "), text);
    }

    @Test
    void rejectedRowsCanBeMendedAndImported() throws IOException {
        Path rejected = DESK.relations("name,siren", "Mendable,12").rejectedFile().orElseThrow();
        ImportReport again = DESK.run(rejected, Relation.class);
        assertEquals("0 created, 0 updated, 0 unchanged, 1 rejected", counts(again));
        assertTrue(again.rejectedFile().orElseThrow().toString().endsWith("-rejected-2.csv"));
        Files.writeString(rejected, Files.readString(rejected).replace(",12,", ",732829320,"));
        assertEquals("1 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.run(rejected, Relation.class)));
    }

    @Test
    void brokenQuotesCostTheirLineOnly() {
        ImportReport report = DESK.relations("name,city", "Before,Lyon", "\"Broken,Nice", "Behind,Brest");
        assertEquals("2 created, 0 updated, 0 unchanged, 1 rejected", counts(report));
        assertEquals(3, report.rejections().get(0).line());
        assertEquals("Brest", DESK.address(DESK.relation("Behind")).getCity());
    }

    @Test
    void aDryRunSaysWhatWouldBe() {
        Path file = DESK.file("name,sector,siren", "Dry,Something dry,", "Wrong,,1");
        long relations = DESK.store().count(Relation.class);
        long last = DESK.store().log().last();
        ImportReport report = DESK.run(DESK.importer().plan(file, Relation.class, Map.of()).dry());
        assertEquals("1 created, 0 updated, 0 unchanged, 1 rejected", counts(report));
        assertTrue(report.dryRun());
        assertTrue(report.rejectedFile().isEmpty());
        assertEquals(relations, DESK.store().count(Relation.class));
        assertEquals(last, DESK.store().log().last());
        assertFalse(Files.exists(file.resolveSibling(file.getFileName().toString().replace(".csv", "-rejected.csv"))));
    }

    @Test
    void whatIsEndedLeavesNothing() throws IOException {
        List<String> lines = new ArrayList<>(List.of("name,siren"));
        for (int i = 0; i < 3000; i++) {
            lines.add("Ended " + i + "," + (i == 5 ? "1" : ""));
        }
        Path file = DESK.file(lines.toArray(String[]::new));
        long relations = DESK.store().count(Relation.class);
        long last = DESK.store().log().last();
        Progress impatient = new Progress() {
            private int asked;

            @Override
            public void at(long done, long total, long records) {
                assertTrue(done <= total);
            }

            @Override
            public boolean cancelled() {
                return ++asked > 4500;
            }
        };
        assertThrows(CancellationException.class,
                () -> DESK.importer().run(DESK.importer().plan(file, Relation.class, Map.of()), impatient));
        assertEquals(relations, DESK.store().count(Relation.class));
        assertEquals(last, DESK.store().log().last());
        assertTrue(DESK.store().list(RelationFields.NAME, "Ended 1").isEmpty());
        try (Stream<Path> inside = Files.list(DESK.folder())) {
            assertTrue(inside.noneMatch(left -> left.getFileName().toString().contains("part")));
        }
    }

    @Test
    void aLongFileIsOneChangeSet() {
        List<String> lines = new ArrayList<>(List.of("name,client number,city"));
        for (int i = 0; i < 2500; i++) {
            lines.add("Long " + i + ",LONG" + i + ",Dole");
        }
        lines.add("Long 7,LONG7,Dijon");
        ImportReport report = DESK.relations(lines.toArray(String[]::new));
        assertEquals("2500 created, 1 updated, 0 unchanged, 0 rejected", counts(report));
        assertEquals("Dijon", DESK.address(DESK.relation("Long 7")).getCity());
        DESK.store().undo(report.changeSet().orElseThrow().id(), "Undo");
        assertTrue(DESK.store().list(RelationFields.NAME, "Long 7").isEmpty());
    }

    @Test
    void utf16KeepsItsMarkOutOfTheHeader() throws IOException {
        Path file = Files.write(DESK.folder().resolve("marked.csv"),
                "\uFEFFname\nMarked\n".getBytes(Charset.forName("UTF-16LE")));
        assertEquals("name", DESK.importer().plan(file, Relation.class, Map.of()).columns().get(0).header());
    }

    @Test
    void aWorkbookThatIsNoneIsUnreadable() throws IOException {
        Path file = Files.write(DESK.folder().resolve("damaged.xlsx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
        ExchangeException refusal = assertThrows(ExchangeException.class,
                () -> DESK.importer().plan(file, Relation.class, Map.of()));
        assertEquals("unreadable", refusal.problem().key());
        assertEquals("damaged.xlsx", refusal.place());
    }

    @Test
    void aFileThatVanishesIsUnreadableAndNothingIsStored() {
        Path file = DESK.file("name", "Vanished One", "\"Vanished\" Two");
        ImportPlan plan = DESK.importer().plan(file, Relation.class, Map.of());
        Progress thief = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                // only asked
            }

            @Override
            public boolean cancelled() {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException kept) {
                    throw new AssertionError(kept);
                }
                return false;
            }
        };
        assertEquals("unreadable",
                assertThrows(ExchangeException.class, () -> DESK.importer().run(plan, thief)).problem().key());
        ExchangeException gone = assertThrows(ExchangeException.class, () -> DESK.run(plan));
        assertEquals("unreadable", gone.problem().key());
        assertEquals(file.getFileName().toString(), gone.place());
        assertTrue(DESK.store().list(RelationFields.NAME, "Vanished One").isEmpty());
    }

    @Test
    void aFileThatWasEmptiedSinceHasNoRows() throws IOException {
        Path file = DESK.file("name", "Emptied");
        ImportPlan plan = DESK.importer().plan(file, Relation.class, Map.of());
        Files.writeString(file, "");
        assertEquals("0 created, 0 updated, 0 unchanged, 0 rejected", counts(DESK.run(plan)));
    }

    @Test
    void tooManyBrokenLinesAreSaidToBe() {
        String[] lines = new String[1200];
        Arrays.fill(lines, "\"a\" b");
        lines[0] = "name";
        ImportReport report = DESK.relations(lines);
        assertEquals(1001, report.rejected());
        assertEquals(1000, report.rejections().size());
    }

    @Test
    void aColumnMayBeGivenAnotherMeaning() {
        Path file = DESK.file("name,place", "Meant,Sens");
        ImportPlan plan = DESK.importer().plan(file, Relation.class, Map.of()).with(1, "city");
        assertEquals(List.of("name", "city"), plan.columns().stream().map(ImportPlan.Column::target).toList());
        assertEquals(List.of("Sens"), plan.columns().get(1).sample());
        DESK.run(plan);
        assertEquals("Sens", DESK.address(DESK.relation("Meant")).getCity());
    }

    @Test
    void everyTargetHasALabelOfItsOwn() {
        List<ImportTarget> targets = DESK.importer().targets(Contact.class);
        assertEquals(targets.size(), targets.stream().map(ImportTarget::label).distinct().count());
        assertTrue(targets.contains(new ImportTarget("lastName", "Last name")), targets::toString);
    }

    /** As Liaison writes it itself in English. */
    @Test
    void titleIsHowSomebodyIsAddressedUnlessSaidOtherwise() {
        assertEquals(List.of("civility", "lastName", "jobTitle"), meanings(Map.of(), "Title,Last Name,Job Title"));
        assertEquals(List.of("civility", "lastName"), meanings(Map.of(), "Title,Last Name"));
        assertEquals(List.of("jobTitle", "lastName", ""),
                meanings(Map.of("Title", "jobTitle"), "Title,Last Name,Job Title"));
    }

    private static List<String> meanings(Map<String, String> mapping, String header) {
        return DESK.importer().plan(DESK.file(header), Contact.class, mapping).columns().stream()
                .map(ImportPlan.Column::target).toList();
    }

    @Test
    void aWorkbookOfNothingIsEmpty() throws IOException {
        Path file = DESK.folder().resolve("nothing.xlsx");
        try (OutputStream stream = Files.newOutputStream(file); Workbook workbook = new Workbook(stream, "Test", "1.0")) {
            workbook.newWorksheet("Empty").inlineString(0, 0, " ");
        }
        assertEquals("isEmpty", refusal(file));
    }
}
