// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.store.SettingsFile;
import org.liaison.store.SettingsFile.Content;

class SettingsFileTest {

    private static final Map<String, String> VALUES = Map.of("theme", "dark", "folder", "C:\\Été \uD83D\uDE80\n#checksum");

    @TempDir
    private Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void prepare() {
        file = folder.resolve("below").resolve("some.properties");
        settings = new SettingsFile(file);
    }

    private Content reading(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return settings.read();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertEquals(new Content.None(), settings.read());
        settings.write(VALUES);
        assertEquals(new Content.Whole(VALUES), settings.read());
        settings.write(Map.of());
        assertEquals(new Content.Whole(Map.of()), settings.read());
    }

    /** Two programs of different days write the same, and a backup by file need not copy it again. */
    @Test
    void theSameValuesAreTheSameFile() throws IOException {
        settings.write(VALUES);
        String first = Files.readString(file);
        settings.write(VALUES);
        assertEquals(first, Files.readString(file));
        assertTrue(first.matches("(?s)#checksum [0-9a-f]{8}\n.*"), first);
    }

    @Test
    void aFileWithoutItsChecksumCountsAsItIs() throws IOException {
        assertEquals(new Content.Whole(Map.of("theme", "dark")), reading("theme=dark\n"));
        assertEquals(new Content.Whole(Map.of("theme", "dark")), reading("# by hand\ntheme=dark"));
        assertEquals(new Content.Whole(Map.of()), reading("\n"));
    }

    @Test
    void whatIsCutOrChangedIsPutAside() throws IOException {
        Path aside = file.resolveSibling("some.properties.damaged");
        for (String text : new String[] { "", "theme=dark", "theme=\u00e9t\u00e9", "#checksum", "#checksum 1234",
                "#checksum 12345678\ntheme=dark\n", "theme=\\u12\n" }) {
            assertEquals(new Content.Damaged(aside), reading(text));
            assertEquals(text, Files.readString(aside));
            assertFalse(Files.exists(file));
        }
        Files.write(file, new byte[] { (byte) 0xC3, '\n' });
        assertEquals(new Content.Damaged(aside), settings.read());
    }

    @Test
    void aLetterThatNobodyWroteIsNoticed() throws IOException {
        settings.write(VALUES);
        assertInstanceOf(Content.Damaged.class, reading(Files.readString(file).replace("dark", "dork")));
    }

    @Test
    void whatCannotBePutAsideStays() throws IOException {
        Files.createDirectories(file.resolveSibling("some.properties.damaged").resolve("something else"));
        assertEquals(new Content.Damaged(file), reading("theme=dark"));
        assertEquals("theme=dark", Files.readString(file));
    }

    @Test
    void whatIsNoFileIsDamaged() throws IOException {
        Files.createDirectories(file);
        assertInstanceOf(Content.Damaged.class, settings.read());
    }
}
