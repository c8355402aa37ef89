// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A database as a store leaves it that was opened for the first time. It is made once for all tests of a Java, as each would make the
 * same in half a second; the first test makes its own, since there may be no other. Where every test is a run of its own, as for PIT,
 * the folder that a system property names keeps it for the next.
 */
public final class EmptyData implements AutoCloseable {

    private static final String DATABASE = "database";
    private static final String KEPT = "liaison.empty-databases";

    private final Path kept;
    private boolean wanted;
    private Path folder;

    private EmptyData() {
        String named = System.getProperty(KEPT);
        kept = named == null ? null : Path.of(named, "data");
    }

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
        if (!wanted && kept == null) {
            wanted = true;
            return;
        }
        try {
            copy(made(opening).resolve(DATABASE), data.resolve(DATABASE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path made(Consumer<Path> opening) throws IOException {
        if (kept != null) {
            if (!Files.exists(kept)) {
                Path beside = Files.createTempDirectory(Files.createDirectories(kept.getParent()), "made");
                opening.accept(beside);
                Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return kept;
        }
        if (folder == null) {
            folder = Framework.folder();
            opening.accept(folder);
        }
        return folder;
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
