// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liaison.ui.detail.internal.layout.Layout.Place;
import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;

class LayoutTest {

    private static final Layout LAYOUT = new Layout(List.of(
            new Layout.Tab("one", "One", List.of(List.of("a", "b", "c"), List.of("d"))),
            new Layout.Tab("two", "Two", List.of(List.of("e")))));

    @Test
    void movesWithinAColumnBeforeWhatIsThere() {
        assertEquals("b,a,c|d e", text(LAYOUT.with("a", new Place(0, 0, 2))));
        assertEquals("b,c,a|d e", text(LAYOUT.with("a", new Place(0, 0, 3))));
        assertEquals("c,a,b|d e", text(LAYOUT.with("c", new Place(0, 0, 0))));
        assertEquals(LAYOUT, LAYOUT.with("b", new Place(0, 0, 1)));
        assertEquals(LAYOUT, LAYOUT.with("b", new Place(0, 0, 2)));
    }

    @Test
    void movesToOtherColumnsAndTabs() {
        assertEquals("b,c|a,d e", text(LAYOUT.with("a", new Place(0, 1, 0))));
        assertEquals("b,c|d e,a", text(LAYOUT.with("a", new Place(1, 0, 99))));
        assertEquals("b,c|d e|a", text(LAYOUT.with("a", new Place(1, 1, 0))));
    }

    @Test
    void whatIsTakenAwayIsRememberedUntilItIsAddedAgain() {
        Layout without = LAYOUT.without("b");
        assertEquals("a,c|d e", text(without));
        assertEquals(Set.of("b"), without.removed());
        assertEquals(Set.of(), without.with("b", new Place(1, 0, 0)).removed());
    }

    @Test
    void aTabTakesItsWidgetsAlong() {
        Layout without = LAYOUT.withoutTab(0);
        assertEquals("e", text(without));
        assertEquals(Set.of("a", "b", "c", "d"), without.removed());
        assertSame(without, without.withoutTab(0));
    }

    @Test
    void tabsAreAddedRenamedAndMoved() {
        Layout more = LAYOUT.withTab("Mine").withTab("Mine");
        assertEquals(List.of("one", "two", "own1", "own2"), more.tabs().stream().map(Layout.Tab::id).toList());
        assertEquals("Yours", more.renamed(2, "Yours").tabs().get(2).title());
        assertEquals(List.of("own2", "one", "two", "own1"), more.tabMoved(3, 0).tabs().stream().map(Layout.Tab::id).toList());
    }

    @Test
    void titlesThatWereNotChangedFollowTheLanguage() {
        Layout french = LAYOUT.renamed(0, "Un").renamed(1, "Deux");
        Layout own = LAYOUT.renamed(1, "Mine").lessTitlesOf(LAYOUT);
        assertEquals(List.of("Un", "Mine"), own.withTitlesOf(french).tabs().stream().map(Layout.Tab::title).toList());
    }

    @Test
    void columnsThatGoFollowInTheLastThatStays() {
        assertEquals("a,b,c,d e", text(LAYOUT.columns(0, 1)));
        assertEquals("a,b,c|d e|", text(LAYOUT.columns(1, 2)));
        assertEquals(80, LAYOUT.split(0, 99).tabs().getFirst().split());
    }

    /** Whatever is done, no widget is lost, none is there twice, and what was made can be written and read. */
    @Test
    void nothingIsLostOrDoubled() throws DamagedLayoutException {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Layout layout = LAYOUT;
            for (int step = 0; step < 40; step++) {
                layout = step(layout, random);
                List<String> placed = layout.widgets().toList();
                assertEquals(new HashSet<>(placed).size(), placed.size(), "seed " + seed);
                Set<String> all = new HashSet<>(placed);
                assertTrue(layout.removed().stream().allMatch(all::add), "seed " + seed);
                assertEquals(Set.of("a", "b", "c", "d", "e"), all, "seed " + seed);
            }
            assertEquals(layout, LayoutXml.read(LayoutXml.write(layout), UnaryOperator.identity()), "seed " + seed);
        }
    }

    private static Layout step(Layout layout, Random random) {
        String widget = String.valueOf((char) ('a' + random.nextInt(5)));
        int tab = random.nextInt(layout.tabs().size());
        return switch (random.nextInt(9)) {
            case 0 -> layout.without(widget);
            case 1 -> layout.withTab("Tab " + random.nextInt(9));
            case 2 -> layout.withoutTab(tab);
            case 3 -> layout.renamed(tab, "é<&>" + random.nextInt(9));
            case 4 -> layout.tabMoved(tab, random.nextInt(layout.tabs().size()));
            case 5 -> layout.columns(tab, 1 + random.nextInt(3));
            case 6 -> layout.split(tab, random.nextInt(100));
            case 7 -> layout.placeOf(widget).isPresent() ? layout.collapse(widget, random.nextBoolean()) : layout;
            default -> layout.with(widget, new Place(tab, random.nextInt(3), random.nextInt(4)));
        };
    }

    private static String text(Layout layout) {
        return layout.tabs().stream()
                .map(tab -> tab.columns().stream().map(column -> String.join(",", column)).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }
}
