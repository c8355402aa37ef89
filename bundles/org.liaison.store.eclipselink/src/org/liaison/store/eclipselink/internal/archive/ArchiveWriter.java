// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

import javax.crypto.SecretKey;

import org.liaison.store.eclipselink.internal.archive.ArchivedEntry.Place;

/**
 * Writes an archive: a mark, blocks of entries in the order of the log, blocks of an index that names the blocks of each record, a
 * directory that says where each block begins and what it must be, and a trailer that says where the directory is. Each block has a
 * checksum; the entries have one together, which the database keeps.
 */
final class ArchiveWriter implements Closeable {

    static final byte[] MARK = "liaison-archive 1\n".getBytes(StandardCharsets.US_ASCII);
    /** Offset and length of the directory, its checksum, and that of these three. */
    static final int TRAILER = Long.BYTES + 3 * Integer.BYTES;
    /** In the index a record's id and the number of a block share a number; ids are numbered from 1, so neither comes near its end. */
    static final int BLOCK_BITS = 22;
    private static final int BLOCK = 8 << 10;
    private static final int INDEX_PAIRS = 2048;
    private static final long FREE_BITS = Long.MAX_VALUE >>> BLOCK_BITS;

    private final FileOutputStream file;
    private final BufferedOutputStream out;
    private final BlockForm form;
    private final MessageDigest digest;
    private final PackedWriter block = new PackedWriter();
    private final PackedWriter entryTable = new PackedWriter();
    private final PackedWriter indexTable = new PackedWriter();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private byte[] dictionary = {};
    private long[] pairs = new long[1 << 12];
    private int pairCount;
    private int blocks;
    private int entryBlocks;
    private int indexBlocks;
    private long position;
    private long entries;
    private Place firstOfBlock = new Place(0, 0, 0);
    private long first;
    private Place last = new Place(0, 0, 0);

    ArchiveWriter(Path path, Optional<SecretKey> key) throws IOException {
        this.form = new BlockForm(key);
        this.digest = ArchiveFile.digest();
        this.file = new FileOutputStream(path.toFile());
        this.out = new BufferedOutputStream(file, 1 << 16);
        write(MARK);
        write(new byte[] { (byte) (key.isPresent() ? 's' : 'p') });
    }

    /** Adds an entry; they come in the order of the log. Always takes more. */
    boolean add(ArchivedEntry entry) throws IOException {
        Place at = entry.at();
        if (entries == 0) {
            first = at.changeSet();
        }
        if (block.size() == 0) {
            firstOfBlock = at;
            last = new Place(0, 0, 0);
        }
        block.signed(at.changeSet() - last.changeSet()).number(at.batch()).number(at.seq());
        block.number((entry.echo() ? 1 : 0) + (entry.place() == null ? 0 : 2));
        block.number(kinds.computeIfAbsent(entry.subject().entity(), ignored -> kinds.size())).number(entry.subject().id());
        if (entry.place() != null) {
            block.text(entry.place());
        }
        block.text(entry.delta());
        index(entry.subject().id());
        last = at;
        entries++;
        if (block.size() >= BLOCK) {
            endBlock();
        }
        return true;
    }

    private void index(long subject) {
        if (subject < 0 || subject > FREE_BITS) {
            throw new IllegalArgumentException("No id of a record: " + subject);
        }
        long pair = subject << BLOCK_BITS | entryBlocks;
        if (pairCount == 0 || pairs[pairCount - 1] != pair) {
            if (pairCount == pairs.length) {
                pairs = Arrays.copyOf(pairs, pairCount * 2);
            }
            pairs[pairCount++] = pair;
        }
    }

    long entries() {
        return entries;
    }

    private void endBlock() throws IOException {
        byte[] raw = block.take();
        digest.update(raw);
        entryTable.signed(firstOfBlock.changeSet()).number(firstOfBlock.batch());
        put(raw, entryTable);
        if (entryBlocks++ == 0) {
            dictionary = raw;
        }
        if (entryBlocks == 1 << BLOCK_BITS) {
            throw new IOException("Too much for one archive");
        }
    }

    /** Writes a block, and into a table what it must be. */
    private void put(byte[] raw, PackedWriter table) throws IOException {
        byte[] stored = form.outward(blocks++, raw, dictionary);
        table.number(stored.length).number(Integer.toUnsignedLong(checksum(stored)));
        write(stored);
    }

    static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Writes the rest, down to the disk, and tells the checksum of the entries, which go up to a change set. */
    Written finish(long upTo) throws IOException {
        if (block.size() > 0) {
            endBlock();
        }
        writeIndex();
        PackedWriter directory = new PackedWriter();
        directory.number(entries).number(kinds.size());
        kinds.keySet().forEach(directory::text);
        byte[] head = directory.number(entryBlocks).number(indexBlocks).take();
        byte[] raw = ByteBuffer.allocate(head.length + entryTable.size() + indexTable.size()).put(head).put(entryTable.take())
                .put(indexTable.take()).array();
        byte[] stored = form.outward(-1, raw, new byte[0]);
        long begins = position;
        write(stored);
        ByteBuffer trailer = ByteBuffer.allocate(TRAILER).putLong(begins).putInt(stored.length).putInt(checksum(stored));
        trailer.putInt(checksum(Arrays.copyOf(trailer.array(), trailer.position())));
        write(trailer.array());
        out.flush();
        file.getFD().sync();
        return new Written(first, upTo, entries, position, HexFormat.of().formatHex(digest.digest()));
    }

    private void writeIndex() throws IOException {
        long[] sorted = Arrays.stream(pairs, 0, pairCount).sorted().distinct().toArray();
        for (int from = 0; from < sorted.length; from += INDEX_PAIRS) {
            long before = 0;
            for (int i = from; i < Math.min(from + INDEX_PAIRS, sorted.length); i++) {
                block.number(sorted[i] - before);
                before = sorted[i];
            }
            indexTable.signed(sorted[from]).number(0);
            put(block.take(), indexTable);
            indexBlocks++;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /**
     * What was written.
     *
     * @param first the first change set
     * @param last the last one
     * @param entries how many entries
     * @param bytes how large the file is
     * @param digest the checksum of the entries, which is the same whether or not they are encrypted
     */
    record Written(long first, long last, long entries, long bytes, String digest) {
    }
}
