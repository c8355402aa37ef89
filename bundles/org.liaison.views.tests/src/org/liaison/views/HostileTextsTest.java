// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.search.query.QueryText;
import org.liaison.store.RuleBrokenException;
import org.liaison.testing.Mutations;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;

/**
 * Whatever became of the texts that views, filters and questions are kept and handed on in, they read as something that is written and
 * read again as the same, or are refused with a sentence. As many inputs as the system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileTextsTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 3000);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final List<String> SHAPES = List.of(
            "column 120 name\ncolumn 0 city\npinned 1\nsort asc name\nsort desc city\ngroup status",
            "column 80 org.x.field\ngroup city\ngroups closed", "column 99999999999 name\npinned -4\nsort \ngroup");
    private static final List<String> FILES = List.of(
            "liaison-view 1\nlist Relation\nname Mes clients\ncolumn 120 name\ncolumn 0 city\npinned 1\nsort asc name\ngroup status",
            "liaison-view 1\r\nlist Contact\r\nname Été\r\ncolumn 0 name", "liaison-view 2\nlist Relation");
    private static final List<String> FILTERS = List.of(
            FilterText.print(new Label("Lyon : prospects", "étoile", 120), new Question("status:prospect city:=\"Le Mans\",Lyon",
                    "(a | -b)", List.of(), Grouping.by("status"), "view")),
            "query a\\nb\nlook 1 2 3\nsort x", "");
    private static final List<String> QUERIES = List.of("status:prospect,client -city:=\"Le Mans\" (a | b) turnover:>1000",
            "name:* AND (title:\"x y\"~4 OR [a TO z]^2) +must /re.*x/ \\\\ && ||",
            "SELECT r FROM Relation r WHERE r.name = :name OR 1=1 --", "'; DELETE FROM RELATION; /*", "{fn x()} ${env:HOME} %00",
            "contact:(job:chef -(lyon | \u00ab le mans \u00bb)) n:10..50", "a".repeat(3000), "\"".repeat(99));

    @Test
    void everyShapeIsReadAsOne() {
        Mutations mutations = new Mutations(SEED);
        for (int number = 0; number < INPUTS; number++) {
            Shape shape = ShapeText.parse(mutations.text(SHAPES));
            assertEquals(shape, ShapeText.parse(ShapeText.print(shape)), "input " + number + " of seed " + SEED);
        }
    }

    @Test
    void everyFileIsAViewOrRefused() {
        Mutations mutations = new Mutations(SEED);
        int views = 0;
        for (int number = 0; number < INPUTS; number++) {
            try {
                SavedView view = ViewFile.parse(mutations.text(FILES), "Relation");
                assertEquals(view, ViewFile.parse(ViewFile.print(view), "Relation"), "input " + number + " of seed " + SEED);
                views++;
            } catch (RuleBrokenException refused) {
                assertFalse(refused.problem().text(Locale.FRENCH).isBlank());
            }
        }
        assertTrue(views > 0 && views < INPUTS, views + " of " + INPUTS + " are views");
    }

    @Test
    void everyFilterIsReadAsOne() {
        Mutations mutations = new Mutations(SEED);
        SavedFilter bare = new SavedFilter(7, "Relation", "Name", false, Label.NONE, Question.NOTHING);
        for (int number = 0; number < INPUTS; number++) {
            SavedFilter filter = FilterText.parse(mutations.text(FILTERS), bare);
            assertEquals(filter, FilterText.parse(FilterText.print(filter.label(), filter.question()), bare),
                    "input " + number + " of seed " + SEED);
        }
    }

    /** What other languages mean something by is text here, and a question keeps its meaning when it is printed. */
    @Test
    void everyQuestionIsUnderstoodAndKeepsItsMeaning() {
        Mutations mutations = new Mutations(SEED);
        for (int number = 0; number < Math.max(INPUTS / 4, 1); number++) {
            QueryText.Parsed parsed = QueryText.parse(mutations.text(QUERIES));
            String printed = QueryText.print(parsed.criteria());
            // of what is longer or deeper than anybody means the rest is told to be text
            if (printed.length() <= 100_000
                    && parsed.mistakes().stream().noneMatch(mistake -> mistake.kind() == QueryText.Kind.TOO_DEEP)) {
                assertEquals(parsed.criteria(), QueryText.parse(printed).criteria(), "input " + number + " of seed " + SEED);
            }
        }
    }
}
