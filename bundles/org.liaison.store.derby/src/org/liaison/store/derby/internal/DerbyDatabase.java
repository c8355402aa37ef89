// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.liaison.store.Database;
import org.liaison.store.FolderLock;
import org.liaison.store.Progress;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Vault;
import org.liaison.store.derby.internal.files.Trees;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.problem.Refusals;

/**
 * The embedded Derby in the folder {@code database} of the data folder. Whatever is made, is made under another name and renamed
 * when it is complete, so that the name {@code database} always stands for a database that opens.
 */
public final class DerbyDatabase implements Database {

    private static final String NAME = BackupCopies.DATABASE;
    private static final String UNFINISHED = "database.new";
    private static final String RESTORED = "database.restored";
    private static final String SWITCHED = "database.switched";
    /** A user does not feel it yet. */
    private static final Duration STILL = Duration.ofMillis(250);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final FolderLock lock;
    private final Clock clock;
    private final Keyring keys;
    private final BackupCopies copies;
    private Optional<Open> open = Optional.empty();

    /**
     * A database that is not open yet.
     *
     * @param folder the data folder; may not exist yet
     * @param lock keeps other processes out of it
     * @param clock tells the time, for the name of what is set aside
     * @param keys has the key, if the database is encrypted
     */
    public DerbyDatabase(Path folder, FolderLock lock, Clock clock, Keyring keys) {
        this.folder = folder;
        this.keys = keys;
        this.copies = new BackupCopies(keys, STILL);
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public synchronized DataSource open() {
        if (open.isEmpty()) {
            FolderLock.Held held = take();
            try {
                DerbySettings.apply(folder);
                prepare();
                DerbyInstance instance = instance();
                instance.boot();
                open = Optional.of(new Open(instance.dataSource(), held));
            } catch (StoreUnavailableException locked) {
                held.close();
                throw locked;
            } catch (SQLException | IOException failure) {
                stopHalf(failure);
                held.close();
                throw Refusals.notOpened(folder, failure);
            }
        }
        return open.orElseThrow().dataSource();
    }

    /** What could not be opened whole must not stand in the way of the next attempt. */
    private void stopHalf(Exception failure) {
        try {
            instance().stop();
        } catch (SQLException stays) {
            failure.addSuppressed(stays);
        }
    }

    private FolderLock.Held take() {
        return switch (lock.tryLock(folder)) {
            case FolderLock.Held held -> held;
            case FolderLock.HeldBy other -> throw Refusals.held(folder, other.holder());
        };
    }

    private DerbyInstance instance() {
        return instance(NAME);
    }

    private DerbyInstance instance(String name) {
        return new DerbyInstance(path(name).toString(), keys.ofDatabase(path(name)));
    }

    private Path path(String name) {
        return folder.toAbsolutePath().resolve(name);
    }

    private void prepare() throws IOException, SQLException {
        Trees.delete(path(UNFINISHED));
        if (!Files.exists(path(NAME)) && Files.exists(path(RESTORED))) {
            Trees.rename(path(RESTORED), path(NAME));
        }
        if (Files.exists(path(NAME))) {
            // left by a kill while encryption was switched: in clear, perhaps
            Trees.delete(path(RESTORED));
            Trees.delete(path(SWITCHED));
            return;
        }
        DerbyInstance unfinished = new DerbyInstance(path(UNFINISHED).toString());
        unfinished.create();
        unfinished.stop();
        Trees.rename(path(UNFINISHED), path(NAME));
    }

    @Override
    public synchronized void close() {
        if (open.isEmpty()) {
            return;
        }
        try {
            instance().stop();
        } catch (SQLException failure) {
            throw Refusals.failed("closeFailed", failure, folder);
        } finally {
            open.orElseThrow().lock().close();
            open = Optional.empty();
        }
    }

    @Override
    public void clearRemains(Progress progress) {
        DataSource source = open();
        try {
            if (!new Scrubbing(source, path(NAME).resolve("log")).run(progress)) {
                throw Refusals.failed("remains.log", null, folder);
            }
        } catch (SQLException | IOException failure) {
            throw Refusals.failed("remains.failed", failure, folder);
        }
    }

    @Override
    public Copy backup(Path target, Description description) {
        return copies.make(open(), path(NAME), target.toAbsolutePath().normalize(), description);
    }

    @Override
    public Copy read(Path copy) {
        return BackupCopies.read(copy);
    }

    @Override
    public void verify(Path copy) {
        BackupCopies.verify(copy);
    }

    @Override
    public synchronized Path restore(Path backup) {
        BackupCopies.verify(backup);
        close();
        try (FolderLock.Held held = take()) {
            DerbySettings.apply(folder);
            Trees.delete(path(UNFINISHED));
            Trees.copy(backup.resolve(NAME), path(UNFINISHED));
            copies.open(path(UNFINISHED), copy -> Map.of());
            keys.renew(path(UNFINISHED));
            return exchange(Trees.free(path(NAME + ".before-" + STAMP.format(clock.instant()))));
        } catch (SQLException | IOException failure) {
            throw Refusals.failed("restore.failed", failure, backup);
        }
    }

    @Override
    public void encrypt(char[] password, Resealing annexed) {
        switchTo(copy -> {
            Annex before = annex(copy);
            keys.make(copy, password);
            new DerbyInstance(copy.toString()).encrypt(keys.ofDatabase(copy).orElseThrow());
            annexed.reseal(before, keys.ofAnnex(copy));
        });
    }

    @Override
    public void decrypt(Resealing annexed) {
        switchTo(copy -> {
            Annex before = annex(copy);
            new DerbyInstance(copy.toString(), keys.ofDatabase(copy)).decrypt();
            Files.delete(copy.resolve(Vault.KEY_FILE));
            annexed.reseal(before, Optional.empty());
        });
    }

    @Override
    public Optional<Annex> annex() {
        return Optional.of(annex(path(NAME)));
    }

    private Annex annex(Path database) {
        return new Annex(database.resolve(BackupCopies.ANNEX), keys.ofAnnex(database));
    }

    /**
     * Derby encrypts a database in place and can go on after a kill only if the key is at hand, which the user has. So a copy is what
     * is changed; it takes the place when it opens, is in order, and has as many rows in each table.
     */
    private synchronized void switchTo(Switching switching) {
        close();
        try (FolderLock.Held held = take()) {
            DerbySettings.apply(folder);
            prepare();
            BackupCopies.needRoom(folder, Trees.size(path(NAME)) * 2);
            Map<String, Long> before = instance().weigh();
            Trees.copy(path(NAME), path(UNFINISHED));
            switching.change(path(UNFINISHED));
            if (!instance(UNFINISHED).weigh().equals(before)) {
                throw new IOException("The copy is not what was copied");
            }
            Trees.force(path(UNFINISHED));
            Trees.delete(exchange(path(SWITCHED)));
        } catch (SQLException | IOException failure) {
            throw Refusals.failed("switch.failed", failure, folder);
        }
    }

    /** Changes a copy of the database. */
    @FunctionalInterface
    private interface Switching {
        void change(Path copy) throws SQLException, IOException;
    }

    private Path exchange(Path aside) throws IOException {
        Trees.delete(path(RESTORED));
        Trees.rename(path(UNFINISHED), path(RESTORED));
        if (Files.exists(path(NAME))) {
            Trees.rename(path(NAME), aside);
        }
        // if we are killed here, the next start finds no database but a restored one, and goes on
        Trees.rename(path(RESTORED), path(NAME));
        return aside;
    }

    private record Open(DataSource dataSource, FolderLock.Held lock) {
    }
}
