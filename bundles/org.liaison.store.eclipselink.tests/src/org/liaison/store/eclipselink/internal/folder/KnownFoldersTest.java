// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.folder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.store.KnownFolders;
import org.liaison.store.StoreUnavailableException;

class KnownFoldersTest {

    @TempDir
    private Path home;

    private Path file;
    private Path data;
    private KnownFolders known;

    @BeforeEach
    void prepare() {
        file = home.resolve("state").resolve("folders");
        data = home.resolve("clé USB").resolve("crm");
        known = new KnownFolders(file);
    }

    private static String line(Path folder) throws IOException {
        return folder + "\t" + Files.getFileStore(folder).name();
    }

    private void work(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("database"));
        known.visit(folder);
    }

    @Test
    void aFolderThatWasNeverThereIsANewOne() {
        known.visit(data);
        known.visit(data);
        assertFalse(Files.exists(file), "nothing is known of it yet");
    }

    @Test
    void oneThatHadDataAndIsGoneIsMissed() throws IOException {
        work(data);
        Files.delete(data.resolve("database"));
        Files.delete(data);
        StoreUnavailableException missing = assertThrows(StoreUnavailableException.class, () -> known.visit(data));
        String sentence = missing.problem().text(Locale.ENGLISH);
        assertTrue(sentence.contains(data.toString()) && sentence.contains("connect that"), sentence);
        assertFalse(missing.damaged());
        assertFalse(Files.exists(data), "nothing was made in its place");
    }

    /** As the sentence says; and when the drive is back, all is as before. */
    @Test
    void whoMakesTheFolderBeginsAnewInIt() throws IOException {
        work(data);
        Files.delete(data.resolve("database"));
        assertDoesNotThrow(() -> known.visit(data));
        work(data);
        assertEquals(List.of(line(data)), Files.readAllLines(file));
    }

    /** What a drive is mounted on is there without it, and empty. */
    @Test
    void anEmptyFolderWhoseDataWereOnAnotherDriveIsMissed() throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(data + "\t//server/share"));
        StoreUnavailableException missing = assertThrows(StoreUnavailableException.class, () -> known.visit(data));
        String sentence = missing.problem().text(Locale.ENGLISH);
        assertTrue(sentence.contains(data.toString()) && sentence.contains("Connect it"), sentence);
        assertFalse(missing.damaged());
    }

    /** A new drive, or the same by another name. */
    @Test
    void dataOnAnotherDriveAreWorkedOnAndTheDriveIsRemembered() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(data + "\t//server/share", home + "\tC:"));
        work(data);
        assertEquals(List.of(home + "\tC:", line(data)), Files.readAllLines(file));
    }

    @Test
    void aFolderThatWasRememberedWithoutItsDriveIsKnown() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(data.toString()));
        assertThrows(StoreUnavailableException.class, () -> known.visit(data));
        Files.createDirectories(data);
        assertDoesNotThrow(() -> known.visit(data), "which drive it was on is not known");
        work(data);
        assertEquals(List.of(line(data)), Files.readAllLines(file));
    }

    @Test
    void aFolderThatDoesNotFitALineIsNotRemembered() throws IOException {
        work(home.resolve("a\tb"));
        work(home.resolve("a\nb"));
        assertFalse(Files.exists(file));
    }

    @Test
    void onlyTheLastHundredAreKnown() throws IOException {
        for (int i = 0; i < 105; i++) {
            work(home.resolve("data" + i));
        }
        List<String> all = Files.readAllLines(file);
        assertEquals(100, all.size());
        assertEquals(line(home.resolve("data5")), all.getFirst());
        assertEquals(line(home.resolve("data104")), all.getLast());
    }

    @Test
    void aListThatCannotBeReadKeepsNobodyFromWorking() throws IOException {
        Files.createDirectories(file);
        assertDoesNotThrow(() -> work(data));
    }

    /** Only the launcher knows where users keep such things. */
    @Test
    void theLauncherSaysWhereTheyAreKept() throws IOException {
        Files.createDirectories(data.resolve("database"));
        String before = System.getProperty("liaison.folders");
        try {
            System.clearProperty("liaison.folders");
            KnownFolders.check(data);
            assertFalse(Files.exists(file));
            System.setProperty("liaison.folders", file.toString());
            KnownFolders.check(data);
            assertEquals(List.of(line(data)), Files.readAllLines(file));
        } finally {
            if (before == null) {
                System.clearProperty("liaison.folders");
            } else {
                System.setProperty("liaison.folders", before);
            }
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path plain = Files.writeString(home.resolve("plain"), "text");
        known.visit(plain);
        assertFalse(Files.exists(file));
    }
}
