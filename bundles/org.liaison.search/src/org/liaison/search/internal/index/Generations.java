// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one list's index. Whenever it is built anew, it gets a new folder, so that the old one can be read until the new
 * one is complete; a folder is never renamed, which not every system allows while it is read.
 *
 * @param folder holds a folder a generation, named by a growing number
 */
record Generations(Path folder) {

    private static final String NUMBER = "[0-9]{1,9}";

    /** The folders there are, the newest first. */
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NUMBER))
                    .sorted(Comparator.comparingInt(Generations::number).reversed()).toList();
        }
    }

    /** A new folder. */
    Path create() throws IOException {
        List<Path> known = newestFirst();
        int next = known.isEmpty() ? 1 : number(known.getFirst()) + 1;
        return Files.createDirectories(folder.resolve(Integer.toString(next)));
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString());
    }
}
