// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.store.Database.Copy;
import org.liaison.store.Progress;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.derby.internal.key.Keyring;
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
        database = new DerbyDatabase(data, new FileFolderLock(), CLOCK, new Keyring(data));
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

    private Copy backUp(Path to) {
        return database.backup(to, copy -> {
            try (Statement statement = copy.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM SYS.SYSTABLES WHERE TABLETYPE = 'T'")) {
                rows.next();
                return Map.of("tables", rows.getString(1), "empty", "", "at", "two words");
            }
        });
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
    void whatDerbySaysOfItselfLiesBesideTheData() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(Creating.class, data.toString())) {
            assertEquals("begin", child.line());
            assertEquals("done", child.line());
        }
        assertTrue(Files.readString(data.resolve("database.log")).contains("Booting Derby"));
    }

    /** The stack traces of a database that does not open are nothing for whoever has pulled a cable. */
    @Test
    void butNothingOfItReachesTheScreenIfTheFolderIsGone() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(Vanishing.class, data.toString())) {
            assertEquals("XJ004", child.line());
            assertEquals("screen: 0", child.line());
        }
    }

    /** Derby leaves a few files where a drive was that went while it worked. */
    @Test
    void whereOnlyARemnantIsTheDriveIsAskedFor() throws IOException {
        Files.createDirectories(data.resolve("database").resolve("log"));
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, () -> database.open());
        assertEquals("gone", refused.problem().key());
        assertTrue(Files.isDirectory(data.resolve("database").resolve("log")));
    }

    /** It would wait for itself for ever when the disk refuses a write. */
    @Test
    void theThreadOfDerbyForStatisticsIsOff() {
        database.open();
        assertEquals("false", System.getProperty("derby.storage.indexStats.auto"));
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
        backUp(backup);
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
        assertTrue(refused.problem().text(Locale.ENGLISH).contains("no complete backup"));
        assertEquals(1, count(database.open()));
    }

    @Test
    void refusesToCopyOverAnything() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "mine");
        database.open();
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, () -> backUp(taken));
        assertTrue(refused.problem().text(Locale.FRENCH).contains("n’est pas vide"));
        assertEquals("mine", Files.readString(taken.resolve("thesis.txt")));
    }

    @Test
    void aBackupSaysWhatItHolds() throws SQLException {
        fill(1);
        Path backup = folder.resolve("sauvegardes/la première");
        Copy made = backUp(backup);
        assertEquals(Map.of("tables", "1", "empty", "", "at", "two words"), made.description());
        assertEquals(new Copy(backup, made.description(), made.bytes()), database.read(backup));
        assertTrue(made.bytes() > 100_000);
        database.verify(backup);
    }

    @Test
    void whatIsNotFinishedIsNoBackup() throws SQLException, IOException {
        fill(1);
        Path unfinished = Files.createDirectories(folder.resolve("." + "backup.part/database"));
        Files.writeString(unfinished.resolve("service.properties"), "killed here");
        Files.createDirectories(folder.resolve("other"));
        assertTrue(refused(() -> database.read(unfinished.getParent())).contains("no complete backup"));
        backUp(folder.resolve("backup"));
        assertFalse(Files.exists(unfinished));
        Files.delete(folder.resolve("backup/liaison-backup.txt"));
        assertTrue(refused(() -> database.restore(folder.resolve("backup"))).contains("no complete backup"));
    }

    @Test
    void anyChangedByteOfABackupIsFound() throws SQLException, IOException {
        fill(3);
        Path backup = folder.resolve("backup");
        backUp(backup);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(backup)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() > 20);
        Random random = new Random(11);
        List<Path> some = new ArrayList<>(files.stream().filter(file -> file.toFile().length() > 0).toList());
        Collections.shuffle(some, random);
        some = new ArrayList<>(some.subList(0, 6));
        some.add(backup.resolve("liaison-backup.txt"));
        for (Path file : some) {
            byte[] good = Files.readAllBytes(file);
            for (int round = 0; round < 2; round++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bad);
                assertTrue(refused(() -> database.verify(backup)).contains("is damaged"), file.toString());
                Files.write(file, Arrays.copyOf(good, good.length / 2));
                assertTrue(refused(() -> database.verify(backup)).contains("is damaged"), file.toString());
            }
            Files.write(file, good);
        }
        Path manifest = backup.resolve("liaison-backup.txt");
        String noted = Files.readString(manifest);
        for (String bad : List.of("", "end\n", noted.replaceFirst("\n", "0\n"))) {
            Files.writeString(manifest, bad);
            assertTrue(refused(() -> database.read(backup)).contains("is damaged"), bad);
        }
        Files.writeString(manifest, noted);
        Path added = Files.writeString(backup.resolve("database/log/log99.dat"), "foreign");
        assertTrue(refused(() -> database.restore(backup)).contains("log99.dat"));
        Files.delete(added);
        Files.delete(files.getLast());
        assertTrue(refused(() -> database.restore(backup)).contains("backup"));
        assertEquals(3, count(database.open()));
    }

    @Test
    void othersWriteWhileABackupIsMade() throws SQLException {
        fill(2);
        Path backup = folder.resolve("backup");
        // the copy is whole and has no name yet: what is written now is not in it, and does not wait for it
        database.backup(backup, copy -> {
            run(database.open(), "INSERT INTO T VALUES 77");
            return Map.of();
        });
        assertEquals(3, count(database.open()));
        database.restore(backup);
        assertEquals(2, count(database.open()));
    }

    @Test
    void whatWasDeletedIsInNoFileAnyMore() throws SQLException, IOException {
        String secret = "Zyxwq Ünlikely";
        run(database.open(), "CREATE TABLE P (ID INTEGER NOT NULL PRIMARY KEY, NAME VARCHAR(200), LOG CLOB, DATA BLOB)");
        run(database.open(), "CREATE INDEX P_NAME ON P (NAME)");
        for (int i = 0; i < 40; i++) {
            run(database.open(), "INSERT INTO P VALUES (" + i + ", '" + secret + i + "', CAST('" + secret + "x".repeat(9_000)
                    + "' AS CLOB), CAST(X'" + HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)) + "' AS BLOB))");
        }
        run(database.open(), "UPDATE P SET NAME = 'other', LOG = 'other' WHERE ID > 20");
        run(database.open(), "DELETE FROM P WHERE ID < 39");
        run(database.open(), "UPDATE P SET DATA = NULL");
        assertTrue(holding(secret) > 0);
        database.clearRemains(Progress.NONE);
        assertEquals(0, holding(secret));
        run(database.open(), "INSERT INTO P VALUES (40, 'still working', NULL, NULL)");
        database.close();
        assertEquals(0, holding(secret));
        database.open();
    }

    @Test
    void saysThatTheOldLogIsStillThere() throws SQLException, IOException {
        fill(1);
        Path kept = Files.writeString(data.resolve("database/log/log0.dat"), "something that Derby does not let go");
        assertTrue(refused(() -> database.clearRemains(Progress.NONE)).contains("keeps the old log"));
        Files.delete(kept);
        database.clearRemains(Progress.NONE);
        assertEquals(1, count(database.open()));
    }

    /** How many files hold a text, as the database writes it. */
    private long holding(String text) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(data.resolve("database"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        long holding = 0;
        for (Path file : files) {
            holding += Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes) ? 1 : 0;
        }
        return holding;
    }

    @Test
    void theDataAreTheirOwnersAlone() throws SQLException, IOException {
        Files.createDirectories(data.resolve("index"));
        Files.writeString(data.resolve("settings.properties"), "theme=dark");
        assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"), "no permissions on this disk");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(data.resolve("index"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data.resolve("settings.properties"), PosixFilePermissions.fromString("rw-r--r--"));
        fill(1);
        backUp(folder.resolve("backup"));
        for (Path each : List.of(data, data.resolve("index"), data.resolve("database"), folder.resolve("backup"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each.toString());
        }
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("settings.properties"))));
    }

    private static String refused(Executable what) {
        return assertThrows(StoreUnavailableException.class, what).problem().text(Locale.ENGLISH);
    }

    @Test
    void refusesADamagedBackupAndKeepsTheData() throws SQLException, IOException {
        fill(2);
        Path backup = folder.resolve("backup");
        backUp(backup);
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
