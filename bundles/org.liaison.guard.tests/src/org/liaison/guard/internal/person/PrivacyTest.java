// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.dossier.Dossiers;
import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.guard.BackupShelf;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Forgotten;
import org.liaison.guard.Privacy.Gathered;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.print.PdfText;
import org.liaison.store.Backup;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.testing.StoreExtension;

/** A person with unusual words in everything that hangs on him, on the real database, index and dossier. */
class PrivacyTest {

    private static final List<String> SECRETS = List.of("Zyxwulf", "Qwertzenbrück", "Vlixorama", "xylqvo", "Krähwinkelpost",
            "Pfxtlkbu", "Oyjmiwsch", "Bghtrewq");

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    private Contact person() throws IOException {
        Relation company = aRelation("Société ordinaire").in(place.store());
        Contact contact = aContact("Zyxwulf", "Qwertzenbrück").with(ContactFields.RELATION, company)
                .having(CoordinateFields.CONTACT, a(place.store().type(Coordinate.class))
                        .with(CoordinateFields.KIND, place.term(Vocabulary.COORDINATE_KIND, "EMAIL"))
                        .with(CoordinateFields.VALUE, "xylqvo@krahwinkel.example"))
                .in(place.store());
        place.store().change(Intent.typed("Modifier Zyxwulf Qwertzenbrück"),
                change -> change.edit(change.find(Contact.class, contact.getId()).orElseThrow()).setJobTitle("Vlixorama"));
        place.store().change(Intent.typed("Modifier Zyxwulf Qwertzenbrück encore"),
                change -> change.edit(change.find(Contact.class, contact.getId()).orElseThrow()).setJobTitle("autre"));
        Dossiers dossiers = place.service(Dossiers.class);
        Contact stored = place.store().find(Contact.class, contact.getId()).orElseThrow();
        dossiers.add(stored, Draft.of(EntryKind.NOTE, Instant.parse("2026-01-05T10:00:00Z"), "Krähwinkelpost", "Pfxtlkbu"),
                Origin.TYPED);
        Path letter = Files.writeString(folder.resolve("Oyjmiwsch.txt"), "Bghtrewq, dit-elle. ".repeat(4_000));
        dossiers.file(stored, List.of(letter), Origin.TYPED, Progress.NONE);
        return stored;
    }

    /** The files below the data folder, backups left out, that hold one of the words. */
    private List<String> holding() throws IOException {
        Path data = place.workplace().folder();
        return Traces.of(data, path -> path.equals(data.resolve("backups")), SECRETS).stream()
                .map(path -> data.relativize(path).toString()).toList();
    }

    private String history(Contact contact) {
        List<RecordChange> all = new ArrayList<>(place.store().log().history(Contact.class, contact.getId(), 100));
        place.store().log().newest(1_000, Long.MAX_VALUE).forEach(set -> place.store().log().details(set.id(), all::add));
        return all.toString();
    }

    @Test
    void whoIsForgottenIsInNoFileAnyMore() throws IOException {
        Contact contact = person();
        aContact("Claire", "Ordinaire").in(place.store());
        place.search().caughtUp().toCompletableFuture().join();
        place.store().archive().archive(Instant.parse("9999-01-01T00:00:00Z"), Progress.NONE);
        assertTrue(history(contact).contains("Vlixorama"), "it is read out of an archive, whose bytes are compressed");
        Backup backup = place.service(BackupShelf.class).make(true);
        assertNotEquals(List.of(), holding());
        long last = place.store().log().last();

        Privacy privacy = place.service(Privacy.class);
        assertEquals(List.of(contact.title()), privacy.forecast(List.of(contact.getId())).titles());
        Forgotten forgotten = privacy.forget(List.of(contact.getId()), Progress.NONE);

        assertEquals(List.of(), holding());
        SECRETS.forEach(secret -> assertFalse(history(contact).contains(secret), secret));
        assertEquals(List.of(), forgotten.traces());
        assertEquals(List.of(backup.folder()), forgotten.elsewhere());
        assertTrue(forgotten.things() >= 4, forgotten.toString());
        assertEquals(1, forgotten.contents());
        assertEquals(1, place.store().count(Contact.class));
        assertEquals(List.of(), place.store().check());
        assertEquals(List.of(), place.search().check(Locale.FRENCH));
        assertTrue(place.store().log().last() > last, "what remains is an entry that it was done");
        assertTrue(place.store().log().newest(1, Long.MAX_VALUE).getFirst().intent().title().contains("oubliée"));
        aContact("Après", "Coup").in(place.store());
        assertEquals(2, place.store().count(Contact.class));
    }

