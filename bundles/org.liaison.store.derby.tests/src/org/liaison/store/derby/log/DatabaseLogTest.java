// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.log;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseLogTest {

    @TempDir
    private Path folder;

    private String before;

    @BeforeEach
    void note() {
        before = System.getProperty(DatabaseLog.FILE);
    }

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty(DatabaseLog.FILE);
        } else {
            System.setProperty(DatabaseLog.FILE, before);
        }
    }

    private static void say(String what) throws IOException {
        try (OutputStream log = DatabaseLog.begin()) {
            log.write(what.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void beginsAnewForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("database.log");
        System.setProperty(DatabaseLog.FILE, file.toString());
        say("The first start said more");
        say("The second less");
        assertEquals("The second less", Files.readString(file));
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void forgetsWhatIsSaidOfAFolderThatIsGone() {
        Path file = folder.resolve("gone").resolve("database.log");
        System.setProperty(DatabaseLog.FILE, file.toString());
        assertDoesNotThrow(() -> say("nobody hears this"));
        assertFalse(Files.exists(file));
    }

    @Test
    void writesNothingWhereNoFileIsNamed() {
        System.clearProperty(DatabaseLog.FILE);
        assertDoesNotThrow(() -> say("nobody hears this"));
    }
}
