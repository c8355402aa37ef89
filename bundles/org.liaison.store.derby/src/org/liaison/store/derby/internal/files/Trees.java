// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Trees {

    private Trees() {
    }

    /**
     * Deletes a folder, if it exists.
     *
     * @param folder the folder
     * @throws IOException if something in it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /**
     * Copies a folder.
     *
     * @param from the folder
     * @param to a name that is free
     * @throws IOException if something cannot be copied
     */
    public static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    /**
     * Sees to it that a file, or all files below a folder, are on the disk.
     *
     * @param of the file or folder
     * @throws IOException if one cannot be written
     */
    public static void force(Path of) throws IOException {
        for (Path file : files(of)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /**
     * Renames a folder, at once or not at all.
     *
     * @param from the folder
     * @param to a name that is free, on the same disk
     * @throws IOException if it cannot be renamed
     */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Whether there is nothing.
     *
     * @param folder the folder
     * @return false if it is a file
     * @throws IOException if it cannot be read
     */
    public static boolean isEmptyOrMissing(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /**
     * A name that is not taken.
     *
     * @param wanted the name
     * @return the name, or with a number behind if that is taken
     */
    public static Path free(Path wanted) {
        Path free = wanted;
        for (int i = 2; Files.exists(free); i++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return free;
    }

    /**
     * All files below a folder.
     *
     * @param folder the folder
     * @return in the order of their names
     * @throws IOException if it cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * How many bytes the files below a folder have.
     *
     * @param folder the folder
     * @return 0 if there is none
     * @throws IOException if it cannot be read
     */
    public static long size(Path folder) throws IOException {
        long size = 0;
        if (Files.exists(folder)) {
            for (Path file : files(folder)) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
