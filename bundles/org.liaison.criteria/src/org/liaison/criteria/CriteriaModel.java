// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;

/** What user-defined fields bring to the store. */
public final class CriteriaModel implements ModelContribution {

    private static final List<EntityType<?>> ENTITIES = List.of(CrmCriterionFields.TYPE, CrmOptionFields.TYPE,
            TextFieldFields.TYPE, MatchCriterionFields.TYPE, MatchOptionFields.TYPE, CrmAnswerFields.TYPE, TextAnswerFields.TYPE,
            MatchAnswerFields.TYPE);

    @Override
    public String id() {
        return "org.liaison.criteria";
    }

    @Override
    public List<EntityType<?>> entities() {
        return ENTITIES;
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(new SchemaStep(1, "User-defined fields", text("schema/001-user-defined-fields.sql")));
    }

    private static String text(String resource) {
        try (InputStream stream = CriteriaModel.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
