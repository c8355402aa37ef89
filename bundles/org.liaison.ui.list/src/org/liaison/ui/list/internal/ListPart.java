// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liaison.model.EntityType;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.store.Contents;
import org.liaison.store.Store;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.ShownList;
import org.liaison.ui.list.internal.filters.Remembered;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.list.internal.edit.CellKeys;
import org.liaison.ui.list.internal.edit.CellKeys.CellServices;
import org.liaison.ui.list.internal.edit.ContributedParts;
import org.liaison.ui.list.internal.model.ListContributions;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.picture.LoadedPictures;
import org.liaison.ui.list.internal.picture.PictureSource;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.views.Views;

/** The part of any list: which one, its persisted state says. It shows rows from the index before the database is up. */
public final class ListPart {

    private static final int SOON_MILLIS = 30;

    private final ListModel model;
    private final ListView view;
    private final PartHost host;
    private final ExecutorService background;
    private EMenuService menus;

    /**
     * Made by injection.
     *
     * @param parent where
     * @param part which list
     * @param search answers the queries
     * @param store knows the kinds of records
     * @param workplace the user's language
     * @param registry what is contributed to lists
     * @param icons draws icons
     * @param host does what concerns the window
     * @param events tells others when rows are on the screen
     * @param views keeps views and filters
     * @param work runs what waits for the database
     * @param forms makes the editors of cells, when the first is wanted
     * @param contents what pictures contain, when the first is to be painted
     * @param vault keeps how the list was left
     */
    @Inject
    public ListPart(Composite parent, MPart part, Search search, Store store, Workplace workplace, IExtensionRegistry registry,
            Icons icons, PartHost host, IEventBroker events, Provider<Views> views, Background work,
            Provider<FormServices> forms, Provider<Contents> contents, Vault vault) {
        EntityType<?> type = store.type(part.getPersistedState().get(ModelIds.STATE_LIST)).orElseThrow(
                () -> new IllegalStateException("Nothing is known of what to list: " + part.getPersistedState()));
        Locale language = workplace.language();
        background = Executors.newSingleThreadExecutor(task -> daemon(task, type.name()));
        Display display = parent.getDisplay();
        ListContributions contributions = new ListContributions(registry);
        model = new ListModel(contributions.kind(type, search, language), search, background, task -> later(display, task));
        model.follow(() -> contributions.kind(type, search, language));
        Memory memory = new Memory(workplace.folder(), workplace.author(), type.name(), vault);
        this.host = host.of(type, language, memory);
        model.begin(Remembered.query(memory, type.javaType()), Remembered.grouping(memory), Remembered.turned(memory));
        view = new ListView(parent, model, search, language, icons, task -> later(display, task), this.host);
        ListTable table = view.table();
        table.pictures(
                () -> new LoadedPictures(new PictureSource<>(store, contents.get(), type.javaType()), work, table.control()));
        view.furnish(new Desk(views, work, memory, icons, language));
        new CellKeys(view.table(), model, type, search,
                new CellServices(forms::get, new ContributedParts(registry, type.name()),
                        said -> events.post(ModelIds.TOPIC_MESSAGE, said), language))
                .listen();
        model.listen(event -> display.asyncExec(() -> shown(events, search)));
        model.await(SOON_MILLIS);
    }

    @PostConstruct
    void begin(EMenuService service, IEclipseContext context) {
        menus = service;
        context.set(ShownList.class, new ScreenList(view));
    }

    private void shown(IEventBroker events, Search search) {
        if (!view.control().isDisposed() && model.answered() && (model.size() > 0 || !search.state().building())) {
            view.control().update();
            // at once, not when the rooms around the rows are filled: the database waits for it
            events.send(ModelIds.TOPIC_LIST_SHOWN, model.size());
            view.fill();
            addMenu();
        }
    }

    /** Nobody opens a menu before there are rows, and it is made of many items. */
    private void addMenu() {
        if (view.table().control().getMenu() == null) {
            menus.registerContextMenu(view.table().control(), ModelIds.LIST_POPUP);
        }
    }

    private static Thread daemon(Runnable work, String list) {
        Thread thread = new Thread(work, "liaison-list-" + list);
        thread.setDaemon(true);
        return thread;
    }

    private static void later(Display display, Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    @Focus
    void focus() {
        view.focus();
    }

    @PreDestroy
    void close() {
        view.close();
        model.close();
        background.shutdown();
    }

    /**
     * What is listed.
     *
     * @return the model behind the table
     */
    public ListModel model() {
        return model;
    }

    /** The table that shows it. */
    ListTable table() {
        return view.table();
    }

    /** Moves the cursor to the filter. */
    public void typeFilter() {
        view.focusFilter();
    }

    /** Starts the creation of a record. */
    public void add() {
        host.add();
    }

    /**
     * Gives all rows, as they are now, to something that lets the user walk through them by Previous and Next.
     *
     * @param use takes the rows, on the UI thread
     */
    public void walk(Consumer<FrozenSelection> use) {
        view.walk(use);
    }

    /**
     * Shows what a query finds.
     *
     * @param query asks for this kind of record; where it names no order, the rows keep theirs
     */
    public void show(ListQuery query) {
        view.furniture().filters().leaveFor(query);
    }

    /**
     * Shows a saved filter.
     *
     * @param id its id
     */
    public void showFilter(long id) {
        view.furniture().filters().run(id);
    }

    /**
     * Shows the list in one of its views.
     *
     * @param name the view's name
     */
    public void showView(String name) {
        view.furniture().views().fetchNamed(name);
    }
}
