// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.search.ListQuery;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Icons;
import org.liaison.views.Grouping;

/** A list in groups, in a Shell that is never shown; queries answer at once. */
class GroupedListTest {

    private Display display;
    private Shell shell;
    private MemorySearch search;
    private ListModel model;
    private ListView view;
    private RecordRef opened;
    private FrozenSelection walked;
    private FrozenSelection selected;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
        search = new MemorySearch().with(1, "name", "Banque du Nord", "headcount", 900L)
                .with(2, "name", "ACME", "city", "Lyon", "headcount", 14_000L).with(3, "name", "Docks", "city", "Marseille")
                .with(4, "name", "Zenith", "city", "Lyon", "headcount", 7L);
        model = new ListModel(ListModelTest.kind(), search, Runnable::run, Runnable::run);
        view = new ListView(shell, model, search, Locale.ENGLISH, new Icons(display), Runnable::run, new QuietHost() {
            @Override
            public void open(RecordRef record, FrozenSelection walk) {
                opened = record;
                walked = walk;
            }

            @Override
            public void select(FrozenSelection selection) {
                selected = selection;
            }
        });
        shell.layout(true, true);
        model.begin(ListQuery.all(org.liaison.model.crm.Relation.class), Grouping.by("city"), List.of());
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    @AfterEach
    void close() {
        model.close();
        shell.dispose();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
        assertEquals(0, search.open.get(), "results left open");
    }

    private List<String> shown() {
        return ((Supplier<?>) table().getData(ModelIds.TEST_TEXT)).get().toString().lines().skip(1)
                .map(line -> line.split(" \\|")[0]).toList();
    }

    private NatTable table() {
        return view.table().control();
    }

    private void key(int code, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void key(int code) {
        key(code, '\0', 0);
    }

    private void type(char character) {
        key(character, character, 0);
    }

    private void click(int x, int line) {
        Event event = new Event();
        event.x = x;
        event.y = table().getStartYOfRowPosition(line + 1) + 5;
        event.button = 1;
        event.count = 1;
        table().notifyListeners(SWT.MouseDown, event);
        table().notifyListeners(SWT.MouseUp, event);
    }

    @Test
    void headingsSayValueAndNumberAndRowsKeepTheirOrder() {
        assertEquals(List.of("city: Lyon (2)", "ACME", "Zenith", "city: Marseille (1)", "Docks", "city: Not filled in (1)",
                "Banque du Nord"), shown());
        model.toggleSort("headcount", false);
        assertEquals(List.of("city: Lyon (2)", "Zenith", "ACME"), shown().subList(0, 3));
        model.toggleSort("city", false);
        assertEquals(List.of("city: Marseille (1)", "Docks", "city: Lyon (2)", "Zenith", "ACME"), shown().subList(0, 5));
        assertTrue(model.sort("city").orElseThrow().descending());
        assertFalse(model.sort("headcount").orElseThrow().descending());
        model.group(Grouping.NONE);
        assertEquals(List.of("Zenith", "Banque du Nord", "ACME", "Docks"), shown());
    }

    @Test
    void groupsOpenAndCloseByClickAndByKeys() {
        click(200, 0);
        assertEquals(List.of("city: Lyon (2)", "city: Marseille (1)", "Docks"), shown().subList(0, 3));
        click(200, 0);
        assertEquals(7, shown().size());
        key(SWT.HOME);
        key(SWT.ARROW_LEFT);
        assertEquals(5, shown().size());
        key(SWT.ARROW_RIGHT);
        assertEquals(7, shown().size());
        key(SWT.ARROW_DOWN);
        assertEquals(0, view.table().currentRow());
        type('-');
        assertEquals(5, shown().size());
        assertEquals(-1, view.table().currentRow(), "the heading stands for its closed rows");
        type('+');
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_LEFT);
        assertEquals(0, view.table().currentLine(), "left of the first cell is the heading");
        key(SWT.CR);
        assertEquals(5, shown().size());
        assertNull(opened);
        type('/');
        assertEquals(List.of("city: Lyon (2)", "city: Marseille (1)", "city: Not filled in (1)"), shown());
        assertTrue(model.folding().grouping().closed());
        type('*');
        assertEquals(7, shown().size());
    }

    @Test
    void whatIsClosedStaysSoWhenRecordsChange() {
        click(200, 0);
        search.change(5, "name", "Alpha", "city", "Brest");
        assertEquals(List.of("city: Brest (1)", "Alpha", "city: Lyon (2)", "city: Marseille (1)"), shown().subList(0, 4));
        assertEquals(List.of("lyon"), model.folding().turned());
        model.filter("zen");
        assertEquals(List.of("city: Lyon (1)"), shown());
        model.filter("");
        assertEquals(List.of("city: Brest (1)", "Alpha", "city: Lyon (2)", "city: Marseille (1)"), shown().subList(0, 4));
    }

    @Test
    void theCurrentRecordStaysCurrentAndMakesWayForItsHeading() {
        view.table().setCurrentRow(2);
        assertEquals(4, view.table().currentLine());
        search.change(5, "name", "Alpha", "city", "Brest");
        assertEquals(6, view.table().currentLine());
        assertEquals(3, view.table().currentRow());
        model.foldAll(true);
        assertEquals(2, view.table().currentLine());
        assertEquals(-1, view.table().currentRow());
    }

    @Test
    void theBoxOfAHeadingTicksItsRecords() {
        click(10, 0);
        assertArrayEquals(new long[] { 2, 4 }, selected.ids());
        assertEquals(2, model.tickedIn(0));
        model.tick(0, 0, false);
        assertEquals(1, model.tickedIn(0));
        key(SWT.HOME);
        type(' ');
        assertEquals(2, model.tickedIn(0), "what is ticked in part is ticked as a whole");
        model.foldAll(true);
        type(' ');
        assertEquals(0, model.tickCount());
        key(SWT.END, '\0', SWT.SHIFT);
        assertTrue(model.allTicked(), "a range takes what is in closed groups");
        model.filter("lyon");
        assertEquals(2, model.tickedIn(0));
        assertEquals(2, model.hiddenTicks());
    }

    @Test
    void openingARowWalksAllRowsInTheOrderOfTheGroups() {
        key(SWT.HOME);
        type('-');
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_DOWN);
        key(SWT.CR);
        assertEquals(3, opened.id());
        assertArrayEquals(new long[] { 2, 4, 3, 1 }, walked.ids());
        assertEquals(2, walked.indexOf(3), "closed groups are walked, too");
    }

    @Test
    void actionsOnAHeadingActOnNothing() {
        key(SWT.HOME);
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        table().notifyListeners(SWT.MenuDetect, event);
        assertNull(selected);
    }

    @Test
    void aFieldThatIsGoneMakesNoGroups() {
        model.group(Grouping.by("com.example.gone"));
        assertEquals(4, shown().size());
        assertEquals("com.example.gone", model.folding().grouping().field());
        assertEquals(List.of("city", "headcount"), model.groupable().stream().map(column -> column.field()).toList());
    }
}
