// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liaison.search.ListQuery.Sort;
import org.liaison.store.RuleBrokenException;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.Shape.ShownColumn;

/** Views and filters come back from their text as they were, whatever users call them. */
class TextFormTest {

    private static final int TRIALS = 2_000;
    private static final String SIGNS = "ab \\\n\r\"':-(|)é…\u2028\t😀,=<>";

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int[] signs = SIGNS.codePoints().toArray();
        random.ints(random.nextInt(longest), 0, signs.length).forEach(sign -> text.appendCodePoint(signs[sign]));
        return text.toString();
    }

    private static List<Sort> sort(Random random) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> new Sort("org.x.field" + i, random.nextBoolean())).toList();
    }

    private static Shape shape(Random random) {
        int columns = 1 + random.nextInt(6);
        return new Shape(IntStream.range(0, columns).mapToObj(i -> new ShownColumn("field" + i, random.nextInt(900))).toList(),
                random.nextInt(columns + 1), sort(random), group(random));
    }

    private static Grouping group(Random random) {
        return random.nextBoolean() ? Grouping.NONE : new Grouping("status", random.nextBoolean(), random.nextBoolean());
    }

    @Test
    void shapesComeBack() {
        Random random = new Random(28);
        for (int i = 0; i < TRIALS; i++) {
            Shape shape = shape(random);
            assertEquals(shape, ShapeText.parse(ShapeText.print(shape)));
        }
    }

    @Test
    void aGroupWithoutAnOrderIsThatOfTheFirstViews() {
        assertEquals(Grouping.by("status"), ShapeText.parse("column 0 name\ngroup status").group());
        assertEquals(Grouping.NONE, ShapeText.parse("column 0 name\ngroups closed").group());
    }

    @Test
    void filtersComeBackWhateverIsInThem() {
        Random random = new Random(20);
        for (int i = 0; i < TRIALS; i++) {
            SavedFilter filter = new SavedFilter(random.nextInt(), "Relation", text(random, 20), random.nextBoolean(),
                    new Label(text(random, 12), text(random, 8), random.nextInt(500)),
                    new Question(text(random, 40), text(random, 40), sort(random), group(random), text(random, 12)));
            SavedFilter bare = new SavedFilter(filter.id(), "Relation", filter.name(), filter.shared(), Label.NONE,
                    Question.NOTHING);
            assertEquals(filter, FilterText.parse(FilterText.print(filter.label(), filter.question()), bare));
        }
    }

    @Test
    void filesOfViewsComeBackAsOnesOwn() {
        Random random = new Random(32);
        for (int i = 0; i < TRIALS; i++) {
            SavedView view = new SavedView(0, "Relation", ("v" + text(random, 20)).strip(), false, shape(random));
            assertEquals(view, ViewFile.parse(ViewFile.print(view), "Relation"));
        }
    }

    @Test
    void anyTextReadsAsSomething() {
        Random random = new Random(29);
        for (int i = 0; i < TRIALS; i++) {
            String text = "column " + text(random, 30) + "\nsort " + text(random, 30) + '\n' + text(random, 30);
            Shape shape = ShapeText.parse(text);
            assertEquals(shape, ShapeText.parse(ShapeText.print(shape)));
        }
    }

    @Test
    void filesThatAreNoViewsAreRefusedWithTheReason() {
        assertRefused("", "This file holds no view of Liaison");
        assertRefused("\r\n\n", "This file holds no view of Liaison");
        assertRefused("name;city\nACME;Lyon", "This file holds no view of Liaison");
        assertRefused("liaison-view 1\nlist Relation\nname A\ncolumn wide city", "Line 4 of this file");
        assertRefused("liaison-view 1\nlist Relation\nname A\nformat C:", "Line 4 of this file");
        assertRefused("liaison-view 1\nlist Relation\nname A", "This file names no view");
        assertRefused("liaison-view 1\nlist Relation\nname " + "x".repeat(201) + "\ncolumn 0 city", "This file names no view");
        assertRefused("liaison-view 1\nlist Contact\nname A\ncolumn 0 city", "This view is for another list");
    }

    private static void assertRefused(String file, String reason) {
        RuleBrokenException refused = assertThrows(RuleBrokenException.class, () -> ViewFile.parse(file, "Relation"));
        String sentence = refused.problem().text(Locale.ENGLISH);
        assertEquals(reason, sentence.substring(0, Math.min(reason.length(), sentence.length())));
    }
}
