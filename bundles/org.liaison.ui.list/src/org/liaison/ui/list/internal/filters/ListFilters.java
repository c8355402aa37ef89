// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.liaison.search.ListQuery;
import org.liaison.store.Intent.Origin;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.views.Desk;
import org.liaison.ui.list.internal.views.ListViews;
import org.liaison.ui.list.internal.views.NameWindow.Answer;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;

/**
 * The filters of a list, and which of them it shows (checklist 15): a list with a filter says so until everything is shown again or
 * another one is run, also when the user searches within it. Everything is called on the UI thread.
 */
public final class ListFilters {

    private final Control owner;
    private final ListModel model;
    private final ListViews views;
    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<SavedFilter> filters = List.of();
    private SavedFilter current;

    /**
     * Takes up the filter that the list was left with. The filters themselves are there once {@link #reload} has fetched them.
     *
     * @param owner the list's control
     * @param model the list
     * @param views its views
     * @param desk what is needed besides
     */
    public ListFilters(Control owner, ListModel model, ListViews views, Desk desk) {
        this.owner = owner;
        this.model = model;
        this.views = views;
        this.desk = desk;
        current = Remembered.filter(desk.memory(), model.kind().name()).orElse(null);
        model.listen(event -> queryChanged());
    }

    /** Who clears the box and the criteria sees everything, not a filter. */
    private void queryChanged() {
        if (current != null && !model.filtered()) {
            current = null;
        }
        tell();
    }

    /** Fetches the filters anew. */
    public void reload() {
        desk.ask(owner, service -> service.filters(model.kind().name()), this::take);
    }

    private void take(List<SavedFilter> fetched) {
        filters = fetched;
        if (current != null) {
            current = filters.stream().filter(filter -> filter.id() == current.id()).findFirst().orElse(null);
        }
        tell();
    }

    private void tell() {
        Remembered.keep(desk.memory(), current);
        listeners.forEach(Runnable::run);
    }

    /**
     * Is told when there are other filters, or another one is shown.
     *
     * @param listener is told
     */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    List<SavedFilter> all() {
        return filters;
    }

    /**
     * The filter that is shown.
     *
     * @return empty for everything, or for a search that was not saved
     */
    public Optional<SavedFilter> current() {
        return Optional.ofNullable(current);
    }

    /** Whether the list asks something else than its filter by now. */
    boolean modified() {
        return current != null && !asked().equals(ListQuery.all(model.kind().type()).matching(current.question().text())
                .where(current.query(model.kind().type()).criteria()));
    }

    private ListQuery asked() {
        return ListQuery.all(model.kind().type()).matching(model.query().text()).where(model.query().criteria());
    }

    /** Shows what a filter finds; null shows everything. */
    void run(SavedFilter filter) {
        if (filter != null) {
            views.chooseNamed(filter.question().view());
        }
        show(filter, filter == null ? ListQuery.all(model.kind().type()) : filter.query(model.kind().type()));
    }

    private void show(SavedFilter filter, ListQuery query) {
        current = filter;
        Grouping group = filter == null ? Grouping.NONE : filter.question().group();
        model.show(query.sort().isEmpty()
                ? query.sorted(model.query().sort())
                : query, group.equals(Grouping.NONE) ? model.folding().grouping() : group);
        tell();
    }

    /**
     * Shows what a query finds that is no filter.
     *
     * @param query asks for the list's kind of record; where it names no order, the rows keep theirs
     */
    public void leaveFor(ListQuery query) {
        show(null, query);
    }

    /**
     * Shows what a stored filter finds, also before the filters were fetched.
     *
     * @param id the filter's id; where there is none, nothing happens
     */
    public void run(long id) {
        desk.ask(owner, service -> service.filters(model.kind().name()), fetched -> {
            take(fetched);
            filters.stream().filter(filter -> filter.id() == id).findFirst().ifPresent(this::run);
        });
    }

    /** Saves what the list asks now as a new filter. */
    void saveNew(Answer answer) {
        store(new SavedFilter(0, model.kind().name(), answer.name(), answer.shared(),
                new Label(answer.folder(), answer.icon(), 0), question()), true);
    }

    private Question question() {
        return Question.of(model.query(), model.folding().grouping(), views.base().map(view -> view.name()).orElse(""));
    }

    /** Saves what the list asks now in the place of what its filter asks. */
    void saveCurrent() {
        if (current != null) {
            store(current.asking(question()), true);
        }
    }

    void rename(SavedFilter filter, Answer answer) {
        store(filter.called(answer.name(), answer.shared(),
                new Label(answer.folder(), answer.icon(), filter.label().place())), false);
    }

    void duplicate(SavedFilter filter) {
        String name = desk.text("copyOf", filter.name());
        boolean taken = filters.stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
        SavedFilter copy = filter.copy(taken ? name + ' ' + (filters.size() + 1) : name);
        store(copy.called(copy.name(), copy.shared(), new Label(filter.label().folder(), filter.label().icon(), 0)), false);
    }

    private void store(SavedFilter filter, boolean show) {
        desk.ask(owner, service -> {
            SavedFilter stored = service.save(filter, Origin.TYPED);
            return new Stored(stored, service.filters(filter.list()));
        }, done -> {
            current = show || current != null && current.id() == done.filter.id() ? done.filter : current;
            take(done.all);
        });
    }

    void remove(SavedFilter filter, Runnable done) {
        desk.ask(owner, service -> {
            service.remove(filter, Origin.TYPED);
            return service.filters(filter.list());
        }, left -> {
            take(left);
            done.run();
        });
    }

    /** Puts filters into another order and into other folders. */
    void arrange(List<SavedFilter> inOrder) {
        filters = inOrder;
        tell();
        desk.ask(owner, service -> {
            service.arrange(inOrder, Origin.TYPED);
            return service.filters(model.kind().name());
        }, this::take);
    }

    /** What was stored, and all there are then. */
    private record Stored(SavedFilter filter, List<SavedFilter> all) {
    }
}
