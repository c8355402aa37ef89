// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of indexes, whose files are written once and never changed. */
public final class Folders {

    private Folders() {
    }

    /**
     * Deletes a folder. What cannot be deleted now, since some system keeps open files, is so at the next start.
     *
     * @param folder the folder
     */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            System.getLogger(Folders.class.getName()).log(Level.DEBUG, "An index is gone already.", gone);
        } catch (IOException | UncheckedIOException inUse) {
            System.getLogger(Folders.class.getName()).log(Level.DEBUG, "An old index stays for now: " + folder, inUse);
        }
    }

    /** Lets another folder have a file, too; where the system has no links, a copy of it. */
    static void share(Path file, Path folder) throws IOException {
        Path there = folder.resolve(file.getFileName());
        try {
            Files.createLink(there, file);
        } catch (UnsupportedOperationException noLinks) {
            System.getLogger(Folders.class.getName()).log(Level.DEBUG, "Files cannot be shared here.", noLinks);
            Files.copy(file, there);
        }
    }
}