    /** Whoever read a table while it was written anew and the database waited for each other, for ever in some cases. */
    @Test
    void whoReadsMeanwhileWaits() throws IOException {
        Contact contact = person();
        AtomicBoolean forgotten = new AtomicBoolean();
        CompletableFuture<Long> reading = CompletableFuture.supplyAsync(() -> {
            long times = 0;
            while (!forgotten.get()) {
                place.store().findAll(Contact.class, List.of(contact.getId()));
                place.store().count(Relation.class);
                times++;
            }
            return times;
        });
        try {
            place.service(Privacy.class).forget(List.of(contact.getId()), Progress.NONE);
        } finally {
            forgotten.set(true);
        }
        assertTrue(reading.join() > 0);
        assertEquals(List.of(), holding());
    }

    @Test
    void whoWasDeletedBeforeIsForgottenByHisId() throws IOException {
        Contact contact = person();
        place.store().change(Intent.typed("Supprimer"), change -> change.remove(Contact.class, List.of(contact.getId())));
        Privacy privacy = place.service(Privacy.class);
        assertEquals(List.of(), privacy.forecast(List.of(contact.getId())).titles());
        privacy.forget(List.of(contact.getId()), Progress.NONE);
        assertEquals(List.of(), holding());
        assertThrows(IllegalArgumentException.class, () -> privacy.forecast(List.of(1L)));
    }

    @Test
    void allThatIsKnownIsGathered() throws IOException {
        Contact contact = person();
        Privacy privacy = place.service(Privacy.class);
        Path folderForm = folder.resolve("gathered");
        Gathered gathered = privacy.gather(contact.getId(), folderForm);
        String page = Files.readString(folderForm.resolve("index.html"));
        String json = Files.readString(folderForm.resolve("person.json"));
        for (String word : List.of("Zyxwulf", "Qwertzenbrück", "Vlixorama", "xylqvo@krahwinkel.example", "Krähwinkelpost",
                "Pfxtlkbu", "Société ordinaire")) {
            assertTrue(page.contains(word), word);
            assertTrue(json.contains(word), word);
        }
        String paper = place.service(PdfText.class).words(folderForm.resolve("person.pdf"), 100_000);
        for (String word : List.of("Zyxwulf", "Vlixorama", "Krähwinkelpost", "Pfxtlkbu", "Historique")) {
            assertTrue(paper.contains(word), word);
        }
        assertEquals(1, gathered.files());
        try (Stream<Path> files = Files.list(folderForm.resolve("files"))) {
            assertTrue(Files.readString(files.findFirst().orElseThrow()).startsWith("Bghtrewq"));
        }
        assertThrows(FileAlreadyExistsException.class, () -> privacy.gather(contact.getId(), folderForm));
        Path zip = folder.resolve("tout.zip");
        privacy.gather(contact.getId(), zip);
        try (FileSystem opened = FileSystems.newFileSystem(zip)) {
            assertEquals(json, Files.readString(opened.getPath("person.json")));
        }
        assertFalse(Files.exists(folder.resolve(".tout.zip.part")));
    }

    @Test
    void whoWasNotTouchedIsFoundByTheLog() throws IOException {
        Contact quiet = aContact("Paul", "Calme").in(place.store());
        Contact busy = person();
        Privacy privacy = place.service(Privacy.class);
        assertEquals(List.of(), privacy.untouched(Instant.now().minusSeconds(3_600)));
        List<Long> all = privacy.untouched(Instant.now().plusSeconds(3_600)).stream().map(Untouched::id).toList();
        assertEquals(List.of(quiet.getId(), busy.getId()), all, "the longest untouched first");
        Instant created = place.store().log().history(Contact.class, quiet.getId(), 1).getFirst().changeSet().at();
        assertEquals(List.of(quiet.getId()),
                privacy.untouched(created.plusMillis(1)).stream().map(Untouched::id).toList());
    }
}
