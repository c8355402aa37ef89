// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.liaison.model.ModelContribution;
import org.liaison.store.Workplace;

/** A database as a store leaves it that was opened for the first time: made once for all tests with the same tables. */
final class EmptyDatabase implements AutoCloseable {

    private final Path folder;
    private final Path copy;

    private EmptyDatabase(List<ModelContribution> models) throws IOException, SQLException {
        folder = Files.createTempDirectory("liaison-empty");
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
                .getOrComputeIfAbsent(tables, made -> make(models), EmptyDatabase.class).copy);
    }

    private static EmptyDatabase make(List<ModelContribution> models) {
        try {
            return new EmptyDatabase(models);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
