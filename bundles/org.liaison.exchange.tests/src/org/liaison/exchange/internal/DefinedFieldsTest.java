// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.criteria.Answer;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Scope;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.internal.load.TextEditor;
import org.liaison.exchange.internal.save.FileExporter;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;

/** Fields that users define, in files and on the command line. */
class DefinedFieldsTest {

    private static final List<String> NASTY = List.of("plain", "=1+1", "'=1", "+33", "-", "@x", "a,b;c\td|e", "\"quoted\"",
            "two\nlines",
            "Élan & Fils", "שלום", "🚀", "Oui", "0012", "1,5", "x".repeat(190));

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "relations.csv", "relations.xlsx" })
    void whatIsSaidComesBackFromAFile(String name) {
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            define(random, seed);
            List<Relation> relations = fill(random, seed);
            Map<String, String> before = said();
            Path file = folder.resolve(seed + name);
            new FileExporter(place.store(), place.search(), place.workplace()).run(ExportPlan.all(Relation.class, file),
                    Progress.NONE);
            ImportReport same = load(file);
            assertEquals(0, same.rejected(), () -> same.toString());
            assertEquals(0, same.updated() + same.created(), () -> same.toString());
            place.store().change(Intent.typed("x"),
                    change -> change.remove(Relation.class, relations.stream().map(Relation::getId).toList()));
            ImportReport anew = load(file);
            assertEquals(relations.size(), anew.created(), () -> anew.toString());
            assertEquals(before, said(), "seed " + seed);
        }
    }

    @Test
    void aValueThatIsNotOfferedYetIsMadeAndCounted() throws IOException {
        UserField<?, ?> size = criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false, List.of(fr("< 10")));
        Path file = folder.resolve("r.csv");
        Files.writeString(file, "Raison sociale,Taille\nACME,< 10\nNord,Énorme\nSud,énorme\nEst,a;b\n");
        ImportReport report = load(file);
        assertEquals(3, report.created(), () -> report.toString());
        assertEquals(1, report.rejected(), "one value only");
        UserField<?, ?> now = Catalog.read(place.store()).of(size.definition()).orElseThrow();
        assertEquals(List.of("< 10", "Énorme"), now.options().stream().map(option -> option.label(Locale.FRENCH)).toList());
        place.store().undo(report.changeSet().orElseThrow().id(), "Undo");
        assertEquals(1, Catalog.read(place.store()).of(size.definition()).orElseThrow().options().size());
    }

    @Test
    void aFieldWithTheNameOfAnotherHasAColumnOfItsOwn() throws IOException {
        criteria().add(Kinds.MATCH, null, fr(RelationFields.SECTOR.label(Locale.FRENCH)), true, List.of(fr("Santé")));
        Path file = folder.resolve("r.csv");
        Files.writeString(file,
                "Raison sociale," + RelationFields.SECTOR.label(Locale.FRENCH) + " (critère de correspondance)\nACME,Santé\n");
        load(file);
        assertTrue(said().values().contains("Santé"), () -> said().toString());
    }

    @Test
    void theCommandLineSetsAndEmptiesAField() {
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures"), true, List.of(fr("35 h"), fr("39 h")));
        Relation acme = new Relation();
        acme.setName("ACME");
        TextEditor editor = new TextEditor(place.store(), place.workplace());
        place.store().change(Intent.typed("x"), change -> editor.write(change, acme, Map.of("heures", "35 h; 39 h")));
        assertEquals("35 h; 39 h", said().get("ACME " + hours.id()));
        Relation stored = place.store().find(Relation.class, acme.getId()).orElseThrow();
        place.store().change(Intent.typed("x"), change -> editor.write(change, stored, Map.of("match.heures", "")));
        assertEquals(Map.of(), said());
    }

    private ImportReport load(Path file) {
        FileImporter importer = new FileImporter(place.store(), place.workplace());
        return importer.run(importer.plan(file, Relation.class, Map.of()), Progress.NONE);
    }

    private void define(Random random, long seed) {
        for (int at = 0; at < 5; at++) {
            Kind<?, ?> kind = Kinds.ALL.get(at % Kinds.ALL.size());
            List<Labels> values = new ArrayList<>();
            if (kind != Kinds.TEXT) {
                List<String> names = new ArrayList<>(NASTY.stream().map(each -> each.replace('\n', ' ')).toList());
                Collections.shuffle(names, random);
                names.subList(0, 5).forEach(value -> values.add(fr(value)));
            }
            criteria().add(kind, kind.scope().isEmpty() ? null : Scope.RELATION, fr("Champ " + seed + ' ' + at),
                    kind == Kinds.TEXT || random.nextBoolean(), values);
        }
    }

    private List<Relation> fill(Random random, long seed) {
        List<Relation> relations = new ArrayList<>();
        List<UserField<?, ?>> fields = Catalog.read(place.store()).of(Relation.class);
        place.store().change(Intent.typed("x"), change -> {
            for (int at = 0; at < 30; at++) {
                Relation relation = new Relation();
                relation.setName("R " + seed + ' ' + at);
                relation.setClientNumber("N" + seed + '-' + at);
                change.add(relation);
                relations.add(relation);
                for (UserField<?, ?> field : fields) {
                    field.set(change, Relation.class, List.of(relation), some(field, random));
                }
            }
        });
        return relations;
    }

    private static List<String> some(UserField<?, ?> field, Random random) {
        if (field.kind() instanceof TextKind) {
            return random.nextInt(3) == 0 ? List.of() : List.of(NASTY.get(random.nextInt(NASTY.size())));
        }
        List<String> labels = new ArrayList<>(field.options().stream().map(option -> option.label(Locale.FRENCH)).toList());
        Collections.shuffle(labels, random);
        return labels.subList(0, random.nextInt(field.several() ? 4 : 2));
    }

    private Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        List<Relation> relations = new ArrayList<>();
        place.store().scan(Relation.class, 500, relations::addAll);
        for (Relation relation : relations) {
            List<Answer> answers = new ArrayList<>();
            Kinds.ALL.forEach(kind -> answers.addAll(place.store().list(kind.relation(), relation)));
            for (UserField<?, ?> field : Catalog.read(place.store()).of(Relation.class)) {
                String text = field.text(answers, Locale.FRENCH);
                if (!text.isEmpty()) {
                    said.put(relation.getName() + ' ' + field.id(), text);
                }
            }
        }
        return said;
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }

    private static Labels fr(String name) {
        return Labels.of(name, Locale.FRENCH);
    }
}
