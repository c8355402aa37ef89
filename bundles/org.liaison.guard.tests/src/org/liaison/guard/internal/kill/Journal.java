// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What a process that is going to be killed was about to do and had done, a line each, on the disk before it goes on.
 *
 * @param file the file of it
 */
record Journal(Path file) {

    /** The first line: from now on it may be killed. */
    static final String READY = "ready";
    private static final String BEGUN = "begun ";
    private static final String DONE = "done ";

    void ready() {
        write(READY);
    }

    /** Does something that has a name. */
    void doing(String what, Runnable work) {
        write(BEGUN + what);
        work.run();
        write(DONE + what);
    }

    private void write(String line) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    boolean isReady() throws IOException {
        return Files.exists(file) && Files.readString(file).startsWith(READY + '\n');
    }

    /** What was done, in the order in which it was. */
    List<String> done() throws IOException {
        return lines(DONE);
    }

    /** What was begun, in that order. */
    List<String> begun() throws IOException {
        return lines(BEGUN);
    }

    private List<String> lines(String beginning) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length())).toList();
    }
}
