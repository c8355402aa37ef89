// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.model.Term;

/** What activities and moments bring to the store, with the shipped kinds, statuses and priorities. */
public final class ActivityModel implements ModelContribution {

    @Override
    public String id() {
        return "org.liaison.activity";
    }

    @Override
    public List<EntityType<?>> entities() {
        return List.of(ActivityFields.TYPE, MomentFields.TYPE);
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(step(1, "Activities", "001-activities"), step(2, "Moments of congratulation", "002-moments"));
    }

    private static SchemaStep step(int number, String title, String file) {
        return new SchemaStep(number, title, String.join("\n", lines("schema/" + file + ".sql")) + "\n");
    }

    @Override
    public List<Term> shipped() {
        List<Term> terms = new ArrayList<>();
        for (String vocabulary : ActivityVocabulary.ALL) {
            long position = 0;
            for (String line : lines("terms/" + vocabulary + ".tsv")) {
                if (!line.startsWith("#")) {
                    terms.add(term(vocabulary, ++position, line.split("\t")));
                }
            }
        }
        return terms;
    }

    private static Term term(String vocabulary, long position, String[] cells) {
        Term term = new Term();
        term.setVocabulary(vocabulary);
        term.setPosition(position);
        term.setRetired(false);
        term.setCode(cells[0]);
        term.setLabelFr(cells[1]);
        term.setLabelEn(cells[2]);
        term.setLabelNl(cells[3]);
        term.setColor(cells.length > 4 ? cells[4] : null);
        return term;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = ActivityModel.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
