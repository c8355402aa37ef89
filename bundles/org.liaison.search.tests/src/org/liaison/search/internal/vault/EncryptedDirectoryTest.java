// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import javax.crypto.spec.SecretKeySpec;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedDirectoryTest {

    private static final byte[] WORD = "Qwertzenbrück".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private final byte[] bytes = new byte[50_000];

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = WORD[i % WORD.length];
        }
        try (Directory directory = directory(1); IndexOutput out = directory.createOutput("file", IOContext.DEFAULT)) {
            out.writeBytes(bytes, 0, 20_001);
            out.writeByte(bytes[20_001]);
            out.writeBytes(bytes, 20_002, bytes.length - 20_002);
            assertEquals(bytes.length, out.getFilePointer());
        }
    }

    private Directory directory(int key) throws IOException {
        byte[] secret = new byte[32];
        secret[0] = (byte) key;
        return new Directories(() -> Optional.of(new SecretKeySpec(secret, "AES"))).open(folder);
    }

    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        try (Directory directory = directory(1); IndexInput in = directory.openInput("file", IOContext.DEFAULT)) {
            assertEquals(bytes.length, in.length());
            assertThrows(EOFException.class, () -> in.seek(bytes.length + 1L));
            in.seek(bytes.length);
            assertThrows(EOFException.class, in::readByte);
            in.seek(bytes.length - 10L);
            assertThrows(EOFException.class, () -> in.readBytes(new byte[11], 0, 11));
            in.seek(0);
            assertThrows(EOFException.class, () -> in.readBytes(new byte[bytes.length + 1], 0, bytes.length + 1));
        }
    }

    /** The counter may be at its greatest number at the beginning of a file. */
    @Test
    void theCounterBeginsAgainAfterItsGreatestNumber() {
        SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
        byte[] greatest = new byte[Counter.BLOCK];
        Arrays.fill(greatest, (byte) 0xFF);
        byte[] wrapped = new byte[40];
        new Counter(key, greatest).apply(Counter.BLOCK + 3, wrapped, 0, wrapped.length);
        byte[] first = new byte[40];
        new Counter(key, new byte[Counter.BLOCK]).apply(3, first, 0, first.length);
        assertArrayEquals(first, wrapped);
        byte[] after = new byte[40];
        new Counter(key, new byte[Counter.BLOCK]).apply(3 + 300L * Counter.BLOCK, after, 0, after.length);
        byte[] piece = new byte[3 + 300 * Counter.BLOCK + 40];
        new Counter(key, new byte[Counter.BLOCK]).apply(0, piece, 0, piece.length);
        assertArrayEquals(Arrays.copyOfRange(piece, piece.length - 40, piece.length), after);
    }

    @Test
    void readsAtAnyPlaceWhatWasWritten() throws IOException {
        Random random = new Random(3);
        try (Directory directory = directory(1); IndexInput in = directory.openInput("file", IOContext.DEFAULT)) {
            assertEquals(bytes.length, directory.fileLength("file"));
            assertEquals(bytes.length, in.length());
            IndexInput clone = in.clone();
            IndexInput slice = in.slice("slice", 1_000, 30_000);
            RandomAccessInput any = in.randomAccessSlice(7, 40_000);
            for (int round = 0; round < 300; round++) {
                int at = random.nextInt(29_000);
                int length = random.nextInt(900);
                assertArrayEquals(Arrays.copyOfRange(bytes, at, at + length), read(clone, at, length));
                assertArrayEquals(Arrays.copyOfRange(bytes, 1_000 + at, 1_000 + at + length), read(slice, at, length));
                assertEquals(bytes[7 + at], any.readByte(at));
            }
            assertArrayEquals(bytes, read(in, 0, bytes.length));
            assertThrows(EOFException.class, in::readByte);
        }
    }

    private static byte[] read(IndexInput in, long at, int length) throws IOException {
        byte[] read = new byte[length];
        in.seek(at);
        in.readBytes(read, 0, length);
        return read;
    }

    @Test
    void nobodyReadsItWithoutTheKey() throws IOException {
        String stored = Files.readString(folder.resolve("file"), StandardCharsets.ISO_8859_1);
        assertEquals(bytes.length + 16, stored.length());
        assertFalse(stored.contains(new String(WORD, StandardCharsets.ISO_8859_1)));
        try (Directory other = directory(2); IndexInput in = other.openInput("file", IOContext.DEFAULT)) {
            assertFalse(Arrays.equals(bytes, read(in, 0, bytes.length)));
        }
    }

    @Test
    void aFileThatIsCutOffIsDamaged() throws IOException {
        Files.write(folder.resolve("file"), new byte[9]);
        try (Directory directory = directory(1)) {
            assertThrows(CorruptIndexException.class, () -> directory.openInput("file", IOContext.DEFAULT));
        }
    }
}
