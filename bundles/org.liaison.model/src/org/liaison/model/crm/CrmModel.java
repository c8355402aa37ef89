// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

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
import org.liaison.model.TermFields;

/** What the base brings to the store: relations, contacts and what belongs to them, with the shipped vocabularies. */
public final class CrmModel implements ModelContribution {

    /** Colleagues and terms come first, since others refer to them. */
    private static final List<EntityType<?>> ENTITIES = List.of(TermFields.TYPE, ColleagueFields.TYPE, RelationFields.TYPE,
            EstablishmentFields.TYPE, ContactFields.TYPE, AddressFields.TYPE, CoordinateFields.TYPE, TagFields.TYPE,
            TaggingFields.TYPE, SettingFields.TYPE, MailingGroupFields.TYPE, MailingMemberFields.TYPE, ProjectFields.TYPE,
            ContactConnectionFields.TYPE, PictureFields.TYPE);

    @Override
    public String id() {
        return "org.liaison.model";
    }

    @Override
    public List<EntityType<?>> entities() {
        return ENTITIES;
    }

    @Override
    public List<SchemaStep> schema() {
        return List.of(step(1, "Relations and contacts", "001-foundation"),
                step(2, "Plain key of establishments", "002-plain-key-of-establishments"),
                step(3, "Mailing groups", "003-mailing-groups"),
                step(4, "Projects, connections, billing settings", "004-projects-connections-billing"),
                step(5, "Pictures", "005-pictures"), step(6, "Roles of colleagues", "006-roles-of-colleagues"),
                step(7, "Days of creation", "007-days-of-creation"));
    }

    @Override
    public List<Term> shipped() {
        List<Term> terms = new ArrayList<>();
        for (String vocabulary : Vocabulary.ALL) {
            long position = 0;
            for (String line : lines("terms/" + vocabulary + ".tsv")) {
                if (!line.startsWith("#")) {
                    terms.add(term(vocabulary, ++position, line.split("\t", -1)));
                }
            }
        }
        return terms;
    }

    private static SchemaStep step(int number, String title, String file) {
        return new SchemaStep(number, title, String.join("\n", lines("schema/" + file + ".sql")) + "\n");
    }

    private static Term term(String vocabulary, long position, String[] cells) {
        Term term = new Term();
        term.setVocabulary(vocabulary);
        term.setPosition(position);
        term.setRetired(false);
        term.setCode(cells[0]);
        term.setLabelFr(cell(cells, 1));
        term.setLabelEn(cell(cells, 2));
        term.setLabelNl(cell(cells, 3));
        term.setColor(cell(cells, 4));
        return term;
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length && !cells[index].isEmpty() ? cells[index] : null;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = CrmModel.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
