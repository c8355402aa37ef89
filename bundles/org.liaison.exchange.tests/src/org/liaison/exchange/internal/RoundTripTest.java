// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.store.Progress;
import org.liaison.exchange.internal.sample.SampleMaker;
import org.liaison.exchange.internal.save.FileExporter;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** What is exported is imported again without a change, and into an empty database without a loss. */
class RoundTripTest {

    /** Texts that files have trouble with. */
    private static final List<String> NASTY = List.of("plain", "=1+1", "'=1", "+33", "-", "@x", "a,b;c\td|e", "\"quoted\"", "\"",
            "'apostrophe'",
            "two\nlines", "\n\"x\n", "Élan & Fils", "שלום", "🚀", "a\u00a0b", "Oui", "0012", "1,5", "; ;", " ::: ", "\\n \\; \\,",
            "x".repeat(200));

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk FILES = new Desk(StoreExtension.speaking(Locale.FRANCE));

    private long export(ExportPlan plan) {
        return new FileExporter(place.store(), place.search(), place.workplace()).run(plan, Progress.NONE);
    }

    private ImportReport again(Path file, Class<? extends DomainEntity> list) {
        FileImporter importer = new FileImporter(place.store(), place.workplace());
        return importer.run(importer.plan(file, list, Map.of()), Progress.NONE);
    }

