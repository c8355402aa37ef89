// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import javax.crypto.SecretKey;

import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * Reads an archive, of which the directory stays in memory: some twenty bytes for 8 KB of entries. Whatever is not what was written makes
 * an {@link IOException}. May be used by several threads; an interruption of one does not close the file for the others.
 */
final class ArchiveFile implements Closeable {

    private final RandomAccessFile file;
    private final BlockForm form;
    private final String[] kinds;
    private final long entries;
    private final Blocks data;
    private final Blocks index;
    private final byte[] dictionary;
    private volatile Seen seenEntries = new Seen(-1, new byte[0]);
    private volatile Seen seenIndex = new Seen(-1, new byte[0]);

    /** Blocks of one sort: what each begins with, where it is, and what it must be. */
    private record Blocks(int number, long[] first, int[] batch, long[] offset, int[] checksum) {

        static Blocks read(PackedReader directory, int number, int count, long begin) {
            Blocks blocks = new Blocks(number, new long[count], new int[count], new long[count + 1], new int[count]);
            blocks.offset[0] = begin;
            for (int i = 0; i < count; i++) {
                blocks.first[i] = directory.signed();
                blocks.batch[i] = directory.small();
                blocks.offset[i + 1] = blocks.offset[i] + directory.small();
                blocks.checksum[i] = (int) directory.number();
            }
            return blocks;
        }

        int count() {
            return first.length;
        }

        long end() {
            return offset[count()];
        }

