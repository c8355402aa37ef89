// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A database as a store leaves it that was opened for the first time. It is made once for all tests of a Java, as each would make the
 * same in half a second; the first test makes its own, since there may be no other.
 */
public final class EmptyData implements AutoCloseable {

    private static final String DATABASE = "database";

    private boolean wanted;
    private Path folder;

    /**
     * The one of a run of tests.
     *
     * @param context the context of any test of it
     * @return ends with the run
     */
    public static EmptyData of(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(EmptyData.class)).getOrComputeIfAbsent(EmptyData.class,
                type -> new EmptyData(), EmptyData.class);
    }

    /**
     * Puts a copy of the database into a data folder, from the second time on.
     *
     * @param data the data folder, empty
     * @param opening opens a store in a folder and closes it
     */
    public synchronized void copyInto(Path data, Consumer<Path> opening) {
        if (!wanted) {
            wanted = true;
            return;
        }
        if (folder == null) {
            folder = Framework.folder();
            opening.accept(folder);
        }
        try {
            copy(folder.resolve(DATABASE), data.resolve(DATABASE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    @Override
    public void close() {
        if (folder != null) {
            Framework.remove(folder);
        }
    }
}
