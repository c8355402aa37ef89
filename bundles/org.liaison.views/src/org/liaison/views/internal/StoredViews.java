// SPDX-License-Identifier: EPL-2.0
package org.liaison.views.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;
import org.liaison.views.FilterText;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.SavedView;
import org.liaison.views.ShapeText;
import org.liaison.views.Views;

/** Keeps views and filters as settings, whose kind names the list too, so that names are unique in it. */
public final class StoredViews implements Views {

    private static final Texts TEXTS = new Texts(StoredViews.class);
    private static final String VIEW = "view.";
    private static final String FILTER = "filter.";
    /** A change set of more things is not looked into: it counts as one that may have changed settings. */
    private static final int SMALL = 1_000;

    private final Store store;
    private final Workplace workplace;
    private final Drawer drawer;

    /**
     * Made by the service runtime.
     *
     * @param store where settings are
     * @param workplace who sees them
     */
    public StoredViews(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
        drawer = new Drawer(store);
    }

    private Stream<Setting> visible(String kind) {
        return store.list(SettingFields.KIND, kind).stream()
                .filter(setting -> setting.getOwner().isEmpty() || setting.getOwner().equals(workplace.author()));
    }

    private <T> Comparator<T> byName(java.util.function.Function<T, String> name) {
        Collator collator = Collator.getInstance(workplace.language());
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }

    @Override
    public List<SavedView> views(String list) {
        return visible(VIEW + list).map(setting -> new SavedView(setting.getId(), list, setting.getName(),
                setting.getOwner().isEmpty(), ShapeText.parse(content(setting)))).sorted(byName(SavedView::name)).toList();
    }

    @Override
    public List<SavedFilter> filters(String list) {
        return visible(FILTER + list).map(setting -> FilterText.parse(content(setting), named(setting, list)))
                .sorted(Comparator.<SavedFilter>comparingInt(filter -> filter.label().place())
                        .thenComparing(byName(SavedFilter::name)))
                .toList();
    }

    private static SavedFilter named(Setting setting, String list) {
        return new SavedFilter(setting.getId(), list, setting.getName(), setting.getOwner().isEmpty(), Label.NONE,
                Question.NOTHING);
    }

    private static String content(Setting setting) {
        return setting.getContent() == null ? "" : setting.getContent();
    }

    @Override
    public SavedView save(SavedView view, Origin origin) {
        long id = drawer.put(intent(view.id() == 0 ? "viewNew" : "viewChanged", view.name(), origin), view.id(),
                sheet(VIEW + view.list(), view.name(), view.shared(), ShapeText.print(view.shape())));
        return new SavedView(id, view.list(), view.name(), view.shared(), view.shape());
    }

    @Override
    public SavedFilter save(SavedFilter filter, Origin origin) {
        SavedFilter placed = filter.id() == 0 && filter.label().place() == 0 ? last(filter) : filter;
        long id = drawer.put(intent(filter.id() == 0 ? "filterNew" : "filterChanged", filter.name(), origin), filter.id(),
                sheet(placed));
        return new SavedFilter(id, placed.list(), placed.name(), placed.shared(), placed.label(), placed.question());
    }

    private SavedFilter last(SavedFilter filter) {
        int last = filters(filter.list()).stream().mapToInt(each -> each.label().place()).max().orElse(0);
        return filter.called(filter.name(), filter.shared(), new Label(filter.label().folder(), filter.label().icon(), last + 1));
    }

    private Drawer.Sheet sheet(SavedFilter filter) {
        return sheet(FILTER + filter.list(), filter.name(), filter.shared(), FilterText.print(filter.label(), filter.question()));
    }

    private Drawer.Sheet sheet(String kind, String name, boolean shared, String content) {
        return new Drawer.Sheet(kind, shared ? "" : workplace.author(), name, content);
    }

    @Override
    public void arrange(List<SavedFilter> filters, Origin origin) {
        store.change(intent("filtersArranged", "", origin), change -> {
            for (int i = 0; i < filters.size(); i++) {
                SavedFilter filter = filters.get(i);
                Label label = new Label(filter.label().folder(), filter.label().icon(), i + 1);
                drawer.edit(change, filter.id(), sheet(filter.called(filter.name(), filter.shared(), label)));
            }
        });
    }

    @Override
    public void remove(SavedView view, Origin origin) {
        remove(intent("viewRemoved", view.name(), origin), view.id());
    }

    @Override
    public void remove(SavedFilter filter, Origin origin) {
        remove(intent("filterRemoved", filter.name(), origin), filter.id());
    }

    private void remove(Intent intent, long id) {
        store.change(intent, change -> change.remove(Setting.class, List.of(id)));
    }

    private Intent intent(String key, String name, Origin origin) {
        return new Intent(TEXTS.get(workplace.language(), key, name), origin, "");
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return store.subscribe(changeSet -> {
            if (changeSet.size() > SMALL || touchesSettings(changeSet)) {
                listener.run();
            }
        });
    }

    private boolean touchesSettings(ChangeSet changeSet) {
        boolean[] touched = { false };
        store.log().details(changeSet.id(), record -> touched[0] |= record.changes().stream()
                .anyMatch(change -> change.entity().equals(Setting.class.getSimpleName())));
        return touched[0];
    }
}
