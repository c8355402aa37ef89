// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Progress;
import org.liaison.testing.RecordBuilder;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

class FileExporterTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private long export(ExportPlan plan) {
        return new FileExporter(place.store(), place.search(), place.workplace()).run(plan, Progress.NONE);
    }

    private String exported(Class<? extends DomainEntity> type, String name) throws IOException {
        Path file = folder.resolve(name);
        export(ExportPlan.all(type, file));
        return Files.readString(file).replace("\r\n ", "");
    }

    private RecordBuilder<Coordinate> detail(String kind, String usage, String value) {
        return Records.a(CoordinateFields.TYPE)
                .with(CoordinateFields.KIND, place.term("coordinateKind", kind))
                .with(CoordinateFields.USAGE, usage == null ? null : place.term("coordinateUse", usage))
                .with(CoordinateFields.VALUE, value);
    }

    private RecordBuilder<Address> address(String kind, String city, String country) {
        return Records.a(AddressFields.TYPE).with(AddressFields.KIND, kind == null ? null : place.term("addressKind", kind))
                .with(AddressFields.CITY, city).with(AddressFields.COUNTRY, country);
    }

    @Test
    void aCardHasEveryKindOfDetail() throws IOException {
        Contact eva = Records.aContact("Eva", "Roy").with(ContactFields.CIVILITY, place.term("civility", "MME"))
                .with(ContactFields.RELATION, Records.aRelation("Alpha").in(place.store()))
                .with(ContactFields.DEPARTMENT, "Sales; West").with(ContactFields.NOTES, "one\r\ntwo")
                .with(ContactFields.JOB_TITLE, "Buyer").with(ContactFields.BIRTH_DATE, LocalDate.of(1980, 2, 29))
                .having(CoordinateFields.CONTACT, detail("PHONE", "PROFESSIONAL", "+33199000001"))
                .having(CoordinateFields.CONTACT, detail("MOBILE", "PERSONAL", "+33639980001"))
                .having(CoordinateFields.CONTACT, detail("FAX", null, "+33199000002"))
                .having(CoordinateFields.CONTACT, detail("EMAIL", "PERSONAL", "eva@roy.fr"))
                .having(CoordinateFields.CONTACT, detail("WEBSITE", null, "https://roy.fr/a;b"))
                .having(CoordinateFields.CONTACT, detail("OTHER", null, "Signal: eva"))
                .having(AddressFields.CONTACT, address("HOME", "Lyon", "FR"))
                .having(AddressFields.CONTACT, address(null, "Nice", null)).in(place.store());
        Tag tag = Records.a(TagFields.TYPE).with(TagFields.MODULE, Tag.CONTACT).with(TagFields.LABEL, "Friends, old")
                .in(place.store());
        Records.a(TaggingFields.TYPE).with(TaggingFields.CONTACT, eva).with(TaggingFields.TAG, tag).in(place.store());
        List<String> lines = exported(Contact.class, "eva.vcf").lines().toList();
        assertEquals(List.of("BEGIN:VCARD", "VERSION:3.0", "N:Roy;Eva;;Ms;", "FN:Eva Roy", "TITLE:Buyer",
                "ORG:Alpha;Sales\\; West", "BDAY:1980-02-29", "NOTE:one\\ntwo", "TEL;TYPE=WORK,VOICE:+33199000001",
                "TEL;TYPE=HOME,CELL:+33639980001",
                "TEL;TYPE=WORK,FAX:+33199000002", "EMAIL;TYPE=INTERNET,HOME:eva@roy.fr", "URL;TYPE=WORK:https://roy.fr/a;b",
                "X-LIAISON-DETAIL;TYPE=WORK:Signal: eva",
                "ADR;TYPE=HOME:;;;Lyon;;;France", "ADR;TYPE=WORK:;;;Nice;;;", "CATEGORIES:Friends\\, old", "END:VCARD"), lines);
    }

    @Test
    void aCardOfAPersonWithoutACompanySaysOnlyWhatIsKnown() throws IOException {
        Records.aContact(null, "Roy").with(ContactFields.DEPARTMENT, "Sales").with(ContactFields.JOB_TITLE, " ")
                .in(place.store());
        Records.aContact(null, "Zola").with(ContactFields.RELATION, Records.aRelation("Alpha").in(place.store()))
                .in(place.store());
        List<String> lines = exported(Contact.class, "roy.vcf").lines().toList();
        assertEquals(List.of("BEGIN:VCARD", "VERSION:3.0", "N:Roy;;;;", "FN:Roy", "ORG:;Sales", "END:VCARD", "BEGIN:VCARD",
                "VERSION:3.0", "N:Zola;;;;", "FN:Zola", "ORG:Alpha", "END:VCARD"), lines);
    }

    @Test
    void onlyPeopleHaveCards() {
        Path file = folder.resolve("relations.vcf");
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> export(ExportPlan.all(Relation.class, file)));
        assertEquals("cardsAreContacts", refusal.problem().key());
        assertFalse(Files.exists(file));
        assertEquals(0, export(ExportPlan.all(Relation.class, file).as(Format.CSV)));
    }

    @Test
    void anAddressWithoutAKindIsInNoColumn() throws IOException {
        Records.aRelation("Alpha").with(RelationFields.TURNOVER, new BigDecimal("1234.5"))
                .having(CoordinateFields.RELATION, detail("PHONE", null, "+33199000001"))
                .having(AddressFields.RELATION, address(null, "Nowhere", null)).in(place.store());
        String text = exported(Relation.class, "alpha.csv");
        assertFalse(text.contains("Nowhere"), text);
        assertTrue(text.contains("01 99 00 00 01"), text);
        assertTrue(text.contains("1234.50"), text);
    }

    @Test
    void numbersOfACompanyAbroadAreInternational() throws IOException {
        Records.aRelation("Alpha").having(CoordinateFields.RELATION, detail("PHONE", null, "+33199000001"))
                .having(AddressFields.RELATION, address("MAIN", "Namur", "BE")).in(place.store());
        assertTrue(exported(Relation.class, "abroad.csv").contains("+33 1 99 00 00 01"));
    }

    @Test
    void aContactsEstablishmentIsNamedByItsNumber() throws IOException {
        Relation alpha = Records.aRelation("Alpha").with(RelationFields.SIREN, "443061841").in(place.store());
        Establishment site = Records.a(EstablishmentFields.TYPE).with(EstablishmentFields.RELATION, alpha)
                .with(EstablishmentFields.SIRET, "44306184100013").in(place.store());
        Records.aContact("Eva", "Roy").with(ContactFields.RELATION, alpha).with(ContactFields.ESTABLISHMENT, site)
                .in(place.store());
        String text = exported(Contact.class, "roy.csv");
        assertTrue(text.contains(",443061841,44306184100013,"), text);
    }

    @Test
    void thingsOfAnyKindAreRowsOfWhatTheModelSays() throws IOException {
        Relation alpha = Records.aRelation("Alpha").in(place.store());
        for (String name : List.of("North", "South")) {
            Records.a(EstablishmentFields.TYPE).with(EstablishmentFields.RELATION, alpha).with(EstablishmentFields.NAME, name)
                    .with(EstablishmentFields.HEAD_OFFICE, false).in(place.store());
        }
        List<String> lines = exported(Establishment.class, "sites.csv").lines().toList();
        assertEquals(3, lines.size(), lines::toString);
        assertTrue(lines.get(1).contains("Alpha") && lines.get(1).contains("North") && lines.get(1).contains("No"),
                lines::toString);
        long south = place.store().list(EstablishmentFields.NAME, "South").getFirst().getId();
        Path one = folder.resolve("one.csv");
        assertEquals(1, export(ExportPlan.all(Establishment.class, one).of(new long[] { 4711, south })));
        assertTrue(Files.readString(one).contains("South"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() {
        Path file = folder.resolve("missing/relations.csv");
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> export(ExportPlan.all(Relation.class, file)));
        assertEquals("unwritable", refusal.problem().key());
        assertEquals("relations.csv", refusal.place());
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "Only where there is a device that is always full.");
        Records.aContact("Eva", "Roy").with(ContactFields.NOTES, "x".repeat(30_000)).in(place.store());
        Records.aRelation("Alpha").with(RelationFields.NOTES, "x".repeat(30_000)).in(place.store());
        for (ExportPlan plan : List.of(ExportPlan.all(Contact.class, folder.resolve("a.vcf")),
                ExportPlan.all(Relation.class, folder.resolve("a.csv")),
                ExportPlan.all(Relation.class, folder.resolve("a.xlsx")),
                ExportPlan.all(Establishment.class, folder.resolve("b.csv")))) {
            Files.writeString(plan.file(), "old");
            Path part = folder.resolve('.' + plan.file().getFileName().toString() + ".part");
            Files.createSymbolicLink(part, full);
            ExchangeException refusal = assertThrows(ExchangeException.class, () -> export(plan), plan.file()::toString);
            assertEquals("unwritable", refusal.problem().key());
            assertEquals("old", Files.readString(plan.file()));
            assertFalse(Files.exists(part, LinkOption.NOFOLLOW_LINKS));
        }
    }

    @Test
    void tagsAreInOneCell() throws IOException {
        Relation alpha = Records.aRelation("Alpha").in(place.store());
        for (String label : List.of("Good", "Old")) {
            Tag tag = Records.a(TagFields.TYPE).with(TagFields.MODULE, Tag.RELATION).with(TagFields.LABEL, label)
                    .in(place.store());
            Records.a(TaggingFields.TYPE).with(TaggingFields.RELATION, alpha).with(TaggingFields.TAG, tag).in(place.store());
        }
        String text = exported(Relation.class, "tags.csv");
        assertTrue(text.contains(",Good; Old"), text);
    }

    @Test
    void progressIsToldOfWhatIsExported() {
        Relation alpha = Records.aRelation("Alpha").in(place.store());
        Records.aRelation("Beta").in(place.store());
        Records.a(EstablishmentFields.TYPE).with(EstablishmentFields.RELATION, alpha).with(EstablishmentFields.NAME, "North")
                .in(place.store());
        Path file = folder.resolve("told.csv");
        long[] one = { alpha.getId() };
        place.search().caughtUp().toCompletableFuture().join();
        assertEquals("2 of 2", told(ExportPlan.all(Relation.class, file)));
        assertEquals("1 of 1", told(ExportPlan.all(Relation.class, file).of(one)));
        assertEquals("1 of 1", told(ExportPlan.all(Establishment.class, file)));
        assertEquals("1 of 1", told(ExportPlan.all(Relation.class, file).of(one).with(List.of("name"))));
    }

    private String told(ExportPlan plan) {
        List<String> told = new ArrayList<>();
        new FileExporter(place.store(), place.search(), place.workplace()).run(plan, new Progress() {
            @Override
            public void at(long done, long total, long records) {
                told.add(done + " of " + total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        return String.join(", ", told);
    }
}
