// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup says of itself, whatever became of it on its disk. */
class ManifestTest {

    @TempDir
    private Path folder;

    private Manifest written;
    private byte[] bytes;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("database/seg0"));
        Files.writeString(folder.resolve("database/seg0/c10.dat"), "a page");
        Files.writeString(folder.resolve("database/été d’un fichier"), "");
        written = Manifest.of(folder, Map.of("by", "Zoé Été", "relations", "20"));
        written.write(folder);
        bytes = Files.readAllBytes(folder.resolve(Manifest.NAME));
    }

    private Optional<Manifest> of(byte[] content) throws IOException {
        Files.write(folder.resolve(Manifest.NAME), content);
        return Manifest.read(folder);
    }

    @Test
    void comesBackAsItWasWritten() throws IOException {
        assertEquals(Optional.of(written), of(bytes));
    }

    @Test
    void aBitThatFlippedAnywhereIsRecognised() throws IOException {
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(Optional.empty(), of(flipped), "bit " + bit);
        }
    }

    /** But for the end of the last line, which says nothing. */
    @Test
    void aFileThatWasCutAnywhereIsRecognised() throws IOException {
        int end = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing().length();
        for (int length = 0; length < end; length++) {
            assertEquals(Optional.empty(), of(Arrays.copyOf(bytes, length)), "cut at " + length);
        }
    }
}
