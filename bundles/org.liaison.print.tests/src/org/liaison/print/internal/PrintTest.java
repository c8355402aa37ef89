// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Scope;
import org.liaison.criteria.UserField;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.print.ListPrint;
import org.liaison.print.Pages;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** Lists and records on paper, read back from the file. */
class PrintTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    @TempDir
    private Path folder;

    private PdfPrinter printer;
    private Path file;

    @BeforeEach
    void begin() {
        printer = new PdfPrinter(place.store(), place.search(), place.workplace());
        file = folder.resolve("paper.pdf");
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private void some(int count) {
        place.store().change(Intent.typed("Some"), change -> {
            for (int i = 0; i < count; i++) {
                Relation relation = new Relation();
                relation.setName("Société n° %03d à l’œuvre".formatted(i));
                relation.setTurnover(new BigDecimal(i * 1000));
                change.add(relation);
            }
        });
    }

    private ListPrint all(String criteria) {
        try (Rows rows = place.found(ListQuery.all(Relation.class))) {
            return new ListPrint(Relation.class, rows.ids(), List.of("name", "city", "gone", "turnover"), "Toutes les relations",
                    criteria);
        }
    }

    @Test
    void aListHasItsColumnsOnEveryPageAndSaysWhatWasAsked() throws IOException {
        some(100);
        int pages = printer.list(all("Ville : Lyon"), file, Progress.NONE);
        String text = text();
        assertEquals(4, pages, text);
        String heading = place.search().field(Relation.class, "turnover").orElseThrow().label();
        assertEquals(pages, text.split(heading, -1).length - 1, text);
        assertEquals(pages, text.split("Ville : Lyon", -1).length - 1, text);
        assertTrue(text.contains("Toutes les relations") && text.contains("100 fiches") && text.contains("Page 4 sur 4"), text);
        for (int i = 0; i < 100; i++) {
            assertTrue(text.contains("Société n° %03d à l’œuvre".formatted(i)), "row " + i);
        }
    }

    @Test
    void groupsHaveHeadings() throws IOException {
        place.store().change(Intent.typed("Some"), change -> {
            for (int i = 0; i < 100; i++) {
                Relation relation = new Relation();
                relation.setName("Société n° %03d".formatted(i));
                relation.setStatus(i < 33
                        ? place.term("relationStatus", "CLIENT")
                        : i < 90 ? place.term("relationStatus", "PROSPECT") : null);
                change.add(relation);
            }
        });
        ListPrint print;
        try (Rows rows = place.found(ListQuery.all(Relation.class).grouped(Optional.of(new ListQuery.Sort("status", false))))) {
            print = printer.rows(rows, List.of("name"), "Par statut", "");
        }
        assertEquals(List.of(33, 57, 10), print.sections().stream().map(ListPrint.Section::count).toList());
        int pages = printer.list(print, file, Progress.NONE);
        String text = text();
        assertTrue(text.contains("Page %d sur %d".formatted(pages, pages)), text);
        assertTrue(text.contains(": Client (33)") && text.contains(": Prospect (57)") && text.contains("Non renseigné (10)"),
                text);
        assertTrue(text.contains(": Prospect (57), suite"), text);
        for (int i = 0; i < 100; i++) {
            assertTrue(text.contains("Société n° %03d".formatted(i)), "row " + i);
        }
    }

    @Test
    void aListWithoutRowsIsAPageThatSaysSo() throws IOException {
        assertEquals(1, printer.list(all(""), file, Progress.NONE));
        assertTrue(text().contains("aucune fiche"), text());
    }

    @Test
    void aCompanyIsPrintedWithItsAddressesAndPeople() throws IOException {
        Relation acme = aRelation("Société Générale").in(place.store());
        Contact claire = aContact("Claire", "Durand").in(place.store());
        place.store().change(Intent.typed("More"), change -> {
            Relation relation = change.edit(change.find(Relation.class, acme.getId()).orElseThrow());
            relation.setType(place.term("relationType", "CLIENT"));
            relation.setHeadcount(1200L);
            relation.setNotes("Première ligne\n" + "mot ".repeat(2000));
            Address address = new Address();
            address.setRelation(relation);
            address.setKind(place.term("addressKind", "MAIN"));
            address.setStreet("29 boulevard Haussmann");
            address.setPostCode("75009");
            address.setCity("Paris");
            change.add(address);
            change.edit(change.find(Contact.class, claire.getId()).orElseThrow()).setRelation(relation);
        });
        int pages = printer.sheets(Relation.class, new long[] { acme.getId(), 4711 }, file, Progress.NONE);
        String text = text();
        assertTrue(pages >= 2, text);
        for (String said : List.of("Société Générale", "Informations client", "Client", "29 boulevard Haussmann", "75009 Paris",
                "Personnes de contact", "Claire Durand", "Première ligne", "Page 1 sur " + pages,
                "Page " + pages + " sur " + pages)) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(text.contains("IBAN"), "what is empty is left out");
        assertEquals(2000, text.split("\\bmot\\b", -1).length - 1);
    }

    @Test
    void whatUsersDefineIsPrinted() throws IOException {
        UserField<?, ?> size = new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED).add(Kinds.CRM, Scope.RELATION,
                Labels.of("Taille", Locale.FRENCH), false, List.of(Labels.of("> 100 employés", Locale.FRENCH)));
        Relation acme = aRelation("Acme").in(place.store());
        printer.sheets(Relation.class, new long[] { acme.getId() }, file, Progress.NONE);
        assertFalse(text().contains("Taille"), "what is empty is left out");
        place.store().change(Intent.typed("Size"),
                change -> size.set(change, Relation.class, List.of(acme), List.of("> 100 employés")));
        printer.sheets(Relation.class, new long[] { acme.getId() }, file, Progress.NONE);
        assertTrue(text().contains("Taille > 100 employés"), text());
    }

    @Test
    void noLetterBreaksThePrinting() throws IOException {
        Contact contact = aContact("محمد 🚀 שלום", "O\u0000'Neil\t\u200F中\uD83D").in(place.store());
        assertEquals(1, printer.sheets(Contact.class, new long[] { contact.getId() }, file, Progress.NONE));
        assertTrue(text().contains("Neil"), text());
        place.search().caughtUp().toCompletableFuture().join();
        assertEquals(1, printer.list(new ListPrint(Contact.class, new long[] { contact.getId() }, List.of("name"), "🚀", "مرحبا"),
                file, Progress.NONE));
    }

    @Test
    void pagesCanBeSeen() throws IOException {
        some(3);
        printer.list(all(""), file, Progress.NONE);
        try (Pages pages = printer.open(file)) {
            assertEquals(1, pages.count());
            Pages.Picture picture = pages.picture(0, 72);
            assertTrue(picture.width() > picture.height(), "a list lies on its side");
            assertTrue(Arrays.stream(picture.pixels()).filter(pixel -> pixel != 0xFFFFFF).count() > 500, "there is ink on it");
        }
    }

    @Test
    void nothingIsLeftOfWhatTheUserEnded() {
        some(3);
        ListPrint all = all("");
        Progress ended = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                throw new AssertionError("It goes on.");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> printer.list(all, file, ended));
        assertThrows(CancellationException.class, () -> printer.sheets(Relation.class, all.ids(), file, ended));
        assertFalse(Files.exists(file));
    }
}
