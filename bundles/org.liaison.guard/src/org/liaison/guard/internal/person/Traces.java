// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks into files, byte by byte, for texts that should be nowhere. */
final class Traces {

    private static final int CHUNK = 1 << 20;

    private Traces() {
    }

    /**
     * The files that hold one of some texts in UTF-8.
     *
     * @param folder is searched with all that is in it
     * @param passed what is passed over, folders with all that is in them
     * @param texts the texts
     */
    static List<Path> of(Path folder, Predicate<Path> passed, Collection<String> texts) throws IOException {
        List<byte[]> sought = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        List<Path> found = new ArrayList<>();
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.sorted().filter(passed.negate()).toList();
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                found.addAll(of(child, passed, texts));
            } else if (holds(child, sought)) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean holds(Path file, List<byte[]> sought) throws IOException {
        int longest = sought.stream().mapToInt(bytes -> bytes.length).max().orElse(0);
        byte[] chunk = new byte[CHUNK + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk, 0, CHUNK); read >= 0; read = in.read(chunk, kept, CHUNK)) {
                int length = kept + read;
                for (byte[] one : sought) {
                    if (holds(chunk, length, one)) {
                        return true;
                    }
                }
                kept = Math.min(longest, length);
                System.arraycopy(chunk, length - kept, chunk, 0, kept);
            }
        }
        return false;
    }

    private static boolean holds(byte[] chunk, int length, byte[] one) {
        for (int i = 0; i <= length - one.length; i++) {
            int same = 0;
            while (same < one.length && chunk[i + same] == one[same]) {
                same++;
            }
            if (same == one.length) {
                return true;
            }
        }
        return false;
    }
}
