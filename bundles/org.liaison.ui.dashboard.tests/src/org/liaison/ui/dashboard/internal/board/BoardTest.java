// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ListOpener;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.FlatButton;
import org.osgi.framework.FrameworkUtil;

class BoardTest {

    private static final String STATUS = "org.liaison.ui.dashboard.status";
    private static final String RECENT = "org.liaison.ui.dashboard.recent";
    private static final String HOSTILE = "hostile";

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final List<String> opened = new ArrayList<>();
    private Guests guests;
    private Board board;
    private Driver driver;

    @BeforeEach
    void show() {
        Surroundings around = new Surroundings(LIAISON, DISPLAY);
        FormServices services = new FormServices(LIAISON.store(), LIAISON.search(), LIAISON.workplace(),
                new StoredTerms(LIAISON.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        IEclipseContext context = EclipseContextFactory
                .getServiceContext(FrameworkUtil.getBundle(BoardTest.class).getBundleContext()).createChild("dashboard");
        context.set(RecordOpener.class, new Openers());
        context.set(ListOpener.class, new Lists());
        List<Contributed> widgets = new ArrayList<>(Contributed.all(RegistryFactory.getRegistry(), context));
        widgets.add(new Contributed(HOSTILE, "Hostile", "Throws", "puzzle", 99, () -> shown -> {
            throw new IllegalStateException("as it likes");
        }));
        DISPLAY.shell().setSize(1200, 800);
        guests = new Guests(LIAISON.store(), LIAISON.workplace(), RegistryFactory.getRegistry(), around.background());
        board = new Board(DISPLAY.shell(), services, guests, context, widgets);
        driver = new Driver(DISPLAY.shell());
    }

    @Test
    void widgetsShowCountsOpenAndAreHidden() {
        aRelation("Acme").with(RelationFields.STATUS, LIAISON.term(Vocabulary.RELATION_STATUS, "CLIENT")).in(LIAISON.store());
        LIAISON.search().caughtUp().toCompletableFuture().join();
        board.read();
        driver.waitUntil("the client", () -> driver.shows("Client 1"));
        driver.waitUntil("the change", () -> titles().contains("Acme"));
        driver.waitUntil("no filter", () -> driver.shows("Aucun filtre"));
        assertTrue(driver.shows("n’a pas pu être affiché"), "the hostile one says so, the others work");
        Table recent = driver.all(Table.class).stream().filter(table -> table.getItemCount() > 0).findFirst().orElseThrow();
        Event enter = new Event();
        enter.item = recent.getItem(0);
        recent.notifyListeners(SWT.DefaultSelection, enter);
        Bars bars = driver.all(Bars.class).getFirst();
        bars.notifyListeners(SWT.FocusIn, new Event());
        Event key = new Event();
        key.keyCode = SWT.CR;
        bars.notifyListeners(SWT.KeyDown, key);
        assertEquals(List.of("Relation", "list Relation"), opened);
    }

    @Test
    void isArrangedStepByStepAndTakenBack() {
        board.read();
        driver.waitUntil("the widgets", () -> frames().contains(STATUS));
        List<String> before = frames();
        board.move(STATUS, true);
        board.widen(STATUS, true);
        driver.waitUntil("both steps are stored, in their order", () -> stored().wide().contains(STATUS));
        assertTrue(width(STATUS) > width(RECENT) + 300, "it is wider");
        LIAISON.undoLast();
        board.read();
        driver.waitUntil("it is as wide as it was", () -> width(STATUS) == width(RECENT));
        board.move(STATUS, false);
        driver.waitUntil("it is where it was", () -> frames().equals(before));
        board.hide(RECENT, true);
        driver.waitUntil("it is hidden", () -> frames().stream().noneMatch(RECENT::equals));
        driver.click(driver.find(FlatButton.class, "dashboard.show." + RECENT));
        driver.waitUntil("it is back", () -> frames().contains(RECENT));
    }

    private List<String> titles() {
        return driver.all(Table.class).stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
    }

    private Order stored() {
        return new StoredOrder(LIAISON.store(), LIAISON.workplace().author()).read();
    }

    private int width(String id) {
        return driver.find(Composite.class, id).getSize().x;
    }

    private List<String> frames() {
        return driver.all(Composite.class).stream().map(frame -> frame.getData(Driver.TEST_ID)).filter(String.class::isInstance)
                .map(String.class::cast).filter(id -> id.startsWith("org.liaison.ui.dashboard.") || id.equals(HOSTILE)).toList();
    }

    private final class Openers implements RecordOpener {

        @Override
        public void open(RecordRef record, FrozenSelection selection) {
            opened.add(record.type().getSimpleName());
        }

        @Override
        public void openInNewWindow(RecordRef record, FrozenSelection selection) {
            opened.add("window");
        }

        @Override
        public void create(DomainEntity prefilled) {
            opened.add("create");
        }

        @Override
        public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
            opened.add("delete");
        }
    }

    private final class Lists implements ListOpener {

        @Override
        public void show(ListQuery query) {
            opened.add("list " + query.list().getSimpleName());
        }

        @Override
        public void showFilter(Class<? extends DomainEntity> type, long id) {
            opened.add("filter");
        }

        @Override
        public void showView(Class<? extends DomainEntity> type, String name) {
            opened.add("view");
        }
    }
}
