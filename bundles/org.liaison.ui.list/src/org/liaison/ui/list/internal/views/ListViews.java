// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liaison.store.Intent.Origin;
import org.liaison.ui.list.internal.model.Arrangement;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.views.Grouping;
import org.liaison.views.SavedView;
import org.liaison.views.Shape;
import org.liaison.views.ShapeText;

/**
 * Which view a list shows, and what the user has changed of it since: that is remembered without saving. Everything is called on the
 * UI thread.
 */
public final class ListViews {

    private final ListModel model;
    private final ListTable table;
    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<SavedView> views = List.of();
    private SavedView base;
    private Shape said;

    /**
     * Shows what was remembered. The views themselves are there once {@link #reload} has fetched them.
     *
     * @param model the list
     * @param table its table
     * @param desk what is needed besides
     */
    public ListViews(ListModel model, ListTable table, Desk desk) {
        this.model = model;
        this.table = table;
        this.desk = desk;
        String remembered = desk.memory().get(Memory.SHAPE);
        String id = desk.memory().get(Memory.VIEW);
        if (id.matches("[1-9]\\d{0,17}")) {
            base = new SavedView(Long.parseLong(id), model.kind().name(), desk.memory().get(Memory.VIEW_NAME), false,
                    ShapeText.parse(remembered));
        }
        said = look(base);
        if (!remembered.isEmpty()) {
            table.arrange(Arrangement.of(ShapeText.parse(remembered), model.kind()));
        }
        table.onArranged(this::changed);
        model.listen(event -> {
            if (event == ListModel.Event.FIELDS) {
                learnFields();
            }
            changed();
        });
    }

    /** Fetches the views anew, after the first rows are shown and whenever they may have changed. */
    public void reload() {
        desk.ask(table.control(), service -> service.views(model.kind().name()), this::take);
    }

    private void take(List<SavedView> fetched) {
        views = fetched;
        if (base != null) {
            boolean untouched = !modified();
            Optional<SavedView> now = views.stream().filter(view -> view.id() == base.id()).findFirst();
            base = now.orElse(null);
            Shape before = said;
            said = look(base);
            if (now.isPresent() && untouched && !said.equals(before)) {
                show(said);
            }
        }
        changed();
    }

    /** The same columns, but for those of fields that are gone; one that comes back stands where it stood. */
    private void learnFields() {
        Shape now = table.arrangement().shape(said, model.kind().columns());
        said = look(base);
        table.arrange(Arrangement.of(now, model.kind()));
    }

    /** What a view says, as it comes out of the table; null for the default one. */
    private Shape look(SavedView view) {
        return view == null
                ? Arrangement.usual(model.kind()).shape(Shape.NONE, model.kind().columns())
                : Arrangement.of(view.shape(), model.kind()).shape(view.shape(), model.kind().columns());
    }

    private void show(Shape shape) {
        table.arrange(Arrangement.of(shape, model.kind()));
        model.show(model.query().sorted(shape.sort()), shape.group());
    }

    /**
     * How the list looks now.
     *
     * @return columns as they stand, order and groups as they are
     */
    public Shape current() {
        return table.arrangement().shape(said, model.kind().columns()).sorted(model.query().sort())
                .grouped(model.folding().grouping());
    }

    /**
     * Whether the list looks other than its view says. The order of the rows belongs to saved views only.
     *
     * @return true if there is something to save
     */
    public boolean modified() {
        return base == null ? !current().sorted(List.of()).equals(said) : !current().equals(said);
    }

    /**
     * The view in use.
     *
     * @return empty for the default one
     */
    public Optional<SavedView> base() {
        return Optional.ofNullable(base);
    }

    /**
     * The views that were saved.
     *
     * @return by name
     */
    public List<SavedView> views() {
        return views;
    }

    /**
     * What the view in use is called.
     *
     * @return its name
     */
    public String name() {
        return base == null ? desk.text("defaultView") : base.name();
    }

    /**
     * Is told when the view, or what is to be saved of it, may be another.
     *
     * @param listener is told
     */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        desk.memory().put(Map.of(Memory.VIEW, base == null ? "" : Long.toString(base.id()), Memory.VIEW_NAME,
                base == null ? "" : base.name(), Memory.GROUPS_TURNED, String.join("\n", model.folding().turned()), Memory.SHAPE,
                modified() || base != null ? ShapeText.print(current()) : ""));
        listeners.forEach(Runnable::run);
    }

    /**
     * Shows a view as it was saved.
     *
     * @param view the view; null for the default one
     */
    public void choose(SavedView view) {
        base = view;
        said = look(view);
        show(said);
        changed();
    }

    /**
     * Shows the view of a name, if there is one.
     *
     * @param name the name; empty for leaving the list as it looks
     */
    public void chooseNamed(String name) {
        if (!name.isEmpty() && !(base != null && base.name().equals(name) && !modified())) {
            views.stream().filter(view -> view.name().equals(name)).findFirst().ifPresent(this::choose);
        }
    }

    /**
     * Shows the view of a name, also before the views were fetched.
     *
     * @param name the name; where there is none, nothing happens
     */
    public void fetchNamed(String name) {
        desk.ask(table.control(), service -> service.views(model.kind().name()), fetched -> {
            take(fetched);
            chooseNamed(name);
        });
    }

    /** Shows the view in use as it was saved. */
    public void reset() {
        choose(base);
    }

    /**
     * Shows other columns, which are not saved by that.
     *
     * @param arrangement which
     */
    public void arrange(Arrangement arrangement) {
        table.arrange(arrangement);
        changed();
    }

    /**
     * Shows the rows in other groups, which are not saved by that.
     *
     * @param grouping how they stand in groups
     */
    public void group(Grouping grouping) {
        model.group(grouping);
        changed();
    }

    /**
     * What can be shown.
     *
     * @return the arrangement now
     */
    public Arrangement arrangement() {
        return table.arrangement();
    }

    /** Saves what was changed of the view in use. */
    public void save() {
        if (base != null) {
            store(base.looking(current()));
        }
    }

    /**
     * Saves the list's look as a new view, and goes on with that.
     *
     * @param name its name
     * @param shared whether all see it
     */
    public void saveAs(String name, boolean shared) {
        store(new SavedView(0, model.kind().name(), name, shared, current()));
    }

    /**
     * Gives the view in use another name.
     *
     * @param name the name
     * @param shared whether all see it
     */
    public void rename(String name, boolean shared) {
        if (base != null) {
            SavedView renamed = base.called(name, shared);
            desk.ask(table.control(), service -> service.save(renamed, Origin.TYPED), stored -> {
                base = stored;
                reload();
            });
        }
    }

    /**
     * Stores a view and shows it.
     *
     * @param view the view
     */
    public void store(SavedView view) {
        desk.ask(table.control(), service -> service.save(view, Origin.TYPED), stored -> {
            choose(stored);
            reload();
        });
    }

    /**
     * Deletes the view in use; the list shows the default one.
     *
     * @param done runs then
     */
    public void remove(Runnable done) {
        SavedView gone = Objects.requireNonNull(base);
        desk.ask(table.control(), service -> {
            service.remove(gone, Origin.TYPED);
            return service.views(gone.list());
        }, left -> {
            choose(null);
            take(left);
            done.run();
        });
    }
}
