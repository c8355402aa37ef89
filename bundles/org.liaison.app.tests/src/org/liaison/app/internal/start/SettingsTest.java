// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void remembersAcrossStarts() {
        new Settings(folder).put(Map.of(Settings.LANGUAGE, "nl", Settings.BOUNDS, "1 2 3 4"));
        Settings again = new Settings(folder);
        assertEquals(Optional.of("nl"), again.get(Settings.LANGUAGE));
        assertEquals(Optional.of("1 2 3 4"), again.get(Settings.BOUNDS));
        assertEquals(Optional.empty(), again.get(Settings.THEME));
    }

    @Test
    void makesTheFolderWhenThereIsSomethingToKeep() {
        Path later = folder.resolve("later");
        Settings settings = new Settings(later);
        assertFalse(Files.exists(later), "a folder before there is anything in it");
        settings.put(Map.of(Settings.THEME, "dark"));
        assertEquals(Optional.of("dark"), new Settings(later).get(Settings.THEME));
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Settings settings = new Settings(folder);
        settings.put(Map.of(Settings.THEME, "dark"));
        settings.put(Map.of(Settings.THEME, "light"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("settings.properties"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void doesNotStumbleOverADamagedFile() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\u12");
        Settings settings = new Settings(folder);
        assertEquals(Optional.empty(), settings.get(Settings.THEME));
        Path kept = settings.damaged().orElseThrow();
        assertEquals("theme=\\u12", Files.readString(kept));
        settings.put(Map.of(Settings.THEME, "dark"));
        assertEquals(Optional.of("dark"), new Settings(folder).get(Settings.THEME));
        assertEquals(Optional.empty(), new Settings(folder).damaged());
        assertTrue(Files.exists(kept), "somebody may want to look into it");
    }

    /** A company may lay a file beside the data that nobody has sealed. */
    @Test
    void takesAFileThatWasWrittenByHand() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=dark\nlanguage=nl\n");
        Settings settings = new Settings(folder);
        assertEquals(Optional.of("dark"), settings.get(Settings.THEME));
        assertEquals(Optional.of("nl"), settings.get(Settings.LANGUAGE));
        assertEquals(Optional.empty(), settings.damaged());
    }

    /** A power failure, a disk that forgets, an editor that means well: the client starts, and what is set is kept from then on. */
    @Test
    void everyCutAndEveryFlippedBitLeavesSettingsThatWork() throws IOException {
        Path file = folder.resolve("settings.properties");
        new Settings(folder)
                .put(Map.of(Settings.BOUNDS, "-10 20 1360 860", Settings.THEME, "dark", "folder", "C:\\Été \uD83D\uDE80"));
        byte[] good = Files.readAllBytes(file);
        for (int bit = 0; bit < good.length * 9; bit++) {
            byte[] bad = bit < good.length * 8 ? good.clone() : Arrays.copyOf(good, bit - good.length * 8);
            if (bit < good.length * 8) {
                bad[bit / 8] ^= (byte) (1 << bit % 8);
            }
            Files.write(file, bad);
            Settings settings = new Settings(folder);
            assertTrue(settings.damaged().isPresent() || settings.get(Settings.BOUNDS).equals(Optional.of("-10 20 1360 860"))
                    && settings.get(Settings.THEME).equals(Optional.of("dark")), "bit " + bit);
            settings.put(Map.of(Settings.PERSPECTIVE, "changes " + bit));
            assertEquals(Optional.of("changes " + bit), new Settings(folder).get(Settings.PERSPECTIVE), "bit " + bit);
            assertEquals(settings.get(Settings.BOUNDS), new Settings(folder).get(Settings.BOUNDS), "bit " + bit);
        }
    }

    @Test
    void theCommandLineOutweighsWhatWasChosen() {
        Settings settings = new Settings(folder);
        settings.put(Map.of(Settings.LANGUAGE, "nl", Settings.THEME, "dark"));
        Arguments none = new Arguments(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Arguments said = new Arguments(Optional.empty(), Optional.of(java.util.Locale.FRENCH), Optional.of("light"),
                Optional.empty(),
                Optional.empty());
        assertEquals("nl", Client.language(none, settings).getLanguage());
        assertEquals("fr", Client.language(said, settings).getLanguage());
        assertEquals(new Theme(true), new Launch(none, settings, new CompletableFuture<>()).theme());
        assertEquals(new Theme(false), new Launch(said, settings, new CompletableFuture<>()).theme());
    }
}
