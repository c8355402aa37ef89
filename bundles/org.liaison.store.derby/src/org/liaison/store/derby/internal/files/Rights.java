// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may read the data: nobody but their owner. What lies deeper than a folder is out of reach with it, so the folder and what lies
 * directly in it are looked at, which costs a start nothing. On systems that know no such permissions the folder's own hold.
 */
public final class Rights {

    private static final System.Logger LOGGER = System.getLogger(Rights.class.getName());
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private Rights() {
    }

    /**
     * Takes a folder, and what lies directly in it, from everybody but its owner.
     *
     * @param folder the folder; must exist
     * @throws IOException if it cannot be read
     */
    public static void keepToOwner(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        narrow(folder);
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(child -> !Files.isSymbolicLink(child)).toList();
        }
        for (Path child : children) {
            narrow(child);
        }
    }

    private static void narrow(Path path) throws IOException {
        Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
        try {
            if (!wanted.containsAll(Files.getPosixFilePermissions(path))) {
                Files.setPosixFilePermissions(path, wanted);
            }
        } catch (FileSystemException othersOrGone) {
            // a folder that several share, or a read-only disk: what is really forbidden says so when it is tried
            LOGGER.log(Level.DEBUG, "The permissions of " + path + " stay as they are", othersOrGone);
        }
    }
}
