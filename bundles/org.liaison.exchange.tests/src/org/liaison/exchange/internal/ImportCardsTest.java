// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.exchange.internal.Desk.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ImportReport;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.testing.StoreExtension;

class ImportCardsTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.ENGLISH);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    private static ImportReport cards(String... lines) {
        return DESK.run(DESK.text(".vcf", String.join("\r\n", lines) + "\r\n"), Contact.class);
    }

    @Test
    void readsVersion21WithQuotedPrintable() {
        cards("BEGIN:VCARD", "VERSION:2.1", "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Zo=E9;;Mme;",
                "ORG:Maison;Achats",
                "TEL;WORK;VOICE:01 99 00 20 01", "TEL;CELL:06 39 98 20 01", "TEL;WORK;FAX:01 99 00 20 02",
                "ADR;WORK;PREF:;B=C3=A2t. A;12 rue Haute;Lyon;;69001;France", "EMAIL;PREF;INTERNET:zoe@maison.fr",
                "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=", "two", "BDAY:19800229", "END:VCARD");
        Contact zoe = DESK.contact("Lefèvre");
        assertEquals("Zoé", zoe.getFirstName());
        assertEquals("MME", zoe.getCivility().getCode());
        assertEquals("Achats", zoe.getDepartment());
        assertEquals("Maison", zoe.getRelation().getName());
        assertEquals("one\ntwo", zoe.getNotes());
        assertEquals(LocalDate.of(1980, 2, 29), zoe.getBirthDate());
        assertEquals(
                List.of("PHONE PROFESSIONAL +33199002001", "MOBILE PROFESSIONAL +33639982001", "FAX PROFESSIONAL +33199002002",
                        "EMAIL PROFESSIONAL zoe@maison.fr"),
                DESK.details(zoe));
    }

    @Test
    void readsVersion3WithGroupsAndFolding() {
        cards("BEGIN:VCARD", "VERSION:3.0", "N:Dupond;Jean;Marie;;", "FN:Jean Dupond",
                "item1.EMAIL;type=INTERNET;type=HOME:jean@priv",
                " e.fr", "item1.X-ABLabel:Perso", "TEL;type=HOME;type=CELL:+32 470 12 34 56", "URL;type=WORK:www.dupond.be",
                "ADR;type=HOME:;;1\\, rue du Lac\\nBoîte 3;Namur;;5000;Belgique", "CATEGORIES:Amis,Clients", "END:VCARD");
        Contact jean = DESK.contact("Dupond");
        assertEquals("Jean Marie", jean.getFirstName());
        assertEquals(
                List.of("MOBILE PERSONAL +32470123456", "EMAIL PERSONAL jean@prive.fr",
                        "WEBSITE PROFESSIONAL https://www.dupond.be"),
                DESK.details(jean));
        Address address = DESK.store().list(AddressFields.CONTACT, jean).get(0);
        assertEquals("1, rue du Lac Boîte 3", address.getStreet());
        assertEquals("BE", address.getCountry());
    }

    @Test
    void readsVersion4AndABirthdayWithoutAYear() {
        ImportReport report = cards("BEGIN:VCARD", "VERSION:4.0", "FN:Simon Perreault", "N:Perreault;Simon;;;ing. jr,M.Sc.",
                "BDAY:--0203",
                "TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418-656-9254;ext=102", "ORG;TYPE=work:Viagenie",
                "ADR;TYPE=work:;Suite D2-630;2875 Laurier;Quebec;QC;G1V 2M2;Canada", "END:VCARD");
        Contact simon = DESK.contact("Perreault");
        assertNull(simon.getBirthDate());
        assertTrue(report.remarks().get(0).text().contains("--0203"), report.remarks().toString());
        assertEquals(List.of("PHONE PROFESSIONAL +14186569254;ext=102"), DESK.details(simon));
    }

    @Test
    void aBrokenCardDoesNotSpoilTheOthers() throws IOException {
        Path file = DESK.text(".vcf",
                "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n\nnonsense\nBEGIN:VCARD\nVERSION:3.0\nFN:Marc Milieu\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nKIND:org\nFN:Firma\nEND:VCARD\nBEGIN:VCARD\nFN:Sans Fin\n");
        ImportReport report = DESK.run(file, Contact.class);
        assertEquals("1 created, 0 updated, 0 unchanged, 4 rejected", counts(report));
        assertEquals(List.of(1L, 5L, 10L, 15L), report.rejections().stream().map(remark -> remark.line()).toList());
        String text = Files.readString(report.rejectedFile().orElseThrow());
        assertTrue(text.contains("X-LIAISON-REASON:"), text);
        assertEquals("0 created, 0 updated, 0 unchanged, 4 rejected",
                counts(DESK.run(report.rejectedFile().orElseThrow(), Contact.class)));
    }

    @Test
    void whatIsNoNumberIsKept() {
        ImportReport report = cards("BEGIN:VCARD", "VERSION:3.0", "FN:Nora Numéro", "TEL:ask Bob", "EMAIL:nowhere", "END:VCARD");
        assertEquals(List.of("OTHER PROFESSIONAL ask Bob", "OTHER PROFESSIONAL nowhere"), DESK.details(DESK.contact("Numéro")));
        assertEquals(2, report.remarks().size());
    }

    @Test
    void aSecondRunChangesNothing() {
        String[] lines = { "BEGIN:VCARD", "VERSION:3.0", "FN:Rita Répète", "EMAIL:r@r.fr", "TEL:01 99 00 30 01", "ORG:Écho",
                "CATEGORIES:Amis",
                "ADR;TYPE=WORK:;;1 rue A;Lyon;;69001;", "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "FN:Rudy Répète",
                "END:VCARD" };
        assertEquals("2 created, 0 updated, 0 unchanged, 0 rejected", counts(cards(lines)));
        assertEquals("0 created, 0 updated, 2 unchanged, 0 rejected", counts(cards(lines)));
    }

    @Test
    void aCardWithinACardIsLeftOut() {
        cards("BEGIN:VCARD", "VERSION:2.1", "N:Outer;Otto", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "N:Inner;Ina",
                "EMAIL:ina@x.fr", "END:VCARD", "EMAIL:otto@x.fr", "END:VCARD");
        assertEquals(List.of("EMAIL PROFESSIONAL otto@x.fr"), DESK.details(DESK.contact("Outer")));
        assertTrue(DESK.store().list(ContactFields.LAST_NAME, "Inner").isEmpty());
    }

    @Test
    void aFirstNameAloneIsTheName() {
        cards("BEGIN:VCARD", "VERSION:3.0", "N:;Cher;;;", "ORG:Alone;;", "ROLE:Singer", "TEL;TYPE=pager:12 ab", "TEL: ",
                "X-LIAISON-DETAIL:Signal", "END:VCARD");
        Contact cher = DESK.contact("Cher");
        assertNull(cher.getDepartment());
        assertEquals("Singer", cher.getJobTitle());
        assertEquals(List.of("OTHER PROFESSIONAL 12 ab", "OTHER PROFESSIONAL Signal"), DESK.details(cher));
    }

    @Test
    void whatDoesNotFitIsRefusedOrSaid() {
        ImportReport report = cards("BEGIN:VCARD", "VERSION:3.0", "N:" + "x".repeat(101) + ";;;;", "END:VCARD", "BEGIN:VCARD",
                "VERSION:3.0", "N:Adrian;;;;", "BDAY:20230230", "ADR;TYPE=WORK:;;1 rue A;Lyon;;69001;",
                "ADR;TYPE=WORK:;;2 rue B;Nice;;06000;", "ADR;TYPE=HOME:;;;;;;", "ADR;TYPE=HOME:;;" + "x".repeat(201) + ";Pau;;;",
                "END:VCARD", "BEGIN:VCARD", "VERSION:3.0", "X-ABSHOWAS:COMPANY", "FN:Firma", "END:VCARD");
        assertEquals("1 created, 0 updated, 0 unchanged, 2 rejected", counts(report));
        assertEquals(List.of("BDAY", "ADR", "ADR"), report.remarks().stream().map(ImportReport.Remark::column).toList());
        assertEquals(List.of("1 rue A, 69001 Lyon", "Pau"), DESK.store().list(AddressFields.CONTACT, DESK.contact("Adrian"))
                .stream().map(Address::title).toList());
    }

    @Test
    void everyPartOfAnAddressAndEveryCategoryIsTaken() {
        cards("BEGIN:VCARD", "VERSION:3.0", "N:Complet;Carl;;;", "ADR;TYPE=WORK:BP 5;Bât. A;1 rue A;Namur;Wallonie;5000;Belgique",
                "ADR;TYPE=HOME:;Étage 2;2 rue B;Lyon;;69001;", "CATEGORIES:Alpinistes,* myContacts,Bons clients",
                "CATEGORIES:Chefs",
                "END:VCARD");
        Contact carl = DESK.contact("Complet");
        List<Address> addresses = DESK.store().list(AddressFields.CONTACT, carl);
        assertEquals(List.of("Bât. A, BP 5", "Étage 2"), addresses.stream().map(Address::getComplement).toList());
        assertEquals("Wallonie", addresses.getFirst().getRegion());
        assertEquals(List.of("Alpinistes", "Bons clients", "Chefs"), DESK.store().list(TaggingFields.CONTACT, carl).stream()
                .map(tagging -> tagging.getTag().getLabel()).sorted().toList());
    }
}
