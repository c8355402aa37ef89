// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;

/** What dossiers bring to the store. */
public final class DossierModel implements ModelContribution {

    @Override
    public String id() {
        return "org.liaison.dossier";
    }

    @Override
    public List<EntityType<?>> entities() {
        return List.of(DossierEntryFields.TYPE, DossierFileFields.TYPE);
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(new SchemaStep(1, "Dossiers", text("schema/001-dossier.sql")));
    }

    private static String text(String resource) {
        try (InputStream stream = DossierModel.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
