// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.liaison.model.ModelContribution;
import org.liaison.store.Workplace;

/**
 * A database as a store leaves it that was opened for the first time: made once for all tests of a run with the same tables. Where
 * every test is a run of its own, as for PIT, the folder that a system property names keeps them for the next.
 */
final class EmptyDatabase implements AutoCloseable {

    private static final String KEPT = "liaison.empty-databases";

    private final Path folder;
    private final Path copy;

    private EmptyDatabase(Path copy) {
        this.folder = null;
        this.copy = copy;
    }

    private EmptyDatabase(Path folder, List<ModelContribution> models) throws SQLException {
        this.folder = folder;
        MemoryDatabase database = new MemoryDatabase();
        EclipseLinkStore store = new EclipseLinkStore(
                new StoreSetup(database, new Workplace(Path.of("nowhere"), TestStore.AUTHOR, Locale.ENGLISH), new TickingClock(),
                        models));
        store.ready().toCompletableFuture().join();
        copy = database.write(folder);
        store.close();
        database.drop();
    }

    /** A new copy of it. */
    static MemoryDatabase copied(ExtensionContext context, List<ModelContribution> models) {
        List<String> tables = models.stream().map(model -> model.id() + ' ' + model.schema().size()).toList();
        return new MemoryDatabase(context.getRoot().getStore(Namespace.create(EmptyDatabase.class))
                .getOrComputeIfAbsent(tables, made -> make(tables, models), EmptyDatabase.class).copy);
    }

    private static EmptyDatabase make(List<String> tables, List<ModelContribution> models) {
        String kept = System.getProperty(KEPT);
        try {
            return kept == null
                    ? new EmptyDatabase(Files.createTempDirectory("liaison-empty"), models)
                    : kept(Path.of(kept, Integer.toHexString(tables.hashCode())), models);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmptyDatabase kept(Path place, List<ModelContribution> models) throws IOException, SQLException {
        if (!Files.exists(place)) {
            Path beside = Files.createTempDirectory(Files.createDirectories(place.getParent()), "made");
            EmptyDatabase made = new EmptyDatabase(beside, models);
            Files.move(made.copy, place, StandardCopyOption.ATOMIC_MOVE);
            made.close();
        }
        return new EmptyDatabase(place);
    }

    @Override
    public void close() throws IOException {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