    private void nastyRecords(long seed) {
        Random random = new Random(seed);
        place.store().change(Intent.typed("Nasty"), change -> {
            for (int i = 0; i < 60; i++) {
                Relation relation = new Relation();
                relation.setName(one(random) + " " + i);
                relation.setClientNumber("N" + i);
                relation.setTradeName(maybe(random));
                relation.setNotes(lines(random));
                relation.setHeadcount(random.nextBoolean() ? null : (long) random.nextInt(100_000));
                relation.setTurnover(
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextLong(-9_999_999_999L, 9_999_999_999L), 2));
                relation.setSector(random.nextBoolean() ? null : place.term("sector", "FOOD"));
                change.add(relation);
                address(change, random, relation);
                details(change, random, relation);
                Contact contact = new Contact();
                contact.setLastName(one(random) + i);
                contact.setFirstName(maybe(random));
                contact.setRelation(random.nextBoolean() ? relation : null);
                contact.setBirthDate(random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(-20_000, 10_000)));
                contact.setPassive(random.nextBoolean() ? null : (Boolean) random.nextBoolean());
                contact.setDescription(lines(random));
                change.add(contact);
            }
        });
    }

    private void address(Change change, Random random, Relation relation) {
        Address address = new Address();
        address.setRelation(relation);
        address.setKind(place.term("addressKind", random.nextBoolean() ? "MAIN" : "BILLING"));
        address.setStreet(maybe(random));
        address.setCity("Lyon");
        address.setCountry(random.nextBoolean() ? null : random.nextBoolean() ? "BE" : "FR");
        change.add(address);
    }

    private void details(Change change, Random random, Relation relation) {
        String[][] all = { { "PHONE", "+33123456789" }, { "PHONE", "+32470123456;ext=12" }, { "MOBILE", "+14186569254" },
                { "EMAIL", "a.b+c@example.com" }, { "WEBSITE", "https://a.fr/x;y,z" }, { "WEBSITE", "http://b.fr" },
                { "OTHER", one(random) } };
        for (String[] one : all) {
            if (random.nextBoolean()) {
                Coordinate detail = new Coordinate();
                detail.setRelation(relation);
                detail.setKind(place.term("coordinateKind", one[0]));
                detail.setValue(one[1]);
                change.add(detail);
            }
        }
    }

    private static String one(Random random) {
        String text = NASTY.get(random.nextInt(NASTY.size())).replace('\n', ' ').replace('\t', ' ').strip();
        return text.length() > 90 ? text.substring(0, 90) : text;
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? null : one(random);
    }

    private static String lines(Random random) {
        return random.nextBoolean() ? null : NASTY.get(random.nextInt(NASTY.size())).strip();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void nothingChangesInTheSameDatabase(long seed) {
        nastyRecords(seed);
        for (char separator : new char[] { ',', ';', '\t' }) {
            for (Class<? extends DomainEntity> list : List.of(Relation.class, Contact.class)) {
                Path file = FILES.folder().resolve(list.getSimpleName() + seed + (int) separator + ".csv");
                assertEquals(60,
                        export(new ExportPlan(list, Optional.empty(), file, ImportPlan.Format.CSV, separator, separator == ';')));
                ImportReport report = again(file, list);
                assertEquals("0 created, 0 updated, 60 unchanged, 0 rejected", counts(report),
                        () -> file + " " + report.rejections() + changes(report));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void nothingChangesByAWorkbook(long seed) {
        nastyRecords(seed);
        for (Class<? extends DomainEntity> list : List.of(Relation.class, Contact.class)) {
            Path file = FILES.folder().resolve(list.getSimpleName() + seed + ".xlsx");
            assertEquals(60, export(ExportPlan.all(list, file)));
            ImportReport report = again(file, list);
            assertEquals("0 created, 0 updated, 60 unchanged, 0 rejected", counts(report),
                    () -> file + " " + report.rejections() + changes(report));
        }
    }

    @Test
    void nothingIsLostInAWorkbook() throws IOException {
        nastyRecords(14);
        Path before = FILES.folder().resolve("before14.csv");
        Path file = FILES.folder().resolve("relations14.xlsx");
        export(ExportPlan.all(Relation.class, before));
        export(ExportPlan.all(Relation.class, file));
        place.store().undo(place.store().log().last(), "Undo");
        assertEquals("60 created, 0 updated, 0 unchanged, 0 rejected", counts(again(file, Relation.class)));
        Path after = FILES.folder().resolve("after14.csv");
        export(ExportPlan.all(Relation.class, after));
        assertEquals(Files.readString(before), Files.readString(after));
    }

    private String changes(ImportReport report) {
        StringBuilder changes = new StringBuilder();
        report.changeSet()
                .ifPresent(set -> place.store().log().details(set.id(), change -> changes.append('\n').append(change.changes())));
        return changes.toString();
    }

    @Test
    void nothingIsLostOnTheWayToAnotherDatabase() throws IOException {
        nastyRecords(6);
        Path relations = FILES.folder().resolve("relations6.csv");
        Path contacts = FILES.folder().resolve("contacts6.csv");
        export(ExportPlan.all(Relation.class, relations));
        export(ExportPlan.all(Contact.class, contacts));
        place.store().undo(place.store().log().last(), "Undo");
        assertEquals(0, place.store().count(Relation.class));
        assertEquals("60 created, 0 updated, 0 unchanged, 0 rejected", counts(again(relations, Relation.class)));
        assertEquals("60 created, 0 updated, 0 unchanged, 0 rejected", counts(again(contacts, Contact.class)));
        Path relationsAgain = FILES.folder().resolve("relations6b.csv");
        Path contactsAgain = FILES.folder().resolve("contacts6b.csv");
        export(ExportPlan.all(Relation.class, relationsAgain));
        export(ExportPlan.all(Contact.class, contactsAgain));
        assertEquals(Files.readString(relations), Files.readString(relationsAgain));
        assertEquals(Files.readString(contacts), Files.readString(contactsAgain));
    }

    @Test
    void sampleDataComeBackUnchanged() throws IOException {
        new SampleMaker(place.store(), place.workplace()).make(120, Progress.NONE);
        Path relations = FILES.folder().resolve("sample-relations.csv");
        Path contacts = FILES.folder().resolve("sample-contacts.csv");
        Path cards = FILES.folder().resolve("sample-contacts.vcf");
        export(ExportPlan.all(Relation.class, relations));
        export(ExportPlan.all(Contact.class, contacts));
        export(ExportPlan.all(Contact.class, cards));
        assertEquals("0 created, 0 updated, 120 unchanged, 0 rejected", counts(again(relations, Relation.class)));
        assertEquals("0 created, 0 updated, 360 unchanged, 0 rejected", counts(again(contacts, Contact.class)));
        assertEquals("0 created, 0 updated, 360 unchanged, 0 rejected", counts(again(cards, Contact.class)));
        byte[] before = Files.readAllBytes(cards);
        export(ExportPlan.all(Contact.class, cards));
        assertArrayEquals(before, Files.readAllBytes(cards));
    }

    @Test
    void noCellCanRun() throws IOException {
        nastyRecords(7);
        Path file = FILES.folder().resolve("guarded.csv");
        export(ExportPlan.all(Relation.class, file));
        assertFalse(Files.readString(file).lines().anyMatch(line -> line.matches("[=+@-].*|.*,[=+@-].*")),
                Files.readString(file));
    }

    @Test
    void aSelectionKeepsItsOrder() throws IOException {
        nastyRecords(8);
        List<Relation> some = place.store().list(RelationFields.CLIENT_NUMBER, List.of("N5", "N2", "N9"));
        long[] ids = { some.get(2).getId(), 4711, some.get(0).getId() };
        Path file = FILES.folder().resolve("selection.csv");
        assertEquals(2, export(new ExportPlan(Relation.class, Optional.of(ids), file, ImportPlan.Format.CSV, ';', true)));
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFRaison sociale;"), text.substring(0, 40));
        assertTrue(text.indexOf(";N9;") < text.indexOf(";N2;") && text.contains(";N2;"), text);
    }
}
