// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Relation;
import org.liaison.search.Search.Problem;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Operator;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.criteria.PaneMemory;
import org.liaison.ui.list.internal.criteria.Remembered;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** The list in a Shell that is never shown; queries answer at once. */
class ListViewTest {

    private final List<String> done = new ArrayList<>();
    private final Remembered panes = new Remembered();
    private FrozenSelection selected;
    private FrozenSelection walked;
    private Display display;
    private Shell shell;
    private MemorySearch search;
    private ListModel model;
    private ListView view;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
        search = new MemorySearch().with(1, "name", "Banque du Nord", "headcount", 900L)
                .with(2, "name", "ACME", "city", "Lyon", "headcount", 14_000L).with(3, "name", "Docks", "city", "Marseille");
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

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    private void show(ListKind kind) {
        model = new ListModel(kind, search, Runnable::run, Runnable::run);
        view = new ListView(shell, model, search, Locale.ENGLISH, new Icons(display), Runnable::run, new Recorder());
        shell.layout(true, true);
        model.refresh();
    }

    private NatTable table() {
        return view.table().control();
    }

    private String cell(int column, int row) {
        return (String) table().getDataValueByPosition(column + 1, row + 1);
    }

    private void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (id.equals(child.getData(ModelIds.TEST_ID))) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void cellsShowTheTextsOfTheirFields() {
        show(ListModelTest.kind());
        assertEquals("ACME", cell(0, 0));
        assertEquals("Lyon", cell(1, 0));
        assertEquals("14,000", cell(2, 0));
        assertEquals("", cell(1, 1));
        assertEquals("headcount", table().getDataValueByPosition(3, 0));
    }

    @Test
    void openingARowHandsOverAllRowsInTheirOrder() {
        show(ListModelTest.kind());
        view.table().setCurrentRow(1);
        key(SWT.CR, 0);
        assertEquals(List.of("open 1"), done);
        assertArrayEquals(new long[] { 2, 1, 3 }, walked.ids());
        assertEquals("All relations", walked.title());
    }

    @Test
    void theKeyboardMovesAndTicks() {
        show(ListModelTest.kind());
        key(SWT.HOME, 0);
        key(' ', 0);
        assertTrue(model.ticked(2));
        key(SWT.ARROW_DOWN, SWT.SHIFT);
        assertTrue(model.ticked(1));
        key(SWT.END, 0);
        assertEquals(2, view.table().currentRow());
        assertFalse(model.ticked(3));
        key(SWT.ARROW_DOWN, 0);
        assertEquals(2, view.table().currentRow());
        key(SWT.ESC, 0);
        assertEquals(2, model.tickCount());
        key('a', SWT.MOD1 | SWT.SHIFT);
        assertEquals(0, model.tickCount());
        key('a', SWT.MOD1);
        assertTrue(model.allTicked());
    }

    @Test
    void ticksAreTheSelectionOfActions() {
        show(ListModelTest.kind());
        model.tick(1, 2, true);
        assertArrayEquals(new long[] { 1, 3 }, selected.ids());
        assertEquals("2 ticked rows", selected.title());
        model.tickNone();
        assertNull(selected);
    }

    @Test
    void deletingTakesTheTickedRowsOnlyIfTheCurrentOneIsTicked() {
        show(ListModelTest.kind());
        model.tick(1, 2, true);
        view.table().setCurrentRow(0);
        key(SWT.DEL, 0);
        assertEquals("delete This row only: ACME [2]", done.getLast());
        view.table().setCurrentRow(1);
        key(SWT.DEL, 0);
        assertEquals("delete 2 ticked rows [1, 3]", done.getLast());
    }

    @Test
    void typingFiltersAndNothingFoundSaysSo() {
        show(ListModelTest.kind());
        Text filter = (Text) find(shell, "list.filter");
        filter.setText("docks");
        assertEquals(1, model.size());
        filter.setText("nothing like it");
        assertEquals(0, model.size());
        assertTrue(find(shell, "list.empty.clear") != null, "no way out is offered");
        find(shell, "list.empty.clear").notifyListeners(SWT.Selection, new Event());
        assertEquals("", filter.getText());
        assertEquals(3, model.size());
    }

    @Test
    void theStatusAndTheWalkSayThatCriteriaLeaveRowsOut() {
        show(ListModelTest.kind());
        model.show(model.query().where(All.NOTHING.and(Condition.of("city", Operator.IS, "Lyon"))));
        assertEquals("3 of 3 relations", view.texts().status(model, "3 relations", ""));
        assertEquals("Filtered list", view.texts().walk(model, ""));
        model.toggleSort("city", false);
        assertEquals(1, model.query().criteria().of().size(), "sorting dropped the criteria");
    }

