// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;

/** The store's own tables, kept up to date in the same way as everybody's. */
public final class LogModel implements ModelContribution {

    @Override
    public String id() {
        return "org.liaison.store";
    }

    @Override
    public List<EntityType<?>> entities() {
        return List.of();
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(new SchemaStep(1, "Change log", text("001-log.sql")),
                new SchemaStep(2, "Contents of files", text("002-contents.sql")),
                new SchemaStep(3, "Recycle bin", text("003-recycle-bin.sql")),
                new SchemaStep(4, "Archives of the log", text("004-log-archive.sql")),
                new SchemaStep(5, "What takes another change set back", text("005-undoes.sql")));
    }

    private static String text(String resource) {
        try (InputStream stream = LogModel.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
