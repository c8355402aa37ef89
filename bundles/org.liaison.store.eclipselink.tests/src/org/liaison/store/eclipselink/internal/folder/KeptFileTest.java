// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.store.Vault;

/** The small files of modules beside the data, without a password. */
class KeptFileTest {

    private static final byte[] LIST = "width=120\nfilter=Lyon\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve(Vault.KEPT).resolve("lists").resolve("ann.properties");
    }

    private Optional<byte[]> reading(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            return Optional.of(Vault.NONE.read(file));
        } catch (IOException damaged) {
            assertTrue(damaged.getMessage().contains("checksum"), damaged.getMessage());
            return Optional.empty();
        }
    }

    private static Properties properties(byte[] text) throws IOException {
        Properties read = new Properties();
        read.load(new ByteArrayInputStream(text));
        return read;
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        for (byte[] bytes : new byte[][] { LIST, {}, { 0, -1, '\n' }, "#checksum 00000000\n".getBytes(StandardCharsets.UTF_8) }) {
            Vault.NONE.write(file, bytes);
            assertArrayEquals(bytes, Vault.NONE.read(file));
        }
    }

    /** As versions before the checksum wrote them. */
    @Test
    void aFileWithoutItsChecksumCountsAsItIs() throws IOException {
        Files.createDirectories(file.getParent());
        assertArrayEquals(LIST, reading(LIST).orElseThrow());
    }

    /** A list that comes back with another filter would seem to have lost records. */
    @Test
    void aFlippedBitIsNoticedOrChangesNothing() throws IOException {
        Vault.NONE.write(file, LIST);
        byte[] whole = Files.readAllBytes(file);
        int noticed = 0;
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Optional<byte[]> read = reading(flipped);
            if (read.isPresent()) {
                Properties values = properties(read.get());
                assertEquals("120", values.get("width"), () -> new String(flipped, StandardCharsets.UTF_8));
                assertEquals("Lyon", values.get("filter"), () -> new String(flipped, StandardCharsets.UTF_8));
            } else {
                noticed++;
            }
        }
        assertTrue(noticed >= (LIST.length + 9) * 8, "all but those in the mark of the line: " + noticed);
    }

    @Test
    void aCutFileIsNoticedOrSaysNothing() throws IOException {
        Vault.NONE.write(file, LIST);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Optional<byte[]> read = reading(Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), read.filter(text -> new String(text, StandardCharsets.UTF_8).contains("=")));
        }
        assertThrows(IOException.class, () -> Vault.NONE.read(folder));
    }
}