    @Test
    void aSuggestionIsOfferedAndTaken() {
        search.suggested = "docks";
        show(ListModelTest.kind());
        Text filter = (Text) find(shell, "list.filter");
        filter.setText("dcks");
        Link instead = (Link) find(shell, "list.empty.try");
        assertEquals("<a>docks (1)</a>", instead.getText());
        instead.notifyListeners(SWT.Selection, new Event());
        assertEquals("docks", filter.getText());
        assertEquals(1, model.size());
    }

    @Test
    void whatCannotBeAnsweredIsSaidWhereNothingIsFound() {
        search.problems = List.of(new Problem(Condition.of("planet", Operator.HAS, "x"), "No planet here."));
        show(ListModelTest.kind());
        ((Text) find(shell, "list.filter")).setText("dcks");
        assertEquals("No planet here.", ((Label) find(shell, "list.empty.text")).getText());
    }

    /** The style sheet may have coloured the page before anything is painted in the other theme. */
    @Test
    void whatIsSaidFollowsTheTheme() {
        show(ListModelTest.kind());
        ((Text) find(shell, "list.filter")).setText("zzz");
        Palette dark = new Palette(true);
        Control page = find(shell, "list.empty");
        shell.getDisplay().setData(Palette.DARK, true);
        try {
            page.setBackground(dark.surface());
            page.notifyListeners(SWT.Paint, new Event());
            assertEquals(dark.muted(), find(shell, "list.empty.text").getForeground());
        } finally {
            shell.getDisplay().setData(Palette.DARK, null);
        }
    }

    @Test
    void theFunnelOpensTheCriteriaAndThatIsRemembered() {
        show(ListModelTest.kind());
        Control pane = find(shell, "list.criteria.pane");
        assertFalse(pane.getVisible(), "a narrow window has room for rows only");
        find(shell, "list.criteria").notifyListeners(SWT.Selection, new Event());
        assertTrue(pane.getVisible());
        assertTrue(find(shell, "list.facet.city") != null, "nothing to choose from");
        assertEquals("true", panes.get("criteria.open", ""));
    }

    @Test
    void anEmptyDatabaseOffersWhatToDoNext() {
        search = new MemorySearch();
        show(ListModelTest.kind());
        Control pane = find(shell, "list.criteria.pane");
        assertFalse(SidesLayout.shows(pane), "criteria are offered where there is nothing to find");
        find(shell, "list.criteria").notifyListeners(SWT.Selection, new Event());
        assertTrue(SidesLayout.shows(pane), "the criteria cannot be asked for");
        find(shell, "list.empty.add").notifyListeners(SWT.Selection, new Event());
        find(shell, "list.empty.import").notifyListeners(SWT.Selection, new Event());
        find(shell, "list.empty.sample").notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("add", "run " + ModelIds.COMMAND_IMPORT, "run " + ModelIds.COMMAND_SAMPLE), done);
    }

    @Test
    void anEditKeepsTheCurrentRecordCurrent() {
        show(ListModelTest.kind());
        view.table().setCurrentRow(0);
        search.change(2, "name", "Zenith");
        assertEquals("Zenith", cell(0, 2));
        assertEquals(2, view.table().currentRow());
    }

    @Test
    void opensWithoutAnyColumn() {
        show(new ListKind(Relation.class, "All relations", null, List.of()));
        assertEquals(3, model.size());
        assertEquals(1, table().getColumnCount());
        key(SWT.HOME, 0);
        key(SWT.CR, 0);
        assertEquals(1, done.size());
    }

    private final class Recorder implements Host {
        @Override
        public void open(RecordRef record, FrozenSelection walk) {
            done.add("open " + record.id());
            walked = walk;
        }

        @Override
        public void add() {
            done.add("add");
        }

        @Override
        public boolean canAdd() {
            return true;
        }

        @Override
        public void delete(FrozenSelection records) {
            done.add("delete " + records.title() + " " + java.util.Arrays.toString(records.ids()));
        }

        @Override
        public void select(FrozenSelection selection) {
            selected = selection;
        }

        @Override
        public boolean offers(String command) {
            return true;
        }

        @Override
        public void run(String command) {
            done.add("run " + command);
        }

        @Override
        public IntFunction<String> counted() {
            return count -> count + " relations";
        }

        @Override
        public List<EntityType<?>> related() {
            return List.of();
        }

        @Override
        public PaneMemory memory() {
            return panes;
        }

        @Override
        public String sentence(Throwable failure) {
            return failure.getMessage();
        }
    }
}
