// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.query.QueryText;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

/** Dossiers in the real store. */
class DossiersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @RegisterExtension
    static final StoreExtension PLACE = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothing() {
        remove(Relation.class);
        remove(Contact.class);
    }

    private static <E extends DomainEntity> void remove(Class<E> type) {
        List<Long> ids = new ArrayList<>();
        PLACE.store().scan(type, 100, batch -> batch.forEach(record -> ids.add(record.getId())));
        PLACE.store().change(Intent.typed("Clear"), change -> change.remove(type, ids));
    }

    private Dossiers dossiers() {
        return PLACE.service(Dossiers.class);
    }

    private Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        return stored(relation, Relation.class);
    }

    private Contact contact(String name, Relation company) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(company);
        return stored(contact, Contact.class);
    }

    private <E extends DomainEntity> E stored(E made, Class<E> type) {
        PLACE.store().change(Intent.typed("New"), change -> change.add(made));
        return PLACE.store().find(type, made.getId()).orElseThrow();
    }

    private DossierEntry note(DomainEntity owner, String title, Instant moment) {
        return dossiers().add(owner, Draft.of(EntryKind.NOTE, moment, title, "Texte de " + title), Origin.TYPED);
    }

    private Filing file(DomainEntity owner, Path... files) {
        return dossiers().file(owner, List.of(files), Origin.TYPED, Progress.NONE);
    }

    private Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private List<DossierItem> items(DomainEntity owner) {
        return dossiers().items(PLACE.store(), owner);
    }

    private List<String> titles(DomainEntity owner) {
        return items(owner).stream().map(item -> item.entry().getTitle()).toList();
    }

    private List<String> found(Class<? extends DomainEntity> type, String query) {
        try (Rows rows = PLACE.found(ListQuery.all(type).where(QueryText.parse(query).criteria()))) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                names.add(rows.row(i).text("name", Locale.FRENCH));
            }
            return names;
        }
    }

    @Test
    void entriesStandInTheOrderOfTimeAndThoseOfContactsWithTheirCompany() {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme);
        note(acme, "Milieu", NOON);
        note(roy, "Ancien", NOON.minusSeconds(60));
        note(roy, "Récent", NOON.plusSeconds(60));
        assertEquals(List.of("Récent", "Milieu", "Ancien"), titles(acme));
        assertEquals(List.of("Récent", "Ancien"), titles(roy));
        assertEquals(List.of("Roy"), items(acme).getFirst().people());
        assertEquals("Ajout au dossier, Roy : Note « Récent »", PLACE.lastTitle());
    }

    /** Trap T2: the notes on a contact are something else. */
    @Test
    void theNotesOfAContactAreNotInHisDossier() {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme);
        PLACE.store().change(Intent.typed("Notes"), change -> change.edit(roy).setNotes("Collectionne les timbres"));
        assertEquals(List.of(), items(roy));
        assertEquals(List.of(), items(acme));
        note(roy, "Appel", NOON);
        assertEquals(List.of("Appel"), titles(roy));
        assertEquals(List.of(), found(Contact.class, "org.liaison.dossier.words:timbres"));
    }

    @Test
    void documentsKeepTheirBytesAndAreFoundByTheirWords() throws IOException {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme);
        Path offer = text("offre.txt", "Proposition pour la charpente métallique");
        // who is in the index already learns of it, not only who comes after it
        assertEquals(List.of("ACME"), found(Relation.class, "acme"));
        assertEquals(List.of("Roy"), found(Contact.class, "roy"));
        Filing filing = file(roy, offer);
        assertEquals(List.of(), filing.notices());
        assertEquals(1, filing.filed().size());
        DossierFile kept = items(roy).getFirst().files().getFirst();
        assertEquals("offre.txt", kept.getName());
        assertEquals("text/plain", kept.getMediaType());
        Path saved = folder.resolve("copie.txt");
        dossiers().save(kept, saved);
        assertArrayEquals(Files.readAllBytes(offer), Files.readAllBytes(saved));
        Path looked = dossiers().copy(kept);
        assertEquals("offre.txt", looked.getFileName().toString());
        assertArrayEquals(Files.readAllBytes(offer), Files.readAllBytes(looked));
        assertEquals(List.of("Roy"), found(Contact.class, "charpente metallique"));
        assertEquals(List.of("ACME"), found(Relation.class, "charpente metallique"));
        assertEquals(List.of(), PLACE.store().check());
    }

    @Test
    void theSameDocumentIsFiledOnce() throws IOException {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme);
        Path offer = text("offre.txt", "Offre");
        file(acme, offer);
        Filing again = file(acme, Files.copy(offer, folder.resolve("autre nom.txt")));
        assertEquals(List.of(), again.filed());
        assertTrue(again.notices().getFirst().contains("déjà dans ce dossier (ACME"), again.notices().getFirst());
        assertTrue(again.stored().isEmpty());
        assertEquals(1, file(roy, offer).filed().size());
        assertEquals(1, items(acme).size());
        assertEquals(2, items(acme).getFirst().copies().size());
    }

    @Test
    void entriesAreChangedAndComeBack() {
        Relation acme = relation("ACME");
        DossierEntry note = note(acme, "Appel", NOON);
        Draft draft = Draft.of(EntryKind.APPOINTMENT, NOON.plusSeconds(3600), "Visite", "À Lyon");
        assertTrue(dossiers().change(items(acme).getFirst(), draft, Origin.TYPED).isPresent());
        assertEquals("Visite", items(acme).getFirst().entry().getTitle());
        assertTrue(dossiers().change(items(acme).getFirst(), draft, Origin.TYPED).isEmpty());
        assertEquals("Rendez-vous « Visite » modifié dans le dossier", PLACE.lastTitle());
        PLACE.undoLast();
        assertEquals("Appel", items(acme).getFirst().entry().getTitle());
        assertEquals(note.getId(), items(acme).getFirst().entry().getId());
    }

    @Test
    void deletedEntriesComeBackWithTheirFiles() throws IOException {
        Relation acme = relation("ACME");
        file(acme, text("offre.txt", "Offre"));
        DossierItem before = items(acme).getFirst();
        dossiers().remove(List.of(before), Origin.TYPED);
        assertEquals(List.of(), items(acme));
        assertEquals("Document « offre.txt » supprimé du dossier", PLACE.lastTitle());
        PLACE.undoLast();
        DossierItem after = items(acme).getFirst();
        assertEquals(before.entry().getId(), after.entry().getId());
        assertEquals(before.files().getFirst().getId(), after.files().getFirst().getId());
        Path saved = folder.resolve("copie.txt");
        dossiers().save(after.files().getFirst(), saved);
        assertEquals("Offre", Files.readString(saved));
    }

    /** Checklist 92 and 94, trap T4: the dossier goes with its owner, is counted before, and comes back with the same ids. */
    @Test
    void theDossierGoesWithItsOwner() throws IOException {
        Relation acme = relation("ACME");
        Contact roy = contact("Roy", acme);
        note(acme, "Note", NOON);
        file(roy, text("offre.txt", "Offre"));
        List<Long> ids = items(acme).stream().map(item -> item.entry().getId()).toList();
        List<String> counts = PLACE.store().consequences(Relation.class, List.of(acme.getId())).stream()
                .filter(each -> each.fate() == Store.Fate.REMOVED).map(each -> each.type().counted(Locale.FRENCH, each.count()))
                .toList();
        assertTrue(counts.containsAll(List.of("2 éléments de dossier", "un fichier")), counts.toString());
        PLACE.store().change(Intent.typed("Delete"), change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(0, PLACE.store().count(DossierEntry.class));
        assertEquals(0, PLACE.store().count(DossierFile.class));
        PLACE.undoLast();
        assertEquals(ids, items(acme).stream().map(item -> item.entry().getId()).toList());
        PLACE.store().change(Intent.typed("Delete"), change -> change.remove(Contact.class, List.of(roy.getId())));
        assertEquals(List.of("Note"), titles(acme));
        assertEquals(List.of(), PLACE.store().check());
    }

    @Test
    void listsKnowTheLastExchange() {
        Relation acme = relation("ACME");
        note(contact("Roy", acme), "Appel", NOON);
        dossiers().add(acme, Draft.of(EntryKind.APPOINTMENT, Instant.now().plusSeconds(864_000), "Visite", ""), Origin.TYPED);
        try (Rows rows = PLACE.found(ListQuery.all(Relation.class))) {
            assertEquals(LocalDate.of(2026, 3, 2), rows.row(0).value("org.liaison.dossier.last").orElseThrow());
            assertEquals(2L, rows.row(0).value("org.liaison.dossier.count").orElseThrow());
        }
    }

    @Test
    void whatCannotBeFiledIsSaid() throws IOException {
        Relation acme = relation("ACME");
        Path sub = Files.createDirectory(folder.resolve("Photos"));
        Filing filing = file(acme, sub, folder.resolve("absent.txt"), text("bon.txt", "Bon"));
        assertEquals(2, filing.refused());
        assertTrue(filing.notices().getFirst().startsWith("Photos : C’est un dossier du disque"), filing.notices().getFirst());
        assertEquals(1, filing.filed().size());
        assertFalse(filing.stored().isEmpty());
        assertTrue(dossiers().file(null, List.of(text("seul.txt", "Seul")), Origin.COMMAND, Progress.NONE).stored().isEmpty());
    }

    @Test
    void wordsOfAnyLengthAreStored() {
        Relation acme = relation("ACME");
        String words = "x".repeat(40_000) + ' ' + "été ".repeat(10_000);
        dossiers().add(acme, Draft.of(EntryKind.NOTE, NOON, "y".repeat(700), words), Origin.TYPED);
        assertEquals(words.strip().length(), items(acme).getFirst().entry().getText().length());
        assertEquals(500, titles(acme).getFirst().length());
        assertEquals(List.of("ACME"), found(Relation.class, "ete"));
        assertArrayEquals(words.strip().getBytes(StandardCharsets.UTF_8),
                items(acme).getFirst().entry().getText().getBytes(StandardCharsets.UTF_8));
    }
}
