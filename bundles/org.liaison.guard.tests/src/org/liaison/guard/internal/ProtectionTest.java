// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.BackupShelf;
import org.liaison.guard.BackupShelf.SetAside;
import org.liaison.guard.Protection;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.Vault;
import org.liaison.testing.StoreExtension;

/** Protected data on the real database, index and backups. */
class ProtectionTest {

    private static final char[] PASSWORD = "Sommer Wagen 7 Blatt".toCharArray();
    private static final List<String> SECRETS = List.of("Zyxwulf", "Qwertzenbr");

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private long found() {
        try (Rows rows = place.found(ListQuery.all(Contact.class).matching("zyxwulf"))) {
            return rows.size();
        }
    }

    @Test
    void noByteOfTheFolderTellsOfAPersonWhileItIsProtected() throws IOException {
        Protection protection = place.service(Protection.class);
        Vault vault = place.service(Vault.class);
        Path data = place.workplace().folder();
        person("Zyxwulf");
        Path kept = data.resolve(Vault.KEPT).resolve("lists/test.properties");
        vault.write(kept, "question=Zyxwulf".getBytes(StandardCharsets.UTF_8));
        place.store().archive().archive(Instant.parse("9999-01-01T00:00:00Z"), Progress.NONE);
        List<ChangeSet> log = place.store().log().newest(100, Long.MAX_VALUE);
        String told = told(log);
        Path before = place.service(BackupShelf.class).make(true).folder();
        Path aside = Files.createDirectories(data.resolve("database.before-29990102-030405"));
        Path refused = Files.createDirectories(data.resolve("rejected")).resolve("a-rejected.csv");
        Files.writeString(refused, "Qwertzenbrück");
        assertEquals(1, found());
        assertFalse(holding(data).isEmpty());
        assertEquals(List.of(), protection.inClear());

        assertEquals(List.of(before, aside, refused), protection.switchOn(PASSWORD));
        protection.delete(protection.inClear());
        assertEquals(List.of(), protection.inClear());
        assertTrue(protection.on());
        assertEquals(1, found());
        assertEquals(told, told(log), "archives of the history are encrypted, too");
        person("Zyxwulfine");
        assertEquals(2, found());
        place.search().rebuild();
        assertEquals(2, found());
        assertTrue(Vault.protects(place.service(BackupShelf.class).make(true).folder()));
        assertEquals(List.of(), holding(data));
        assertEquals("question=Zyxwulf", new String(vault.read(kept), StandardCharsets.UTF_8));
        assertEquals(List.of(), place.store().check());

        place.store().archive().archive(Instant.parse("9999-01-01T00:00:00Z"), Progress.NONE);
        assertEquals(List.of(), holding(data));
        protection.switchOff();
        assertEquals(told, told(log));
        assertFalse(protection.on());
        assertEquals(2, found());
        assertTrue(Files.readString(kept).endsWith("\nquestion=Zyxwulf"), "after its checksum");
        assertFalse(holding(data).isEmpty());
    }

    private String told(List<ChangeSet> log) {
        List<RecordChange> told = new ArrayList<>();
        log.forEach(set -> place.store().log().details(set.id(), told::add));
        return told.toString();
    }

    private void person(String name) {
        Relation company = aRelation("Qwertzenbrück").in(place.store());
        aContact(name, "Exemple").with(ContactFields.RELATION, company).in(place.store());
    }

    /** Files that hold one of the words, as UTF-8 or UTF-16. */
    private static List<Path> holding(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String secret : SECRETS) {
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void whatARestorePutAsideStaysAWhile() throws IOException {
        Path data = place.workplace().folder();
        Path aside = Files.createDirectories(data.resolve("database.before-20260102-030405-2"));
        Files.writeString(aside.resolve("c1.dat"), "12345");
        Files.createDirectories(data.resolve("database.before-yesterday"));
        BackupShelf shelf = place.service(BackupShelf.class);
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        assertEquals(List.of(new SetAside(aside, at, at.plusSeconds(30L * 86_400), 5)), shelf.setAside());
        shelf.makeIfDue();
        assertEquals(List.of(), shelf.setAside(), "its month is over");
        assertTrue(Files.exists(data.resolve("database.before-yesterday")));
    }
}
