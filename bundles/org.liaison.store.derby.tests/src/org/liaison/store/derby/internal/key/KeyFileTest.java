// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the key: only what was written is read, and only its password opens it. */
class KeyFileTest {

    private static final String ID = "0123456789abcdef".repeat(2);

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("liaison.key");
        new KeyFile(ID, 1000, KeyFile.random(16), KeyFile.random(12), KeyFile.random(48)).write(file);
        return file;
    }

    @Test
    void onlyThePasswordAndTheNameOfTheKeyOpenIt() {
        byte[] key = KeyFile.random(32);
        KeyFile file = KeyFile.wrap(ID, key, "pass".toCharArray());
        assertArrayEquals(key, file.unwrap("pass".toCharArray()).orElseThrow());
        assertEquals(Optional.empty(), file.unwrap("Pass".toCharArray()));
        KeyFile renamed = new KeyFile("f" + ID.substring(1), file.rounds(), file.salt(), file.nonce(), file.wrapped());
        assertEquals(Optional.empty(), renamed.unwrap("pass".toCharArray()));
        assertFalse(HexFormat.of().formatHex(file.wrapped()).contains(HexFormat.of().formatHex(key)));
        assertEquals(600_000, file.rounds());
    }

    @Test
    void nothingIsDrawnTwice() {
        assertNotEquals(HexFormat.of().formatHex(KeyFile.random(16)), HexFormat.of().formatHex(KeyFile.random(16)));
    }

    @Test
    void whatWasWrittenIsReadAndNothingStaysBeside() throws IOException {
        KeyFile file = new KeyFile(ID, 99_999_999, new byte[16], KeyFile.random(12), KeyFile.random(48));
        Path path = folder.resolve("liaison.key");
        file.write(path);
        KeyFile read = KeyFile.read(path).orElseThrow();
        assertEquals(ID, read.id());
        assertEquals(99_999_999, read.rounds());
        assertArrayEquals(file.salt(), read.salt());
        assertArrayEquals(file.nonce(), read.nonce());
        assertArrayEquals(file.wrapped(), read.wrapped());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    /** As an editor or a transfer of another system may leave it. */
    @Test
    void endsOfLinesMayBeThoseOfAnotherSystem() throws IOException {
        Path file = written();
        Files.writeString(file, Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
        assertTrue(KeyFile.read(file).isPresent());
        Files.writeString(file, Files.readString(file).strip());
        assertTrue(KeyFile.read(file).isPresent());
    }

    @Test
    void everyLineHasToBeWhatItIs() throws IOException {
        Path file = written();
        List<String> lines = Files.readAllLines(file);
        assertEquals(6, lines.size());
        for (int line = 0; line < 6; line++) {
            for (String wrong : List.of("", lines.get(line) + "0".repeat(32), "x" + lines.get(line).substring(1))) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(line, wrong);
                Files.write(file, changed);
                assertEquals(Optional.empty(), KeyFile.read(file), line + ": " + wrong);
            }
            List<String> shorter = new ArrayList<>(lines);
            shorter.remove(line);
            Files.write(file, shorter);
            assertEquals(Optional.empty(), KeyFile.read(file), "without " + line);
        }
        List<String> longer = new ArrayList<>(lines);
        longer.add("more");
        Files.write(file, longer);
        assertEquals(Optional.empty(), KeyFile.read(file));
    }

    /** A number that somebody put there must not keep a program busy for hours. */
    @Test
    void roundsHaveALimit() throws IOException {
        Path file = written();
        for (String rounds : List.of("0", "-1", "100000000", "999999999999")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(2, rounds);
            Files.write(file, lines);
            assertEquals(Optional.empty(), KeyFile.read(file), rounds);
        }
    }

    @Test
    void onlyWhatWasSealedIsTakenForIt() throws IOException {
        javax.crypto.SecretKey key = new javax.crypto.spec.SecretKeySpec(KeyFile.random(32), "AES");
        byte[] sealed = Sealing.seal(key, "kept".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(Sealing.isSealed(sealed));
        assertArrayEquals("kept".getBytes(java.nio.charset.StandardCharsets.UTF_8), Sealing.open(key, sealed));
        assertFalse(Sealing.isSealed(java.util.Arrays.copyOf(sealed, 20)));
        sealed[0]++;
        assertFalse(Sealing.isSealed(sealed));
    }
}
