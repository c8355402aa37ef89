// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.time.Clock;

import javax.sql.DataSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.liaison.store.Database;
import org.liaison.store.FolderLock;
import org.liaison.store.Progress;
import org.liaison.store.Workplace;
import org.liaison.store.derby.internal.key.Keyring;

/** The database of this run, in the workplace's folder, as a service. */
@Component
public final class DerbyComponent implements Database {

    private static final System.Logger LOGGER = System.getLogger(DerbyComponent.class.getName());

    private final DerbyDatabase database;

    /**
     * Made by the service runtime.
     *
     * @param workplace tells the folder
     * @param lock keeps other processes out of it
     * @param keys has the key, if the database is encrypted
     */
    @Activate
    public DerbyComponent(@Reference Workplace workplace, @Reference FolderLock lock, @Reference Keyring keys) {
        this.database = new DerbyDatabase(workplace.folder(), lock, Clock.systemUTC(), keys);
    }

    @Override
    public DataSource open() {
        return database.open();
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public void clearRemains(Progress progress) {
        database.clearRemains(progress);
    }

    @Override
    public Copy backup(Path folder, Description description) {
        return database.backup(folder, description);
    }

    @Override
    public Copy read(Path folder) {
        return database.read(folder);
    }

    @Override
    public void verify(Path folder) {
        database.verify(folder);
    }

    @Override
    public Path restore(Path folder) {
        return database.restore(folder);
    }

    @Override
    public void encrypt(char[] password, Resealing annexed) {
        database.encrypt(password, annexed);
    }

    @Override
    public void decrypt(Resealing annexed) {
        database.decrypt(annexed);
    }

    @Override
    public Optional<Annex> annex() {
        return database.annex();
    }

    /** Ends Derby itself too, so that none of its threads keeps the program alive. */
    @Deactivate
    void deactivate() {
        database.close();
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException ended) {
            // XJ015 is how Derby says that it ended; 08001 says that it was never started
            LOGGER.log(Level.DEBUG, "Derby ended", ended);
        }
    }
}
