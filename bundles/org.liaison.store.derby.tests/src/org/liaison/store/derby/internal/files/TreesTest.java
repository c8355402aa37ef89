// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders and their files: which are empty, how large they are, whose they are. */
class TreesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsNoEmptyFolder() throws IOException {
        assertTrue(Trees.isEmptyOrMissing(folder));
        assertTrue(Trees.isEmptyOrMissing(folder.resolve("none")));
        Path file = Files.createFile(folder.resolve("file"));
        assertFalse(Trees.isEmptyOrMissing(file));
        assertFalse(Trees.isEmptyOrMissing(folder));
    }

    @Test
    void sizesAreThoseOfAllFilesBelow() throws IOException {
        assertEquals(0, Trees.size(folder.resolve("none")));
        Files.createDirectories(folder.resolve("a/b"));
        Files.write(folder.resolve("a/b/one"), new byte[3]);
        Files.write(folder.resolve("two"), new byte[4]);
        assertEquals(7, Trees.size(folder));
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        Path wanted = folder.resolve("copy");
        assertEquals(wanted, Trees.free(wanted));
        Files.createFile(wanted);
        assertEquals(folder.resolve("copy-2"), Trees.free(wanted));
        Files.createFile(folder.resolve("copy-2"));
        assertEquals(folder.resolve("copy-3"), Trees.free(wanted));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsKeptToItsOwnerIsClosedToOthersButNotWhatLinksLeadTo() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path file = Files.createFile(data.resolve("file"));
        Path below = Files.createDirectory(data.resolve("below"));
        Path elsewhere = Files.createFile(folder.resolve("elsewhere"));
        Files.createSymbolicLink(data.resolve("link"), elsewhere);
        for (Path each : new Path[] { data, below }) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path each : new Path[] { file, elsewhere }) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Rights.keepToOwner(data);
        assertEquals("rwx------", rights(data));
        assertEquals("rwx------", rights(below));
        assertEquals("rw-------", rights(file));
        assertEquals("rw-r--r--", rights(elsewhere));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void narrowerRightsStay() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Rights.keepToOwner(folder);
        assertEquals("r--------", rights(file));
    }

    /** Such as a stick: what is in an archive has no owners here. */
    @Test
    void aDiskWithoutRightsIsLeftAsItIs() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path data = Files.createDirectory(archive.getPath("data"));
            Rights.keepToOwner(data);
            assertTrue(Trees.isEmptyOrMissing(data));
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
