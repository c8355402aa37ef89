// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Vault;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** A database that opens with a password only: switched on and off, killed meanwhile, copied and put back. */
@Timeout(300)
class EncryptionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "Quaquaverse Zédouard";
    private static final char[] PASSWORD = "correct Pferd 馬 Agrafe".toCharArray();

    @TempDir
    private Path folder;
    private Path data;
    private DerbyDatabase database;

    @BeforeEach
    void fill() throws SQLException {
        data = folder.resolve("data");
        startAnew();
        run("CREATE TABLE T (ID INTEGER NOT NULL PRIMARY KEY, NAME VARCHAR(100))");
        run("CREATE INDEX N ON T (NAME)");
        run("INSERT INTO T VALUES (1, '" + NAME + "')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** As another start of the program: no key is known. */
    private Keyring startAnew() {
        if (database != null) {
            database.close();
        }
        Keyring keys = new Keyring(data);
        database = new DerbyDatabase(data, new FileFolderLock(), CLOCK, keys);
        return keys;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names() throws SQLException {
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT NAME FROM T ORDER BY ID")) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            return names;
        }
    }

    private static List<Path> holding(Path folder, String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> {
                try {
                    return Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }).toList();
        }
    }

    @Test
    void nobodyReadsTheFilesWithoutThePassword() throws SQLException, IOException {
        assertFalse(holding(data, NAME).isEmpty());
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        run("INSERT INTO T VALUES (2, '" + NAME + "')");
        assertEquals(List.of(NAME, NAME), names());
        database.backup(folder.resolve("backup"), copy -> Map.of());
        database.close();
        assertEquals(List.of(), holding(folder, NAME));
        assertEquals(List.of(), holding(folder, new String(PASSWORD)));

        Keyring keys = startAnew();
        assertTrue(keys.on());
        assertTrue(keys.locked(data));
        StoreUnavailableException locked = assertThrows(StoreUnavailableException.class, database::open);
        assertTrue(locked.problem().text(Locale.FRENCH).contains("mot de passe"));
        assertFalse(keys.unlock(data, "correct pferd".toCharArray()));
        assertTrue(keys.locked(data));
        assertTrue(keys.unlock(data, PASSWORD));
        assertEquals(List.of(NAME, NAME), names());

        database.decrypt(Encrypting.NO_FILES);
        assertFalse(keys.on());
        startAnew();
        assertEquals(List.of(NAME, NAME), names());
        assertFalse(holding(data, NAME).isEmpty());
    }

    @Test
    void aBackupOpensWithThePasswordOfItsTime() throws SQLException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        Path backup = folder.resolve("backup");
        database.backup(backup, copy -> Map.of());
        assertTrue(Vault.protects(backup));
        database.decrypt(Encrypting.NO_FILES);
        Keyring keys = startAnew();
        assertThrows(StoreUnavailableException.class, () -> database.restore(backup));
        assertEquals(List.of(NAME), names());
        assertFalse(keys.unlock(backup, "other".toCharArray()));
        assertTrue(keys.unlock(backup, PASSWORD));
        database.restore(backup);
        assertTrue(keys.on());
        assertEquals(List.of(NAME), names());
    }

    @Test
    void anotherPasswordCountsForBackupsOfTheSameKeyThatArePutBack() throws SQLException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        Path backup = folder.resolve("backup");
        database.backup(backup, copy -> Map.of());
        Keyring keys = startAnew();
        char[] other = "Ein anderes".toCharArray();
        assertFalse(keys.change("wrong".toCharArray(), other));
        assertTrue(keys.change(PASSWORD, other));
        assertFalse(keys.unlock(data, PASSWORD));
        assertTrue(keys.unlock(data, other));
        assertFalse(keys.locked(backup));
        database.restore(backup);
        keys = startAnew();
        assertFalse(keys.unlock(data, PASSWORD));
        assertTrue(keys.unlock(data, other));
        assertEquals(List.of(NAME), names());
    }

    @Test
    void aKillWhileSwitchingLeavesTheOldStateOrTheNew() throws IOException, InterruptedException, SQLException {
        Random random = new Random(5);
        for (int round = 0; round < 4; round++) {
            database.close();
            try (ChildProcess child = ChildProcess.start(Encrypting.class, data.toString(), new String(PASSWORD))) {
                assertEquals("begin", child.line());
                Thread.sleep(random.nextInt(2000));
            }
            Keyring keys = startAnew();
            assertTrue(keys.unlock(data, PASSWORD));
            assertEquals(List.of(NAME), names());
            if (keys.on()) {
                database.close();
                assertEquals(List.of(), holding(data, NAME));
            }
        }
    }

    @Test
    void aBackupOfAnotherKeyKeepsItsOwn() throws SQLException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        Path first = folder.resolve("first");
        database.backup(first, copy -> Map.of());
        database.decrypt(Encrypting.NO_FILES);
        Path plain = folder.resolve("plain");
        database.backup(plain, copy -> Map.of());
        char[] other = "Ein anderes".toCharArray();
        database.encrypt(other, Encrypting.NO_FILES);
        database.restore(first);
        Keyring keys = startAnew();
        assertFalse(keys.unlock(data, other));
        assertTrue(keys.unlock(data, PASSWORD));
        assertEquals(List.of(NAME), names());
        database.restore(plain);
        assertFalse(startAnew().on());
        assertEquals(List.of(NAME), names());
    }

    @Test
    void aCopyThatLostARowDoesNotTakeThePlace() throws SQLException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class,
                () -> database.decrypt((before, after) -> loseARow(before.folder().getParent())));
        assertTrue(refused.problem().text(Locale.ENGLISH).contains("Your data are as before"));
        Keyring keys = startAnew();
        assertTrue(keys.on());
        assertTrue(keys.unlock(data, PASSWORD));
        assertEquals(List.of(NAME), names());
    }

    private static void loseARow(Path copy) throws IOException {
        DerbyInstance instance = new DerbyInstance(copy.toString());
        try (Connection connection = instance.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM T");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        try {
            instance.stop();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    @Test
    void goesOnWithASwitchThatWasKilledBetweenTheNames() throws IOException, SQLException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        database.close();
        Files.move(data.resolve("database"), data.resolve("database.restored"));
        Files.createDirectories(data.resolve("database.switched"));
        Files.writeString(data.resolve("database.switched/c1.dat"), NAME);
        Keyring keys = startAnew();
        assertTrue(keys.on());
        assertTrue(keys.unlock(data, PASSWORD));
        assertEquals(List.of(NAME), names());
        assertEquals(List.of(), holding(data, NAME));
    }

    @Test
    void smallFilesAreSealedToo() throws IOException {
        Path file = data.resolve(Vault.KEPT).resolve("lists/me.properties");
        Keyring keys = startAnew();
        byte[] bytes = NAME.getBytes(StandardCharsets.UTF_8);
        keys.write(file, bytes);
        assertTrue(Files.readString(file).endsWith(NAME), "in clear");
        keys = startAnew();
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        assertArrayEquals(bytes, keys.read(file));
        assertEquals(List.of(), holding(data.resolve(Vault.KEPT), NAME));
        assertArrayEquals(bytes, keys.read(file));
        byte[] sealed = Vault.NONE.read(file);
        sealed[sealed.length - 1] ^= 1;
        // with the checksum of what somebody made of it
        Vault.NONE.write(file, sealed);
        Keyring last = keys;
        assertThrows(IOException.class, () -> last.read(file));
    }

    @Test
    void aDamagedKeyIsNoWrongPassword() throws IOException {
        database.encrypt(PASSWORD, Encrypting.NO_FILES);
        Path key = data.resolve("database").resolve(Vault.KEY_FILE);
        Files.writeString(key, Files.readString(key).substring(0, 60));
        Keyring keys = startAnew();
        StoreUnavailableException damaged = assertThrows(StoreUnavailableException.class, () -> keys.unlock(data, PASSWORD));
        assertTrue(damaged.problem().text(Locale.ENGLISH).contains("damaged"));
    }
}
