// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.store.StoreUnavailableException;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** The database in its folder: made, stopped, killed, copied and put back. */
@Timeout(300)
class DerbyDatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path data;
    private DerbyDatabase database;

    @BeforeEach
    void prepare() {
        data = folder.resolve("données de Liaison");
        database = new DerbyDatabase(data, new FileFolderLock(), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void run(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            result.next();
            return result.getInt(1);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(data)) {
            return children.map(child -> child.getFileName().toString()).filter(name -> name.startsWith("database"))
                    .filter(name -> !name.endsWith(".log")).sorted().toList();
        }
    }

    private void fill(int rows) throws SQLException {
        run(database.open(), "CREATE TABLE T (ID INTEGER NOT NULL PRIMARY KEY)");
        for (int i = 0; i < rows; i++) {
            run(database.open(), "INSERT INTO T VALUES " + i);
        }
    }

    @Test
    void keepsWhatWasWritten() throws SQLException, IOException {
        fill(3);
        database.close();
        assertEquals(3, count(database.open()));
        assertEquals(List.of("database"), names());
    }

    @Test
    void aStartKilledWhileMakingTheDatabaseDoesNotBlockTheNext() throws IOException, InterruptedException, SQLException {
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            try (ChildProcess child = ChildProcess.start(Creating.class, data.toString())) {
                assertEquals("begin", child.line());
                Thread.sleep(random.nextInt(900));
            }
        }
        Files.createDirectories(data.resolve("database.new/seg0"));
        fill(1);
        assertEquals(List.of("database"), names());
    }

    @Test
    void copiesTheOpenDatabaseAndPutsTheCopyBack() throws SQLException, IOException {
        fill(2);
        Path backup = folder.resolve("backup");
        database.backup(backup);
        run(database.open(), "INSERT INTO T VALUES 99");
        Path aside = database.restore(backup);
        assertEquals(2, count(database.open()));
        assertEquals(List.of("database", "database.before-20260301-080000"), names());
        assertEquals("database.before-20260301-080000", aside.getFileName().toString());
        database.close();
        database.restore(backup);
        assertTrue(names().contains("database.before-20260301-080000-2"));
        assertEquals(2, count(database.open()));
    }

    @Test
    void goesOnWithARestoreThatWasKilled() throws SQLException, IOException {
        fill(2);
        database.close();
        Files.move(data.resolve("database"), data.resolve("database.restored"));
        assertEquals(2, count(database.open()));
        assertEquals(List.of("database"), names());
    }

    @Test
    void refusesAFolderThatIsNoBackup() throws SQLException {
        fill(1);
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class,
                () -> database.restore(folder.resolve("nothing")));
        assertTrue(refused.problem().text(Locale.ENGLISH).contains("no backup"));
        assertEquals(1, count(database.open()));
    }

    @Test
    void refusesToCopyOverAnything() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "mine");
        database.open();
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, () -> database.backup(taken));
        assertTrue(refused.problem().text(Locale.FRENCH).contains("n'est pas vide"));
        assertEquals("mine", Files.readString(taken.resolve("thesis.txt")));
    }

    @Test
    void refusesADamagedBackupAndKeepsTheData() throws SQLException, IOException {
        fill(2);
        Path backup = folder.resolve("backup");
        database.backup(backup);
        damage(backup.resolve("database"));
        assertThrows(StoreUnavailableException.class, () -> database.restore(backup));
        assertEquals(2, count(database.open()));
        assertEquals(List.of("database"), names().stream().filter(name -> !name.equals("database.new")).toList());
    }

    @Test
    void saysThatADatabaseIsDamaged() throws SQLException, IOException {
        fill(2);
        database.close();
        damage(data.resolve("database"));
        StoreUnavailableException damaged = assertThrows(StoreUnavailableException.class, () -> database.open());
        assertTrue(damaged.problem().text(Locale.ENGLISH).contains("backup"));
        assertFalse(damaged.problem().text(Locale.forLanguageTag("nl")).startsWith("!"));
    }

    private static void damage(Path of) throws IOException {
        List<Path> segments;
        try (Stream<Path> files = Files.list(of.resolve("seg0"))) {
            segments = files.toList();
        }
        for (Path segment : segments) {
            try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
                file.write(new byte[(int) Math.min(file.length(), 9000)]);
            }
        }
        Files.deleteIfExists(of.resolve("log/log.ctrl"));
        Files.deleteIfExists(of.resolve("log/logmirror.ctrl"));
    }

    @Test
    void sizesTheCachesByTheMachine() {
        assertEquals(1_000, DerbySettings.pages(64L << 20));
        assertEquals(12_288, DerbySettings.pages(64L << 30));
        assertEquals(524_288, DerbySettings.locks(1L << 30));
    }
}
