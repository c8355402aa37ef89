// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.liaison.store.Database.Copy;
import org.liaison.store.Database.Description;
import org.liaison.store.Vault;
import org.liaison.store.derby.internal.files.Manifest;
import org.liaison.store.derby.internal.files.Rights;
import org.liaison.store.derby.internal.files.Trees;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.problem.Refusals;

/**
 * Makes copies of the database and compares them with what was noted of them. A copy is made in a hidden folder beside its place, and
 * has its name only when it was opened, checked, and its checksums are on the disk: what is found under a name is whole. The copy of an
 * encrypted database is encrypted.
 *
 * @param keys open the copies
 * @param still for how long others may have to wait while files are copied; what takes longer is copied while they write
 */
record BackupCopies(Keyring keys, Duration still) {

    static final String DATABASE = "database";
    /** The folder in that of the database for files that go with it. */
    static final String ANNEX = "annex";
    /** Room for the log that grows while the copy is made, and for what opening it writes. */
    private static final long SPARE = 32L << 20;

    Copy make(DataSource source, Path database, Path target, Description description) {
        Path unfinished = target.resolveSibling('.' + target.getFileName().toString() + ".part");
        try {
            if (!Trees.isEmptyOrMissing(target)) {
                throw Refusals.failed("backup.notEmpty", null, target);
            }
            Files.createDirectories(target.getParent());
            Trees.delete(unfinished);
            needRoom(target.getParent(), Trees.size(database) + SPARE);
            Files.createDirectory(unfinished);
            Rights.keepToOwner(unfinished);
            return fill(source, database, unfinished, target, description);
        } catch (SQLException | IOException failure) {
            clear(unfinished, failure);
            throw Refusals.failed("backup.failed", failure, target);
        }
    }

    private Copy fill(DataSource source, Path database, Path unfinished, Path target, Description description)
            throws SQLException, IOException {
        long began = System.nanoTime();
        try (Connection connection = source.getConnection()) {
            if (!new FrozenCopy(connection, database, still).to(unfinished.resolve(DATABASE))) {
                pageByPage(connection, database, unfinished);
            }
            // nobody changes these meanwhile, so they need not hold anybody up
            if (Files.isDirectory(database.resolve(ANNEX))) {
                Trees.copy(database.resolve(ANNEX), unfinished.resolve(DATABASE).resolve(ANNEX));
            }
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        Map<String, String> words = open(unfinished.resolve(DATABASE), description);
        Manifest manifest = Manifest.of(unfinished, words);
        manifest.write(unfinished);
        Files.deleteIfExists(target);
        Trees.rename(unfinished, target);
        return new Copy(target, words, manifest.bytes(), millis);
    }

    /** As Derby does it, while others write. */
    private static void pageByPage(Connection connection, Path database, Path unfinished) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            statement.setString(1, unfinished.toString());
            statement.execute();
        }
        Path key = database.resolve(Vault.KEY_FILE);
        if (Files.exists(key)) {
            Files.copy(key, unfinished.resolve(DATABASE).resolve(Vault.KEY_FILE));
        }
    }

    static void needRoom(Path folder, long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw Refusals.noRoom(folder, needed, free);
        }
    }

    /** What is half done takes room that the user wants back; the next backup to this place clears what cannot be cleared now. */
    private static void clear(Path unfinished, Exception failure) {
        try {
            Trees.delete(unfinished);
        } catch (IOException later) {
            failure.addSuppressed(later);
        }
    }

    /** Opens a copy, which brings it to the moment at which it was taken, and has it checked and described. */
    Map<String, String> open(Path database, Description description) throws SQLException {
        DerbyInstance instance = new DerbyInstance(database.toString(), keys.ofDatabase(database));
        instance.boot();
        try {
            instance.check();
            try (Connection connection = instance.dataSource().getConnection()) {
                return description.of(connection);
            }
        } finally {
            instance.stop();
        }
    }

    static Copy read(Path folder) {
        Manifest manifest = manifest(folder);
        return new Copy(folder, manifest.description(), manifest.bytes());
    }

    static void verify(Path folder) {
        Manifest manifest = manifest(folder);
        try {
            Optional<String> different = manifest.firstDifference(folder);
            if (different.isPresent()) {
                throw Refusals.damagedBackup(folder, different.get());
            }
        } catch (IOException failure) {
            throw Refusals.failed("backup.unreadable", failure, folder);
        }
    }

    private static Manifest manifest(Path folder) {
        try {
            Optional<Manifest> manifest = Manifest.read(folder);
            if (manifest.isPresent()) {
                return manifest.get();
            }
            throw Files.exists(folder.resolve(Manifest.NAME))
                    ? Refusals.damagedBackup(folder, Manifest.NAME)
                    : Refusals.failed("restore.noBackup", null, folder);
        } catch (IOException failure) {
            throw Refusals.failed("backup.unreadable", failure, folder);
        }
    }
}
