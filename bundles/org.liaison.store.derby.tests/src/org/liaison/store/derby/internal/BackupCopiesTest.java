// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Vault;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** A copy holds the same whether others were held still while it was made, or that would have taken too long. */
@Timeout(120)
class BackupCopiesTest {

    @TempDir
    private Path folder;
    private Path data;
    private Keyring keys;
    private DerbyDatabase database;

    @BeforeEach
    void fill() throws SQLException {
        data = folder.resolve("data");
        keys = new Keyring(data);
        database = new DerbyDatabase(data, new FileFolderLock(), Clock.systemUTC(), keys);
        run("CREATE TABLE T (ID INTEGER NOT NULL PRIMARY KEY)");
        run("INSERT INTO T VALUES 1, 2, 3");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count() throws SQLException {
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            result.next();
            return result.getInt(1);
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, false", "0, true", "60000, true" })
    void isWholeHoweverItIsMade(long millis, boolean isProtected) throws SQLException, IOException {
        if (isProtected) {
            database.encrypt("Agrafe".toCharArray(), Encrypting.NO_FILES);
        }
        Path annex = Files.createDirectories(database.annex().orElseThrow().folder());
        Files.writeString(annex.resolve("log-1-2.archive"), "goes along");
        Path backup = folder.resolve("backup");
        new BackupCopies(keys, Duration.ofMillis(millis)).make(database.open(), data.resolve("database"), backup,
                copy -> Map.of());
        assertEquals(isProtected, Vault.protects(backup));
        run("INSERT INTO T VALUES 4");
        Files.delete(annex.resolve("log-1-2.archive"));
        database.restore(backup);
        assertEquals(3, count());
        assertEquals("goes along", Files.readString(annex.resolve("log-1-2.archive")));
        assertEquals(isProtected, keys.on());
    }

    @Test
    void whereThereIsNoRoomItSaysHowMuchIsMissing() throws IOException {
        BackupCopies.needRoom(folder, 1);
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class,
                () -> BackupCopies.needRoom(folder, Long.MAX_VALUE));
        String sentence = refused.problem().text(Locale.ENGLISH);
        assertTrue(sentence.contains(folder.toString()) && sentence.contains("Make room"), sentence);
    }

    @Test
    void isPutBackWhereThereAreNoDataAtAll() throws SQLException {
        Path backup = folder.resolve("backup");
        database.backup(backup, copy -> Map.of());
        database.close();
        database = new DerbyDatabase(folder.resolve("another computer"), new FileFolderLock(), Clock.systemUTC(), keys);
        Path aside = database.restore(backup);
        assertEquals(3, count());
        assertFalse(Files.exists(aside), "there was nothing to put aside");
    }
}