        /** The last block that begins before something, or the first one. */
        int before(long value, int of) {
            int low = 0;
            int high = count();
            while (high - low > 1) {
                int middle = low + high >>> 1;
                if (first[middle] < value || first[middle] == value && batch[middle] < of) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** A block that was read last: who asks for one record after the other often needs the same again. */
    private record Seen(int number, byte[] raw) {
    }

    private ArchiveFile(RandomAccessFile file, Optional<SecretKey> key) throws IOException {
        this.file = file;
        byte[] mark = bytes(0, ArchiveWriter.MARK.length + 1);
        boolean sealed = mark[mark.length - 1] == 's';
        if (!sealed && mark[mark.length - 1] != 'p'
                || !Arrays.equals(mark, 0, ArchiveWriter.MARK.length, ArchiveWriter.MARK, 0, ArchiveWriter.MARK.length)
                || sealed && key.isEmpty()) {
            throw new IOException("It is no archive, or its key is gone");
        }
        this.form = new BlockForm(sealed ? key : Optional.empty());
        PackedReader directory = new PackedReader(directory());
        this.entries = directory.number();
        this.kinds = new String[directory.small()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = directory.text();
        }
        int dataBlocks = directory.small();
        int indexBlocks = directory.small();
        this.data = Blocks.read(directory, 0, dataBlocks, mark.length);
        this.index = Blocks.read(directory, dataBlocks, indexBlocks, data.end());
        this.dictionary = raw(data, 0, new byte[0]);
    }

    /** Opens an archive; the key opens it if it is encrypted. */
    static ArchiveFile open(Path path, Optional<SecretKey> key) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            return new ArchiveFile(file, key);
        } catch (IOException damaged) {
            file.close();
            throw damaged;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException damaged) {
            file.close();
            throw new IOException("Its directory is not what was written", damaged);
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private byte[] directory() throws IOException {
        long size = file.length();
        ByteBuffer trailer = ByteBuffer.wrap(bytes(size - ArchiveWriter.TRAILER, ArchiveWriter.TRAILER));
        long begins = trailer.getLong();
        int length = trailer.getInt();
        int checksum = trailer.getInt();
        if (trailer.getInt() != ArchiveWriter.checksum(Arrays.copyOf(trailer.array(), ArchiveWriter.TRAILER - Integer.BYTES))
                || begins + length + ArchiveWriter.TRAILER != size) {
            throw new IOException("Its end is missing, or not what was written");
        }
        byte[] stored = bytes(begins, length);
        if (ArchiveWriter.checksum(stored) != checksum) {
            throw new IOException("Its directory is not what was written");
        }
        return form.inward(-1, stored, new byte[0]);
    }

    private byte[] bytes(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        synchronized (file) {
            file.seek(from);
            file.readFully(bytes);
        }
        return bytes;
    }

    private byte[] raw(Blocks blocks, int number, byte[] with) throws IOException {
        byte[] stored = bytes(blocks.offset[number], (int) (blocks.offset[number + 1] - blocks.offset[number]));
        if (ArchiveWriter.checksum(stored) != blocks.checksum[number]) {
            throw new IOException("Block " + (blocks.number + number) + " is not what was written");
        }
        return form.inward(blocks.number + number, stored, with);
    }

    private byte[] entryBlock(int number) throws IOException {
        Seen seen = seenEntries;
        if (seen.number != number) {
            seen = new Seen(number, number == 0 ? dictionary : raw(data, number, dictionary));
            seenEntries = seen;
        }
        return seen.raw;
    }

    private byte[] indexBlock(int number) throws IOException {
        Seen seen = seenIndex;
        if (seen.number != number) {
            seen = new Seen(number, raw(index, number, dictionary));
            seenIndex = seen;
        }
        return seen.raw;
    }

    long entries() {
        return entries;
    }

    /** Hands out entries in order from a batch on, until one is refused; false if one was. */
    boolean scan(long from, int batch, Take take) throws IOException {
        Place first = new Place(from, batch, 0);
        for (int block = data.before(from, batch); block < data.count(); block++) {
            for (ArchivedEntry entry : read(entryBlock(block), ignored -> true)) {
                if (entry.at().compareTo(first) >= 0 && !take.take(entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Hands out the entries of a record, those of the last block first, until one is refused; false if one was. */
    boolean of(long subject, Take take) throws IOException {
        for (int block : blocksOf(subject).reversed()) {
            for (ArchivedEntry entry : read(entryBlock(block), id -> id == subject).reversed()) {
                if (!take.take(entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Integer> blocksOf(long subject) throws IOException {
        List<Integer> blocks = new ArrayList<>();
        long first = subject << ArchiveWriter.BLOCK_BITS;
        long end = subject + 1 << ArchiveWriter.BLOCK_BITS;
        for (int at = index.before(first, 0); at < index.count() && index.first[at] < end; at++) {
            PackedReader pairs = new PackedReader(indexBlock(at));
            long pair = 0;
            while (pairs.more() && pair < end) {
                pair += pairs.number();
                if (pair >= first && pair < end) {
                    blocks.add((int) (pair - first));
                }
            }
        }
        return blocks;
    }

    /** The entries of a block, or of some records in it. */
    private List<ArchivedEntry> read(byte[] block, LongPredicate wanted) throws IOException {
        List<ArchivedEntry> read = new ArrayList<>();
        try {
            PackedReader in = new PackedReader(block);
            long set = 0;
            while (in.more()) {
                set += in.signed();
                int batch = in.small();
                int seq = in.small();
                int flags = in.small();
                String kind = kinds[in.small()];
                long id = in.number();
                boolean placed = (flags & 2) != 0;
                if (wanted.test(id)) {
                    String place = placed ? in.text() : null;
                    read.add(new ArchivedEntry(new Place(set, batch, seq), (flags & 1) != 0, new Subject(kind, id), place,
                            in.text()));
                } else {
                    if (placed) {
                        in.skipText();
                    }
                    in.skipText();
                }
            }
        } catch (IndexOutOfBoundsException | ArithmeticException damaged) {
            throw new IOException("A block is not what was written", damaged);
        }
        return read;
    }

    /** The checksum of the entries as they are now: every block is read. */
    String readDigest() throws IOException {
        MessageDigest digest = digest();
        for (int block = 0; block < data.count(); block++) {
            digest.update(raw(data, block, block == 0 ? new byte[0] : dictionary));
        }
        for (int block = 0; block < index.count(); block++) {
            raw(index, block, dictionary);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes entries. */
    @FunctionalInterface
    interface Take {

        /** Takes one, and says whether it wants more. */
        boolean take(ArchivedEntry entry) throws IOException;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
