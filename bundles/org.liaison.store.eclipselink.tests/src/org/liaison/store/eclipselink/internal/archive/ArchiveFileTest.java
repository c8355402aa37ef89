// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.store.Database.Annex;
import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** Archives of some thousand random entries, held against a list of them. */
class ArchiveFileTest {

    private static final Optional<SecretKey> KEY = Optional.of(new SecretKeySpec(new byte[32], "AES"));
    private static final int SUBJECTS = 3_000;

    @TempDir
    private Path folder;

    private static List<ArchivedEntry> entries() {
        Random random = new Random(9);
        List<ArchivedEntry> entries = new ArrayList<>();
        long set = 40;
        while (entries.size() < 9_000) {
            set += 1 + random.nextInt(3);
            int batches = 1 + random.nextInt(random.nextInt(20) == 0 ? 30 : 2);
            for (int batch = 0; batch < batches; batch++) {
                for (int seq = 0; seq < 1 + random.nextInt(batches * 3); seq++) {
                    int id = random.nextInt(SUBJECTS);
                    entries.add(new ArchivedEntry(new Place(set, batch, seq), random.nextInt(9) == 0,
                            new Subject(id % 3 == 0 ? "Relation" : "Contact", id), id % 5 == 0 ? "row " + id : null,
                            "[1,[\"u\",\"Relation\"," + id + ",{\"name\":[\"Zyxwulf\",\"" + random.nextInt() + "é\"]}]]"));
                }
            }
        }
        return entries;
    }

    private String write(Path path, List<ArchivedEntry> entries, Optional<SecretKey> key) throws IOException {
        try (ArchiveWriter writer = new ArchiveWriter(path, key)) {
            for (ArchivedEntry entry : entries) {
                assertTrue(writer.add(entry));
            }
            ArchiveWriter.Written written = writer.finish(1_000_000);
            assertEquals(entries.getFirst().changeSet(), written.first());
            assertEquals(1_000_000, written.last());
            assertEquals(Files.size(path), written.bytes());
            return written.digest();
        }
    }

    private static void assertTells(List<ArchivedEntry> entries, ArchiveFile file) throws IOException {
        assertEquals(entries.size(), file.entries());
        List<ArchivedEntry> all = new ArrayList<>();
        assertTrue(file.scan(0, 0, all::add));
        assertEquals(entries, all);
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            Place from = entries.get(random.nextInt(entries.size())).at();
            Optional<ArchivedEntry> first = entries.stream()
                    .filter(entry -> entry.at().compareTo(new Place(from.changeSet(), from.batch(), 0)) >= 0).findFirst();
            List<ArchivedEntry> one = new ArrayList<>();
            assertFalse(file.scan(from.changeSet(), from.batch(), entry -> !one.add(entry)));
            assertEquals(first.stream().toList(), one);
            long id = random.nextInt(SUBJECTS + 10);
            List<ArchivedEntry> of = new ArrayList<>();
            assertTrue(file.of(id, of::add));
            assertEquals(entries.stream().filter(entry -> entry.subject().id() == id)
                    .sorted(Comparator.comparing(ArchivedEntry::at).reversed()).toList(), of);
        }
    }

    @Test
    void tellsWhatWasWritten() throws IOException {
        List<ArchivedEntry> entries = entries();
        Path plain = folder.resolve("plain.archive");
        String digest = write(plain, entries, Optional.empty());
        try (ArchiveFile file = ArchiveFile.open(plain, Optional.empty())) {
            assertTells(entries, file);
            assertEquals(digest, file.readDigest());
        }
        long raw = entries.stream().mapToLong(entry -> entry.delta().length()).sum();
        assertTrue(Files.size(plain) < raw / 2, Files.size(plain) + " of " + raw);
    }

    @Test
    void isEncryptedAndBackAgain() throws IOException {
        List<ArchivedEntry> entries = entries();
        Path path = folder.resolve("log.archive");
        String digest = write(path, entries, Optional.empty());
        Archives.reseal(new Annex(folder, Optional.empty()), KEY);
        assertThrows(IOException.class, () -> ArchiveFile.open(path, Optional.empty()));
        assertThrows(IOException.class,
                () -> ArchiveFile.open(path, Optional.of(new SecretKeySpec(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6,
                        7, 8 }, "AES"))));
        try (ArchiveFile file = ArchiveFile.open(path, KEY)) {
            assertTells(entries, file);
            assertEquals(digest, file.readDigest());
        }
        String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Relation") || bytes.contains("Zyxwulf"));
        Archives.reseal(new Annex(folder, KEY), Optional.empty());
        try (ArchiveFile file = ArchiveFile.open(path, Optional.empty()); Stream<Path> files = Files.list(folder)) {
            assertTells(entries, file);
            assertEquals(1, files.count());
        }
    }

    @Test
    void everyByteThatChangesIsNoticed() throws IOException {
        Path path = folder.resolve("log.archive");
        String digest = write(path, entries().subList(0, 400), Optional.empty());
        byte[] whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(path, damaged);
            assertThrows(IOException.class, () -> {
                try (ArchiveFile file = ArchiveFile.open(path, KEY)) {
                    throw new AssertionError(digest.equals(file.readDigest()) ? "not noticed" : "only the digest differs");
                }
            }, "byte " + at);
        }
    }

    @Test
    void whatIsMissingOrWasPutInIsNoticed() throws IOException {
        Path path = folder.resolve("log.archive");
        write(path, entries().subList(0, 400), Optional.empty());
        byte[] whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at++) {
            byte[] longer = Arrays.copyOf(whole, whole.length + 1);
            System.arraycopy(whole, at, longer, at + 1, whole.length - at);
            for (byte[] damaged : List.of(Arrays.copyOf(whole, at), longer)) {
                Files.write(path, damaged);
                assertThrows(IOException.class, () -> {
                    try (ArchiveFile file = ArchiveFile.open(path, Optional.empty())) {
                        throw new AssertionError(file.readDigest());
                    }
                }, "byte " + at);
            }
        }
    }

    /** It fills a block by itself, so that nothing is left to write at the end. */
    @Test
    void anEntryMayBeLargerThanABlock() throws IOException {
        ArchivedEntry large = new ArchivedEntry(new Place(1, 0, 0), false, new Subject("Relation", 5), null, "x".repeat(40_000));
        ArchivedEntry small = new ArchivedEntry(new Place(2, 0, 0), false, new Subject("Relation", 5), null, "y");
        ArchivedEntry last = new ArchivedEntry(new Place(3, 0, 0), false, new Subject("Contact", 6), null, "z".repeat(20_000));
        Path path = folder.resolve("log.archive");
        write(path, List.of(large, small, last), Optional.empty());
        try (ArchiveFile file = ArchiveFile.open(path, Optional.empty())) {
            assertTells(List.of(large, small, last), file);
        }
    }

    /** In the index it would be taken for another record. */
    @Test
    void anIdThatHasNoRoomInTheIndexIsRefused() throws IOException {
        try (ArchiveWriter writer = new ArchiveWriter(folder.resolve("log.archive"), Optional.empty())) {
            for (long id : new long[] { -1, (Long.MAX_VALUE >>> ArchiveWriter.BLOCK_BITS) + 1 }) {
                ArchivedEntry entry = new ArchivedEntry(new Place(1, 0, 0), false, new Subject("Relation", id), null, "x");
                assertThrows(IllegalArgumentException.class, () -> writer.add(entry));
            }
        }
    }
}
