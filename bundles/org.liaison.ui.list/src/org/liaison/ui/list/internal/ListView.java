// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordRef;
import org.liaison.ui.list.internal.EmptyView.Action;
import org.liaison.ui.list.internal.EmptyView.Offer;
import org.liaison.ui.list.internal.criteria.CriteriaSide;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.ui.list.internal.table.RowActions;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.look.Icons;

/** A list as the user sees it: the bar with the filter, and the table below it, or what is said in its place. */
final class ListView implements RowActions {

    private static final int BUILDING_MILLIS = 400;

    private final ListModel model;
    private final Search search;
    private final Host host;
    private final ListTexts texts;
    private final Executor ui;
    private final Composite page;
    private final ListBar bar;
    private final Composite middle;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final SidesLayout sides = new SidesLayout();
    private final ListTable table;
    private final EmptyView empty;
    private final CriteriaSide criteria;
    private final Composite left;
    private final Composite bottom;
    private Furniture furniture;
    private String said = "";
    /** The filter has the focus only because there was no row to take it. */
    private boolean focusLent;

    ListView(Composite parent, ListModel model, Search search, Locale language, Icons icons, Executor ui, Host host) {
        this.model = model;
        this.search = search;
        this.host = host;
        this.ui = ui;
        texts = new ListTexts(language);
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        bar = new ListBar(page, model, texts, icons, host, search);
        middle = middle();
        left = place(middle);
        body = new Composite(middle, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setLayout(stack);
        table = new ListTable(body, model, language, this);
        table.control().setData(ModelIds.TEST_ID, "list.table");
        empty = new EmptyView(body, icons);
        stack.topControl = table.control();
        table.control().addListener(SWT.MenuDetect, this::popup);
        criteria = new CriteriaSide(middle, model, search, language, icons, host.related(), host.memory());
        bottom = place(page);
        bar.onCriteria(this::toggleCriteria);
        bar.onActions(this::actionsMenu);
        bar.onArrowDown(() -> table.control().setFocus());
        model.listen(this::update);
        search.caughtUp().whenCompleteAsync((nothing, failure) -> caughtUp(failure), ui);
    }

    /** The panes beside the table, and the table itself. */
    private Composite middle() {
        Composite row = new Composite(page, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        row.setLayout(sides);
        row.addListener(SWT.Resize, event -> later(this::say));
        return row;
    }

    /** A place that takes no room until something is put there. */
    private static Composite place(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, false);
        data.exclude = true;
        place.setLayoutData(data);
        place.setVisible(false);
        return place;
    }

    /** Makes room for filters on the left and views at the bottom, and shows the list as it was left. */
    void furnish(Desk desk) {
        furniture = new Furniture(this, search, desk, left, bottom);
        bar.onFilters(() -> toggle(left, furniture.filtersOpen(), furniture::toggleFilters));
        bar.filters(furniture.filtersOpen());
    }

    /** Fills the rooms around the rows once these are on the screen. */
    void fill() {
        if (furniture != null) {
            furniture.fill();
        }
    }

    void close() {
        if (furniture != null) {
            furniture.close();
        }
    }

    /** The name of the filter that is shown; empty if there is none. */
    private String filter() {
        return furniture == null ? "" : furniture.filter();
    }

    /** Does something on the UI thread. */
    void later(Runnable work) {
        ui.execute(work);
    }

    /** Says anew what is shown. */
    void say() {
        if (!page.isDisposed()) {
            bar.status(status());
            bar.filters(furniture != null && SidesLayout.shows(left));
            bar.criteria(model.query().criteria().of().size(), SidesLayout.shows(criteria.control()));
        }
    }

    /** The index has followed the database, or the database could not be opened at all. */
    private void caughtUp(Throwable failure) {
        if (failure == null) {
            model.refresh();
        } else {
            model.fail(failure);
        }
    }

    private void update(ListModel.Event event) {
        if (page.isDisposed()) {
            return;
        }
        bar.status(status());
        bar.criteria(model.query().criteria().of().size(), SidesLayout.shows(criteria.control()));
        if (event == ListModel.Event.TICKS) {
            announce();
        } else {
            showTableOrNot();
        }
    }

    private String status() {
        if (model.failure().isPresent()) {
            return "";
        }
        Search.IndexState state = search.state();
        if (state.building()) {
            page.getDisplay().timerExec(BUILDING_MILLIS, this::lookAgain);
            return texts.get("building", state.done());
        }
        return texts.status(model, host.counted().apply(model.total()), filter());
    }

    /** An index that is building says so now and then; what it has is shown meanwhile. */
    private void lookAgain() {
        if (!page.isDisposed()) {
            bar.status(status());
            showTableOrNot();
        }
    }

    private void showTableOrNot() {
        String now = whatToSay();
        if (!now.equals(said)) {
            said = now;
            sides.bare(now.equals("empty"));
            middle.layout();
            sayIt(now);
        }
        Control top = now.isEmpty() ? table.control() : empty.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
        focusLent &= bar.isFilterUntouched();
        if (focusLent && top == table.control()) {
            focus();
        }
    }

    private String whatToSay() {
        if (model.failure().isPresent()) {
            return "failed";
        }
        if (!model.answered() || model.size() > 0 || model.total() == 0 && search.state().building()) {
            return "";
        }
        return model.total() == 0 ? "empty" : "noMatch " + model.query();
    }

    private void sayIt(String what) {
        if (what.equals("failed")) {
            empty.say("triangle-alert", texts.get("failed"), host.sentence(model.failure().get()),
                    new Action("retry", "refresh-cw", texts.get("retry"), "", model::refresh));
        } else if (what.equals("empty")) {
            empty.say("database", texts.get("emptyTitle"), texts.get("emptyText"), beginnings());
        } else if (!what.isEmpty()) {
            sayNoMatch(new Doubts(List.of(), List.of()));
            model.about(rows -> new Doubts(search.problems(rows.query(), texts.language()), search.suggestions(rows.query())),
                    this::sayNoMatch);
        }
    }

    /** Why nothing may have been found: what cannot be answered, and what may have been meant. */
    private record Doubts(List<Search.Problem> problems, List<Search.Suggestion> suggestions) {
    }

    private void sayNoMatch(Doubts doubts) {
        ListQuery query = model.query();
        boolean criteria = !query.criteria().of().isEmpty();
        List<Action> instead = doubts.suggestions().stream().map(suggestion -> new Action("try", "",
                texts.get("suggestion", suggestion.text(), suggestion.count()), "", () -> model.show(suggestion.query())))
                .toList();
        List<Action> ways = new ArrayList<>();
        if (!query.text().isBlank()) {
            ways.add(new Action("clear", "x", texts.get("clearFilter"), "", bar::clear));
        }
        if (criteria) {
            ways.add(new Action("clearAll", "x", texts.get("clearAll"), "",
                    () -> model.show(query.matching("").where(Criterion.All.NOTHING))));
        }
        empty.say("search",
                query.text().isBlank() ? texts.get("noMatchCriteriaTitle") : texts.get("noMatchTitle", query.text().strip()),
                doubts.problems().isEmpty()
                        ? texts.get(criteria ? "noMatchCriteriaText" : "noMatchText")
                        : doubts.problems().getFirst().sentence(),
                new Offer(texts.get("tryInstead"), instead),
                ways.toArray(Action[]::new));
    }

    private Action[] beginnings() {
        List<Action> actions = new ArrayList<>();
        if (host.offers(ModelIds.COMMAND_SAMPLE)) {
            actions.add(new Action("sample", "database", texts.get("sample"), texts.get("sampleHint"),
                    () -> host.run(ModelIds.COMMAND_SAMPLE)));
        }
        if (host.offers(ModelIds.COMMAND_IMPORT)) {
            actions.add(new Action("import", "file-up", texts.get("import"), texts.get("importHint"),
                    () -> host.run(ModelIds.COMMAND_IMPORT)));
        }
        if (host.canAdd()) {
            actions.add(new Action("add", "plus", bar.addLabel(), texts.get("addHint"), host::add));
        }
        return actions.toArray(Action[]::new);
    }

    @Override
    public void open(int row) {
        RecordRef record = new RecordRef(model.kind().type(), model.id(row));
        walk(selection -> host.open(record, selection));
    }

    /** What the rows were asked for, in words. */
    String criteria() {
        return criteria.words();
    }

    /** What the user calls the rows. */
    String title() {
        return texts.walk(model, filter());
    }

    /** Gives the rows as they are now to something, as soon as they are gathered. */
    void walk(java.util.function.Consumer<FrozenSelection> use) {
        String title = title();
        model.ids().thenAcceptAsync(ids -> use.accept(new FrozenSelection(model.kind().type(), title, ids)), ui);
    }

    @Override
    public void delete(int row) {
        prepare(row, host::delete);
    }

    /** Freezes what an action on a row acts on (checklist 107 to 109, trap T6), and hands it on. */
    private void prepare(int row, java.util.function.Consumer<FrozenSelection> use) {
        boolean ticked = model.tickCount() > 0 && (row < 0 || model.ticked(model.id(row)));
        if (ticked) {
            String title = texts.tickedSelection(model);
            model.tickedIds().thenAcceptAsync(ids -> use.accept(new FrozenSelection(model.kind().type(), title, ids)), ui);
        } else if (row >= 0) {
            use.accept(
                    new FrozenSelection(model.kind().type(), texts.rowSelection(model, name(row)), new long[] { model.id(row) }));
        }
    }

    private String name(int row) {
        return model.kind().nameColumn().map(column -> model.row(row).text(column.field(), texts.language())).orElse("");
    }

    /** Tells the actions of menus and keys what they would act on. */
    private void announce() {
        if (model.tickCount() == 0) {
            host.select(null);
        }
        prepare(-1, host::select);
    }

    private void popup(Event event) {
        event.doit = false;
        int header = event.detail == SWT.MENU_KEYBOARD ? -1 : table.headerUnder(event.x, event.y);
        if (header >= 0 && furniture != null) {
            furniture.headerMenu(header, new Point(event.x, event.y));
            return;
        }
        int line = event.detail == SWT.MENU_KEYBOARD ? table.currentLine() : table.lineUnder(event.x, event.y);
        if (line >= 0) {
            Point at = event.detail == SWT.MENU_KEYBOARD ? table.below(line) : new Point(event.x, event.y);
            popup(line, at);
        }
    }

    /** The heading of a group has a menu of its own, so that nobody takes it for one of the group's records. */
    private void popup(int line, Point at) {
        if (!model.lines().heading(line)) {
            prepare(model.lines().row(line), selection -> show(selection, at));
        } else if (furniture != null) {
            furniture.groupMenu(model.lines().group(line), at);
        }
    }

    private void actionsMenu(Point at) {
        if (model.tickCount() == 0 && table.currentRow() < 0) {
            show(null, at);
        } else {
            prepare(model.tickCount() > 0 ? -1 : table.currentRow(), selection -> show(selection, at));
        }
    }

    private void show(FrozenSelection selection, Point at) {
        host.select(selection);
        Menu menu = table.control().getMenu();
        if (menu != null && !menu.isDisposed()) {
            menu.setLocation(at);
            menu.setVisible(true);
        }
    }

    void toggleCriteria() {
        toggle(criteria.control(), criteria.open(), criteria::toggle);
    }

    /** A pane that is open but had to give way to the rows comes back; else it is opened or closed. */
    private void toggle(Control pane, boolean open, Runnable toggle) {
        boolean shown = SidesLayout.shows(pane);
        sides.bare(false);
        sides.prefer(shown ? null : pane);
        if (open == shown) {
            toggle.run();
        }
        middle.layout();
        if (!shown) {
            pane.setFocus();
        }
        say();
    }

    Composite control() {
        return page;
    }

    ListTable table() {
        return table;
    }

    Furniture furniture() {
        return furniture;
    }

    ListModel model() {
        return model;
    }

    ListTexts texts() {
        return texts;
    }

    /** A table that is empty lends the focus to the filter, until its first rows come. */
    void focus() {
        focusLent = stack.topControl != table.control();
        if (focusLent) {
            bar.focusFilter();
        } else {
            table.control().setFocus();
        }
    }

    void focusFilter() {
        bar.focusFilter();
    }
}
