// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.liaison.store.Database;
import org.liaison.store.FolderLock;
import org.liaison.store.Progress;
import org.liaison.store.derby.internal.files.Trees;
import org.liaison.store.derby.internal.problem.Refusals;

/**
 * The embedded Derby in the folder {@code database} of the data folder. Whatever is made, is made under another name and renamed
 * when it is complete, so that the name {@code database} always stands for a database that opens.
 */
public final class DerbyDatabase implements Database {

    private static final String NAME = BackupCopies.DATABASE;
    private static final String UNFINISHED = "database.new";
    private static final String RESTORED = "database.restored";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final FolderLock lock;
    private final Clock clock;
    private Optional<Open> open = Optional.empty();

    /**
     * A database that is not open yet.
     *
     * @param folder the data folder; may not exist yet
     * @param lock keeps other processes out of it
     * @param clock tells the time, for the name of what is set aside
     */
    public DerbyDatabase(Path folder, FolderLock lock, Clock clock) {
        this.folder = folder;
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
                instance().boot();
                open = Optional.of(new Open(instance().dataSource(), held));
            } catch (SQLException | IOException failure) {
                held.close();
                throw Refusals.notOpened(folder, failure);
            }
        }
        return open.orElseThrow().dataSource();
    }

    private FolderLock.Held take() {
        return switch (lock.tryLock(folder)) {
            case FolderLock.Held held -> held;
            case FolderLock.HeldBy other -> throw Refusals.held(folder, other.holder());
        };
    }

    private DerbyInstance instance() {
        return new DerbyInstance(path(NAME).toString());
    }

    private Path path(String name) {
        return folder.toAbsolutePath().resolve(name);
    }

    private void prepare() throws IOException, SQLException {
        Trees.delete(path(UNFINISHED));
        if (Files.exists(path(NAME))) {
            return;
        }
        if (Files.exists(path(RESTORED))) {
            Trees.rename(path(RESTORED), path(NAME));
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

    /**
     * Writes all tables anew, so that no file of the open database holds what was deleted from it.
     *
     * @param progress is told how many tables are done
     */
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
        return BackupCopies.make(open(), path(NAME), target.toAbsolutePath().normalize(), description);
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
            BackupCopies.open(path(UNFINISHED), copy -> Map.of());
            return exchange();
        } catch (SQLException | IOException failure) {
            throw Refusals.failed("restore.failed", failure, backup);
        }
    }

    private Path exchange() throws IOException {
        Trees.delete(path(RESTORED));
        Trees.rename(path(UNFINISHED), path(RESTORED));
        Path aside = Trees.free(path(NAME + ".before-" + STAMP.format(clock.instant())));
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
