// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.DefinedField;
import org.liaison.search.Rows;
import org.liaison.search.Search.Problem;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.query.Problems;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.search.query.QueryText;

/** What users are told of a query that cannot be answered as a whole. */
class ProblemsTest {

    @TempDir
    private Path folder;
    private SmallIndex index;

    @BeforeEach
    void open() {
        index = SmallIndex.empty(folder, Locale.FRENCH, Map.of("name", ValueType.TEXT, "headcount", ValueType.NUMBER, "since",
                ValueType.DATE, "active", ValueType.FLAG, "status", ValueType.TERM));
        index.put(1, "status", index.term(9001, "Client", "Customer"));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatCanBeAnsweredIsNoProblem() {
        says("lyon \"le mans\" name:^a headcount:10,20 since:2026 active:oui status:client name:\"\" headcount:\"\" thing:(name:a)");
    }

    @Test
    void valuesThatMeanNothingToAFieldAreNamed() {
        says("headcount:many", "« many » n’est pas un nombre pour « headcount ».");
        says("headcount:1,many", "« many » n’est pas un nombre pour « headcount ».");
        says("headcount:1..many", "« many » n’est pas un nombre pour « headcount ».");
        says("since:soon", "« soon » n’est pas une date pour « since ».");
        says("active:perhaps", "« perhaps » n’est ni oui ni non pour « active ».");
        says("status:nobody", "Aucune fiche n’a « nobody » comme « status ».");
    }

    @Test
    void whatThereIsNotIsNamedWhereverItStands() {
        String field = "Cette liste n’a pas de champ « x » ; son extension manque peut-être. La condition ne trouve rien.";
        for (String text : List.of("x:1", "-x:1", "(a | x:1)", "(b (x:1))", "thing:(x:1)", "-thing:(a | -x:\"\")")) {
            says(text, field);
        }
        says("x:1 person:(name:a) headcount:?", field,
                "Aucune liste « person » n’est liée à celle-ci. La condition ne trouve rien.",
                "« ? » n’est pas un nombre pour « headcount ».");
    }

    @Test
    void anOperatorThatAFieldDoesNotHaveIsNamedAsUsersCallIt() {
        says("name:>5", "« name » ne se compare pas par « " + Operator.GREATER.label("text", false, Locale.FRENCH)
                + " ». La condition ne trouve rien.");
        assertEquals(List.of(Condition.of("name", Operator.GREATER, "5")),
                problems("lyon name:>5").stream().map(Problem::criterion).toList());
    }

    @Test
    void aFieldThatUsersHaveRetiredIsNamedByItsLabel() {
        index.index().define(List.of(retired("old", "Ancienne couleur")));
        says("old:red",
                "Le champ « Ancienne couleur » a été retiré. La condition ne trouve rien tant qu’il n’est pas remis en service.");
    }

    /** The index that is being built in the meantime must know of it, too. */
    @Test
    void fieldsMayBeDefinedWhileTheIndexIsBuiltAnew() {
        index.index().startBuilding();
        assertTrue(index.index().define(List.of(retired("old", "Ancienne couleur"))));
        assertFalse(index.index().define(List.of(retired("old", "Ancienne couleur"))));
        index.index().add(new IndexedThing(7, Set.of(), Map.of("old", "rouge", "name", "Acme")));
        index.index().finishBuilding("log", 5, List.of());
        assertEquals(List.of(7L), index.ids(SmallIndex.all()));
        assertEquals(List.of(7L), index.found("rouge"));
        try (Rows rows = index.rows(SmallIndex.all())) {
            assertEquals(Optional.of("rouge"), rows.row(0).value("old"));
        }
    }

    private static IndexedField retired(String id, String label) {
        return IndexedField.of(new DefinedField("Thing", id, label, label, label, "text", false, true, false, true, Set.of()),
                Locale.FRENCH, null);
    }

    private void says(String text, String... sentences) {
        assertEquals(List.of(sentences), problems(text).stream().map(Problem::sentence).toList(), text);
    }

    private List<Problem> problems(String text) {
        Criterion asked = QueryText.parse(text).criteria();
        Snapshot held = index.index().acquire().orElseThrow();
        try (Neighbourhood neighbours = new Neighbourhood(Map.of("Thing", index.index()), SmallIndex.TODAY)) {
            return new Problems(held.scope(SmallIndex.TODAY, neighbours), Locale.FRENCH).of(asked);
        } finally {
            held.release();
        }
    }
}
