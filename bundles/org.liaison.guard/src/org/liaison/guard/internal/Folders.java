// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of backups. */
final class Folders {

    private Folders() {
    }

    /** First under a hidden name, so that a deletion that is cut short leaves nothing that looks like a backup. */
    static void delete(Path folder) throws IOException {
        Path hidden = folder.resolveSibling('.' + folder.getFileName().toString() + ".part");
        if (!Files.exists(hidden)) {
            Files.move(folder, hidden);
            empty(hidden);
        } else {
            empty(hidden);
            delete(folder);
        }
    }

    /** How many bytes all files in it have. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
