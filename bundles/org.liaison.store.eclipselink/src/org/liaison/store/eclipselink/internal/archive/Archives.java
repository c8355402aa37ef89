// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.crypto.SecretKey;

import org.liaison.store.Database.Annex;
import org.liaison.store.StoreException;
import org.liaison.store.eclipselink.internal.archive.ArchiveTable.Row;
import org.liaison.store.eclipselink.internal.archive.ArchiveWriter.Written;
import org.liaison.store.eclipselink.internal.archive.Archived.Kept;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.values.Problem;

/**
 * The archives of an open database, in a folder that goes with it. A file is made under another name, brought to the disk, renamed, and
 * read again before the database is told of it; files that the database knows nothing of were left by a kill, and go.
 */
public final class Archives implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(Archives.class.getName());
    private static final String END = ".archive";
    private static final String UNFINISHED = ".new";

    private final Optional<Annex> annex;
    private volatile Archived now = Archived.NONE;

    /**
     * Archives.
     *
     * @param annex where they are; empty for a database without files
     */
    public Archives(Optional<Annex> annex) {
        this.annex = annex;
    }

    /**
     * What is in use. What is taken while reading stays valid until that ends.
     *
     * @return never null
     */
    public Archived now() {
        return now;
    }

    /**
     * Whether there is a place for archives.
     *
     * @return false for a database in memory
     */
    public boolean possible() {
        return annex.isPresent();
    }

    private Annex annex() {
        return annex.orElseThrow(() -> Problems.unavailable("archive.none", null));
    }

    private Path path(String name) {
        return annex().folder().resolve(name);
    }

    /**
     * Uses what the database names. Nobody may be reading.
     *
     * @param rows what it names
     */
    public void use(List<Row> rows) {
        Archived before = now;
        List<Kept> kept = new ArrayList<>();
        for (Row row : rows) {
            kept.add(before.files().stream().filter(file -> file.row().equals(row)).findFirst()
                    .orElseGet(() -> new Kept(row, new LateFile(path(row.name()), annex().key()))));
        }
        now = new Archived(kept);
        before.files().stream().filter(file -> !kept.contains(file)).forEach(file -> close(file.reader()));
        clear(rows);
    }

    private static void close(LateFile file) {
        try {
            file.close();
        } catch (IOException failure) {
            LOGGER.log(Level.WARNING, "An archive could not be closed: " + file.path(), failure);
        }
    }

    /** Deletes what a kill left, and what another file took the place of. */
    private void clear(List<Row> rows) {
        if (annex.isEmpty() || !Files.isDirectory(annex().folder())) {
            return;
        }
        Set<String> known = new HashSet<>();
        rows.forEach(row -> known.add(row.name()));
        try (Stream<Path> files = Files.list(annex().folder())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!known.contains(name) && (name.endsWith(END) || name.endsWith(END + UNFINISHED))) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            LOGGER.log(Level.WARNING, "What is no archive any more stays in " + annex().folder(), failure);
        }
    }

    /**
     * Makes an archive, of which the database knows nothing yet.
     *
     * @param entries the entries of whole change sets, in order
     * @return what is to be said of it; empty if nothing was written
     */
    public Optional<Row> make(Entries entries) {
        return fill(writer -> entries.hand(entry -> {
            try {
                writer.add(entry);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    Optional<Row> fill(Filling filling) {
        Path folder = annex().folder();
        Path unfinished = folder.resolve(UUID.randomUUID() + END + UNFINISHED);
        try {
            Files.createDirectories(folder);
            Optional<Written> written = write(unfinished, annex().key(), filling);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            Row row = row(written.get());
            Files.move(unfinished, path(row.name()), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            return Optional.of(row);
        } catch (IOException | UncheckedIOException failure) {
            throw Problems.failed(failure);
        } finally {
            drop(unfinished);
        }
    }

    private static Row row(Written written) {
        String name = String.format(Locale.ROOT, "log-%d-%d-%s%s", written.first(), written.last(),
                UUID.randomUUID().toString().substring(0, 8), END);
        return new Row(written.first(), written.last(), name, written.entries(), written.bytes(), written.digest());
    }

    /** Writes a file and reads it again. */
    private static Optional<Written> write(Path path, Optional<SecretKey> key, Filling filling) throws IOException {
        Written written;
        try (ArchiveWriter writer = new ArchiveWriter(path, key)) {
            long upTo = filling.fill(writer);
            if (writer.entries() == 0) {
                return Optional.empty();
            }
            written = writer.finish(upTo);
        }
        try (ArchiveFile file = ArchiveFile.open(path, key)) {
            if (!file.readDigest().equals(written.digest())) {
                throw new IOException("What was read is not what was written");
            }
        }
        return Optional.of(written);
    }

    /**
     * Writes all archives of a copy of the database anew, encrypted with another key or not at all.
     *
     * @param before where they are, and their key
     * @param after the key that they shall have; empty for none
     * @throws IOException if one cannot be read or written
     */
    public static void reseal(Annex before, Optional<SecretKey> after) throws IOException {
        if (!Files.isDirectory(before.folder())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(before.folder())) {
            files = all.filter(file -> file.getFileName().toString().endsWith(END)).toList();
        }
        for (Path path : files) {
            Path fresh = path.resolveSibling(path.getFileName() + UNFINISHED);
            try (ArchiveFile file = ArchiveFile.open(path, before.key())) {
                String digest = file.readDigest();
                Optional<Written> written = write(fresh, after, writer -> {
                    file.scan(Long.MIN_VALUE, 0, writer::add);
                    return 0;
                });
                if (!written.map(Written::digest).equals(Optional.of(digest))) {
                    throw new IOException("What was written is not what was read: " + path);
                }
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The name of a file has to be on the disk before the database relies on it; where a folder cannot be forced, it need not be. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unknown) {
            LOGGER.log(Level.DEBUG, "No folder can be forced here", unknown);
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOGGER.log(Level.WARNING, "A file that nobody needs stays until the next start: " + file, failure);
        }
    }

    /**
     * Reads every archive and compares it with what the database says of it.
     *
     * @param entry is handed each entry of those that are whole; says whether to go on
     * @return a sentence for each that is missing or damaged
     */
    public List<Problem> check(Predicate<ArchivedEntry> entry) {
        List<Problem> findings = new ArrayList<>();
        for (Kept kept : now.files()) {
            try {
                boolean whole = kept.read(file -> file.entries() == kept.row().entries()
                        && file.readDigest().equals(kept.row().digest()));
                if (whole) {
                    kept.read(file -> file.scan(Long.MIN_VALUE, 0, entry::test));
                } else {
                    findings.add(Problems.problem("archive.damaged", path(kept.row().name()).toString(), kept.row().name()));
                }
            } catch (StoreException damaged) {
                findings.add(damaged.problem());
            }
        }
        return findings;
    }

    @Override
    public void close() {
        Archived before = now;
        now = Archived.NONE;
        before.files().forEach(file -> close(file.reader()));
    }

    /** Hands out the entries of an archive. */
    @FunctionalInterface
    public interface Entries {

        /**
         * Hands them out.
         *
         * @param take takes each
         * @return up to which change set they go
         */
        long hand(Consumer<ArchivedEntry> take);
    }

    /** Writes the entries of an archive. */
    @FunctionalInterface
    interface Filling {

        /** Writes them, and tells up to which change set they go. */
        long fill(ArchiveWriter writer) throws IOException;
    }
}
