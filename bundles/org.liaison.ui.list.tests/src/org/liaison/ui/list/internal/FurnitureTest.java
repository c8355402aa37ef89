// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Setting;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.search.ListQuery;
import org.liaison.store.Vault;
import org.liaison.ui.ModelIds;
import org.liaison.ui.list.internal.filters.Remembered;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.SavedView;
import org.liaison.views.Views;

/** Filters on the left and views at the bottom of a list, in a Shell, on a real store and index. */
class FurnitureTest {

    private static final String LIST = "Relation";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @RegisterExtension
    static final StoreExtension PLACE = StoreExtension.speaking(Locale.FRENCH);

    private final List<String> prompts = new ArrayList<>();
    private String author;
    private Display display;
    private Shell shell;
    private ExecutorService background;
    private ListModel model;
    private ListView view;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        background = Executors.newSingleThreadExecutor();
        author = "test" + System.nanoTime();
        PLACE.store().change(Intent.typed("None"), change -> {
            change.remove(Relation.class, ids(Relation.class));
            change.remove(Setting.class, ids(Setting.class));
        });
        PLACE.store().change(Intent.typed("Three"), change -> {
            change.add(relation("ACME", "Lyon"));
            change.add(relation("Banque du Nord", "Lille"));
            change.add(relation("Docks", "Lyon"));
        });
        show();
        until(() -> model.total() == 3);
    }

    private static List<Long> ids(Class<? extends DomainEntity> type) {
        List<Long> ids = new ArrayList<>();
        PLACE.store().scan(type, 100, batch -> batch.forEach(thing -> ids.add(thing.getId())));
        return ids;
    }

    private static Relation relation(String name, String city) {
        Relation relation = new Relation();
        relation.setName(name);
        relation.setTradeName(city);
        return relation;
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    @AfterEach
    void close() {
        leave();
        background.shutdown();
    }

    private void leave() {
        view.close();
        model.close();
        shell.dispose();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    private void show() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 500);
        model = new ListModel(kind(), PLACE.search(), background, this::later);
        Memory memory = new Memory(PLACE.workplace().folder(), author, LIST, Vault.NONE);
        Icons icons = new Icons(display);
        model.begin(Remembered.query(memory, Relation.class), Remembered.grouping(memory), Remembered.turned(memory));
        view = new ListView(shell, model, PLACE.search(), Locale.FRENCH, icons, this::later, new QuietHost());
        Prompts noted = new Prompts(display, icons, PLACE.workplace()) {
            @Override
            public int ask(Prompt prompt) {
                prompts.add(prompt.text());
                return 0;
            }
        };
        view.furnish(new Desk(() -> PLACE.service(Views.class), new Background(new Failures(noted, PLACE.workplace())), memory,
                icons, Locale.FRENCH));
        view.fill();
        shell.open();
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private static ListKind kind() {
        return new ListKind(Relation.class, "Toutes les relations", null,
                List.of(column("name", Renderer.LINK, true), column("tradeName", Renderer.TEXT, true),
                        column("headcount", Renderer.TEXT, true), column("acronym", Renderer.TEXT, false)));
    }

    private static ListColumn column(String field, Renderer renderer, boolean shown) {
        return new ListColumn("test." + field, field, field, 120, Align.LEFT, 1, shown, renderer);
    }

    private void until(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain; tree: " + tree() + "; said: " + prompts);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static Control find(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            Control found = id.equals(child.getData(ModelIds.TEST_ID))
                    ? child
                    : child instanceof Composite composite ? find(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private FlatButton button(String id) {
        return (FlatButton) find(shell, id);
    }

    private List<String> tree() {
        List<String> lines = new ArrayList<>();
        lines(((Tree) find(shell, "list.filters")).getItems(), "", lines);
        return lines;
    }

    private static void lines(TreeItem[] items, String indent, List<String> lines) {
        for (TreeItem item : items) {
            lines.add((indent + item.getText(0) + ' ' + item.getText(1)).stripTrailing());
            lines(item.getItems(), indent + "- ", lines);
        }
    }

    private void run(String name) {
        Tree tree = (Tree) find(shell, "list.filters");
        TreeItem item = items(tree.getItems()).stream().filter(each -> each.getText(0).equals(name)).findFirst().orElseThrow();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.DefaultSelection, event);
    }

    private static List<TreeItem> items(TreeItem[] roots) {
        return Arrays.stream(roots).flatMap(item -> java.util.stream.Stream
                .concat(java.util.stream.Stream.of(item), items(item.getItems()).stream())).toList();
    }

    private void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        find(shell, "list.filters").notifyListeners(SWT.KeyDown, event);
    }

    /** Answers the next window that asks for a name. */
    private void answer(String window, String name) {
        display.timerExec(50, () -> {
            for (Shell asking : display.getShells()) {
                if (("list.window." + window).equals(asking.getData(ModelIds.TEST_ID))) {
                    ((Text) find(asking, "list.name")).setText(name);
                    ((FlatButton) find(asking, "list.accept")).press();
                    return;
                }
            }
            answer(window, name);
        });
    }

    private SavedFilter store(String name, boolean shared, String folder, String criteria) {
        return PLACE.service(Views.class).save(new SavedFilter(0, LIST, name, shared, new Label(folder, "star", 0),
                new Question("", criteria, List.of(), Grouping.NONE, "")), Origin.TYPED);
    }

    private String status() {
        return ((org.eclipse.swt.widgets.Label) find(shell, "list.status")).getText();
    }

    @Test
    void aSearchIsSavedRunAndCounted() {
        assertFalse(button("list.filters.save").isEnabled(), "nothing is searched for");
        model.filter("lyon");
        until(() -> model.size() == 2 && button("list.filters.save").isEnabled());
        answer("saveFilter", "Lyonnais");
        button("list.filters.save").press();
        until(() -> tree().equals(List.of("Tous 3", "Lyonnais 2")));
        assertEquals("Lyonnais · 2 sur 3 relations", status());
        run("Tous");
        until(() -> model.size() == 3);
        assertEquals("3 relations", status());
        run("Lyonnais");
        until(() -> model.size() == 2);
        PLACE.store().change(Intent.typed("One more"), change -> change.add(relation("Zenith", "Lyon")));
        until(() -> tree().equals(List.of("Tous 4", "Lyonnais 3")));
        assertEquals(List.of(), prompts);
    }

    @Test
    void whatChangesBehindAnotherTabIsCountedWhenTheListIsSeenAgain() {
        store("Lyonnais", false, "", "tradeName:Lyon");
        until(() -> tree().equals(List.of("Tous 3", "Lyonnais 2")));
        view.control().setVisible(false);
        PLACE.store().change(Intent.typed("One more"), change -> change.add(relation("Zenith", "Lyon")));
        until(() -> model.total() == 4);
        boolean[] later = new boolean[1];
        display.timerExec(600, () -> later[0] = true);
        until(() -> later[0]);
        view.control().setVisible(true);
        until(() -> tree().equals(List.of("Tous 4", "Lyonnais 3")));
    }

    @Test
    void theListBeginsWithTheFilterThatItWasLeftWith() {
        store("Lyonnais", false, "", "tradeName:Lyon");
        until(() -> tree().size() == 2);
        run("Lyonnais");
        until(() -> model.size() == 2);
        leave();
        until(() -> new Memory(PLACE.workplace().folder(), author, LIST, Vault.NONE).get(Memory.FILTER_NAME).equals("Lyonnais"));
        show();
        until(() -> model.size() == 2 && tree().equals(List.of("Tous 3", "Lyonnais 2")));
        assertEquals("Lyonnais · 2 sur 3 relations", status());
    }

    @Test
    void filtersStandInFoldersAndMoveByTheKeyboard() {
        store("Un", false, "", "tradeName:Lyon");
        store("Deux", false, "", "tradeName:Lille");
        store("Trois", true, "Ventes", "tradeName:Nulle");
        until(() -> tree().equals(List.of("Tous 3", "Un 2", "Deux 1", "Partagés", "- Ventes", "- - Trois 0")));
        run("Deux");
        key(SWT.ARROW_UP, SWT.ALT);
        until(() -> PLACE.service(Views.class).filters(LIST).getFirst().name().equals("Deux"));
        until(() -> tree().subList(0, 3).equals(List.of("Tous 3", "Deux 1", "Un 2")));
        key(SWT.DEL, 0);
        until(() -> tree().size() == 5);
        // the log shows a change set when everybody was told of it, and the tree may be told first
        until(() -> newest().intent().title().startsWith("Suppression"));
        PLACE.store().undo(newest().id(), "Annulation");
        until(() -> tree().subList(0, 3).equals(List.of("Tous 3", "Deux 1", "Un 2")));
    }

    private static ChangeSet newest() {
        return PLACE.store().log().newest(1, Long.MAX_VALUE).getFirst();
    }

    @Test
    void aFilterOnAFieldThatIsGoneStaysAndIsNotRun() {
        store("Fidélité", false, "", "com.example.loyalty:gold");
        until(() -> tree().equals(List.of("Tous 3", "Fidélité –")));
        Tree tree = (Tree) find(shell, "list.filters");
        assertEquals(Palette.of(display).muted(), tree.getItem(1).getForeground(0), "it is not grey");
        Event over = new Event();
        over.x = tree.getItem(1).getBounds(0).x + 1;
        over.y = tree.getItem(1).getBounds(0).y + 1;
        tree.notifyListeners(SWT.MouseMove, over);
        assertTrue(tree.getToolTipText().contains("extension manque"), tree.getToolTipText());
        run("Fidélité");
        until(() -> display.getShells().length > 1);
        assertEquals(3, model.size());
        assertEquals("3 relations", status());
    }

    @Test
    void columnsAreRememberedBeforeTheyAreSaved() {
        assertFalse(button("list.view.save").getVisible());
        view.furniture().views().arrange(view.table().arrangement().moved(2, 1));
        assertTrue(button("list.view.save").getVisible());
        assertEquals("name | headcount | tradeName", header());
        leave();
        until(() -> !new Memory(PLACE.workplace().folder(), author, LIST, Vault.NONE).get(Memory.SHAPE).isEmpty());
        show();
        assertEquals("name | headcount | tradeName", header());
        button("list.view.reset").press();
        assertEquals("name | tradeName | headcount", header());
    }

    private String header() {
        return ((java.util.function.Supplier<?>) view.table().control().getData(ModelIds.TEST_TEXT)).get().toString()
                .lines().findFirst().orElse("");
    }

    @Test
    void aViewIsSavedChosenAndDeleted() {
        view.furniture().views().arrange(view.table().arrangement().without(2));
        model.toggleSort("tradeName", false);
        answer("saveAs", "Villes");
        button("list.view.save").press();
        until(() -> PLACE.service(Views.class).views(LIST).size() == 1 && button("list.view.view").text().equals("Villes"));
        assertFalse(button("list.view.save").getVisible());
        SavedView saved = PLACE.service(Views.class).views(LIST).getFirst();
        view.furniture().views().choose(null);
        assertEquals("name | tradeName | headcount", header());
        view.furniture().views().choose(saved);
        assertEquals("name | tradeName", header());
        assertEquals("tradeName", model.query().sort().getFirst().field());
        view.furniture().views().remove(() -> prompts.add("gone"));
        until(() -> prompts.contains("gone"));
        assertEquals("Affichage par défaut", button("list.view.view").text());
    }

    private List<String> lines() {
        return ((java.util.function.Supplier<?>) view.table().control().getData(ModelIds.TEST_TEXT)).get().toString().lines()
                .skip(1).map(line -> line.split(" \\|")[0]).toList();
    }

    private static final List<String> GROUPED = List.of("tradeName : Lille (1)", "Banque du Nord", "tradeName : Lyon (2)", "ACME",
            "Docks");

    @Test
    void groupsAreChosenRememberedSavedAndTakenBack() {
        menu(view.furniture().groupChoices(), "list.group.tradeName");
        until(() -> lines().equals(GROUPED));
        assertEquals("Regroupé par tradeName", button("list.view.group").text());
        model.fold(0, true);
        leave();
        until(() -> !new Memory(PLACE.workplace().folder(), author, LIST, Vault.NONE).get(Memory.GROUPS_TURNED).isEmpty());
        show();
        until(() -> lines().equals(List.of("tradeName : Lille (1)", "tradeName : Lyon (2)", "ACME", "Docks")));
        model.foldAll(true);
        answer("saveAs", "Groupes");
        button("list.view.save").press();
        until(() -> button("list.view.view").text().equals("Groupes") && !view.furniture().views().views().isEmpty());
        view.furniture().views().choose(null);
        until(() -> lines().equals(List.of("ACME", "Banque du Nord", "Docks")));
        assertEquals("Regrouper", button("list.view.group").text());
        view.furniture().views().choose(view.furniture().views().views().getFirst());
        until(() -> lines().equals(List.of("tradeName : Lille (1)", "tradeName : Lyon (2)")));
        view.furniture().views().group(model.folding().grouping().turned());
        button("list.view.save").press();
        until(() -> PLACE.service(Views.class).views(LIST).getFirst().shape().group().descending()
                && !view.furniture().views().modified());
        PLACE.store().undo(newest().id(), "Annulation");
        until(() -> lines().equals(List.of("tradeName : Lille (1)", "tradeName : Lyon (2)")));
        assertFalse(view.furniture().views().modified());
    }

    @Test
    void aFilterKeepsItsGroups() {
        view.furniture().views().group(Grouping.by("tradeName"));
        model.filter("d");
        until(() -> model.size() == 2 && button("list.filters.save").isEnabled());
        answer("saveFilter", "Groupé");
        button("list.filters.save").press();
        until(() -> tree().contains("Groupé 2"));
        view.furniture().filters().leaveFor(ListQuery.all(Relation.class));
        view.furniture().views().group(Grouping.NONE);
        until(() -> lines().size() == 3);
        run("Groupé");
        until(() -> lines().equals(List.of("tradeName : Lille (1)", "Banque du Nord", "tradeName : Lyon (1)", "Docks")));
    }

    private static void menu(Menu menu, String id) {
        MenuItem item = List.of(menu.getItems()).stream().filter(each -> id.equals(each.getData(ModelIds.TEST_ID))).findFirst()
                .orElseThrow();
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
    }

    @Test
    void aHeaderIsDraggedToItsPlace() {
        until(() -> view.table().control().getSize().x > 0);
        int y = 10;
        int from = view.table().control().getStartXOfColumnPosition(3) + 20;
        int to = view.table().control().getStartXOfColumnPosition(2) + 5;
        mouse(SWT.MouseDown, from, y, 1, 0);
        mouse(SWT.MouseMove, from - 15, y, 0, SWT.BUTTON1);
        mouse(SWT.MouseMove, to, y, 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, to, y, 1, SWT.BUTTON1);
        assertEquals("name | headcount | tradeName", header());
        assertTrue(button("list.view.save").getVisible());
    }

    private void mouse(int type, int x, int y, int button, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.count = 1;
        event.stateMask = state;
        view.table().control().notifyListeners(type, event);
    }
}
