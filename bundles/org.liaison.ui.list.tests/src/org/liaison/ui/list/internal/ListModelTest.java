// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.model.crm.Relation;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.model.ListModel.Event;

class ListModelTest {

    /** Queries wait here until a test lets them run, as slow ones do in life. */
    private final Queue<Runnable> slow = new ArrayDeque<>();
    private final List<Event> told = new ArrayList<>();
    private MemorySearch search;
    private ListModel model;

    @BeforeEach
    void list() {
        search = new MemorySearch().with(1, "name", "Banque du Nord", "headcount", 900L)
                .with(2, "name", "ACME", "city", "Lyon", "headcount", 14_000L).with(3, "name", "Docks", "city", "Marseille");
        model = model(slow::add);
    }

    private ListModel model(Executor background) {
        ListModel made = new ListModel(kind(), search, background, Runnable::run);
        made.listen(told::add);
        return made;
    }

    static ListKind kind() {
        return new ListKind(Relation.class, "All relations", "Add a company",
                List.of(column("name", Align.LEFT, Renderer.LINK), column("city", Align.LEFT, Renderer.TEXT),
                        column("headcount", Align.RIGHT, Renderer.TEXT)));
    }

    private static ListColumn column(String field, Align align, Renderer renderer) {
        return new ListColumn("test." + field, field, field, 120, align, 1, true, renderer);
    }

    private void finish() {
        while (!slow.isEmpty()) {
            slow.remove().run();
        }
    }

    private void show() {
        model.refresh();
        finish();
    }

    private List<Long> shown() {
        return IntStream.range(0, model.size()).mapToObj(model::id).toList();
    }

    @AfterEach
    void closesWhatItOpened() {
        model.close();
        finish();
        assertEquals(0, search.open.get(), "results left open");
        assertEquals(0, search.subscribers(), "subscriptions left");
    }

    @Test
    void showsNothingUntilTheFirstAnswer() {
        model.refresh();
        assertFalse(model.answered());
        assertEquals(0, model.size());
        finish();
        assertTrue(model.answered());
        assertEquals(List.of(2L, 1L, 3L), shown());
    }

    @Test
    void ofSeveralQueriesOnlyTheLastIsShown() {
        show();
        told.clear();
        model.filter("b");
        model.filter("ba");
        model.filter("banque");
        finish();
        assertEquals(List.of(1L), shown());
        assertEquals(List.of(Event.ROWS), told);
        assertEquals(3, model.total());
    }

    @Test
    void sortsNumbersAsNumbersWithEmptyLastBothWays() {
        show();
        model.toggleSort("headcount", false);
        finish();
        assertEquals(List.of(1L, 2L, 3L), shown());
        model.toggleSort("headcount", false);
        finish();
        assertEquals(List.of(2L, 1L, 3L), shown());
    }

    @Test
    void theNameIsOrderedFromTheStartAndTurnsAtTheFirstClick() {
        assertFalse(model.sort("name").orElseThrow().descending());
        assertTrue(model.sort("city").isEmpty());
        model.toggleSort("name", false);
        assertTrue(model.sort("name").orElseThrow().descending());
    }

    @Test
    void aFurtherColumnBreaksTies() {
        model.toggleSort("city", false);
        model.toggleSort("headcount", true);
        assertEquals(List.of("city", "headcount"), model.query().sort().stream().map(sort -> sort.field()).toList());
    }

    @Test
    void ticksSurviveSortingAndSearching() {
        show();
        model.tick(0, 0, true);
        model.toggleSort("headcount", false);
        finish();
        assertTrue(model.ticked(2));
        model.filter("docks");
        finish();
        assertEquals(1, model.tickCount());
        assertEquals(1, model.hiddenTicks());
        assertFalse(model.allTicked());
    }

    @Test
    void ticksARangeInEitherDirection() {
        show();
        model.tick(2, 1, true);
        assertEquals(2, model.tickCount());
        assertFalse(model.ticked(2));
        model.tick(0, 2, false);
        assertEquals(0, model.tickCount());
    }

    @Test
    void ticksAllAndNone() {
        show();
        model.tickAll();
        finish();
        assertTrue(model.allTicked());
        assertEquals(0, model.hiddenTicks());
        model.tickNone();
        assertEquals(0, model.tickCount());
        assertFalse(model.allTicked());
    }

    @Test
    void tickedIdsComeInTheOrderOfTheListWithHiddenOnesLast() {
        show();
        model.tickAll();
        finish();
        model.filter("a");
        model.toggleSort("name", false);
        finish();
        assertEquals(List.of(3L, 1L, 2L), shown());
        model.filter("banque");
        finish();
        var ids = model.tickedIds();
        finish();
        assertArrayEquals(new long[] { 1, 2, 3 }, ids.join());
    }

    @Test
    void ticksMadeWhileAQueryRunsAreCounted() {
        show();
        model.filter("b");
        model.tick(0, 0, true);
        finish();
        assertEquals(1, model.tickCount());
        assertEquals(1, model.hiddenTicks());
    }

    @Test
    void anEditedRecordIsShownAtOnceAndItsTickStays() {
        show();
        model.tick(0, 0, true);
        search.change(2, "name", "ACME France");
        finish();
        assertEquals("ACME France", model.row(0).text("name", java.util.Locale.ENGLISH));
        assertTrue(model.ticked(2));
    }

    @Test
    void aDeletedRecordIsNoLongerTicked() {
        show();
        model.tick(0, 2, true);
        search.remove(2);
        finish();
        assertEquals(2, model.tickCount());
        assertEquals(0, model.hiddenTicks());
        assertTrue(model.allTicked());
    }

    @Test
    void aFailingQueryKeepsTheRowsAndSaysWhy() {
        show();
        search.failing = new IllegalStateException("index damaged");
        model.filter("x");
        finish();
        assertEquals("index damaged", model.failure().orElseThrow().getMessage());
        assertEquals(List.of(2L, 1L, 3L), shown());
        search.failing = null;
        model.refresh();
        finish();
        assertTrue(model.failure().isEmpty());
        assertEquals(0, model.size());
    }
}
