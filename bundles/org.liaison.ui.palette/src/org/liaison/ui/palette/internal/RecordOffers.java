// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Operator;
import org.liaison.store.Store;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ListOpener;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.values.Texts;
import org.liaison.views.Views;

/** Records of every kind that has a list, from the search index; and the saved filters and views of these lists. */
@Creatable
public final class RecordOffers {

    private static final Texts TEXTS = new Texts(RecordOffers.class);
    private static final int MOST = 8;
    private static final String RECORD = "record:";
    private static final String FILTER = "filter:";
    private static final String VIEW = "view:";

    private final List<String> lists;
    private final IEclipseContext context;
    private final Search search;
    private final Store store;
    private final Workplace workplace;

    /**
     * Made by injection.
     *
     * @param registry knows which kinds have lists
     * @param context knows who opens them
     * @param search finds records
     * @param store knows the kinds
     * @param workplace the user's language
     */
    @Inject
    public RecordOffers(IExtensionRegistry registry, IEclipseContext context, Search search, Store store, Workplace workplace) {
        this(Arrays.stream(registry.getConfigurationElementsFor("org.liaison.ui.lists"))
                .map(element -> element.getAttribute("for")).toList(), context, search, store, workplace);
    }

    RecordOffers(List<String> lists, IEclipseContext context, Search search, Store store, Workplace workplace) {
        this.lists = lists;
        this.context = context;
        this.search = search;
        this.store = store;
        this.workplace = workplace;
    }

    private List<EntityType<?>> types() {
        return lists.stream().flatMap(list -> store.type(list).stream()).collect(Collectors.toList());
    }

    /**
     * Off the UI thread; from the index, so that it is there before the database. Those come first whose name fits, then others that
     * have what was typed somewhere else.
     */
    List<Offer> matching(String typed) {
        List<Offer> offers = new ArrayList<>();
        for (EntityType<?> type : types()) {
            ListQuery all = ListQuery.all(type.javaType());
            add(offers, type, all.where(Criterion.All.NOTHING.and(Condition.of("name", Operator.HAS, typed.strip()))));
        }
        for (EntityType<?> type : types()) {
            add(offers, type, ListQuery.all(type.javaType()).matching(typed));
        }
        return offers;
    }

    /** What is found twice is shown once. */
    private void add(List<Offer> offers, EntityType<?> type, ListQuery query) {
        try (Rows rows = search.rows(query)) {
            for (int row = 0; row < Math.min(MOST, rows.size()); row++) {
                offers.add(record(type, rows.row(row)));
            }
        }
    }

    private String detail(EntityType<?> type, Row row) {
        return Stream.of(type.label(workplace.language()), row.text("company", workplace.language()),
                row.text("city", workplace.language())).filter(text -> !text.isEmpty()).limit(2)
                .collect(Collectors.joining(" · "));
    }

    private Offer record(EntityType<?> type, long id, String label, String detail) {
        RecordRef record = new RecordRef(type.javaType(), id);
        return new Offer(RECORD + type.name() + ':' + id, type.name().equals("Contact") ? "user" : "building-2", label, detail,
                () -> context.get(RecordOpener.class).open(record, FrozenSelection.only(record, label)));
    }

    /** Off the UI thread: it waits for the database. */
    List<Offer> saved(Views views) {
        List<Offer> offers = new ArrayList<>();
        for (EntityType<?> type : types()) {
            Class<? extends DomainEntity> kind = type.javaType();
            views.filters(type.name()).forEach(filter -> offers.add(new Offer(FILTER + type.name() + ':' + filter.id(), "funnel",
                    filter.name(), text("filter", type.label(workplace.language())), () -> show(lists -> lists.showFilter(kind,
                            filter.id())))));
            views.views(type.name()).forEach(view -> offers.add(new Offer(VIEW + type.name() + ':' + view.name(), "eye",
                    view.name(), text("view", type.label(workplace.language())), () -> show(lists -> lists.showView(kind,
                            view.name())))));
        }
        return offers;
    }

    private void show(Consumer<ListOpener> use) {
        Optional.ofNullable(context.get(ListOpener.class)).ifPresent(use);
    }

    /** The records among what was chosen before, as they are called now; those that are gone are left out. Off the UI thread. */
    List<Offer> again(List<String> chosen) {
        List<Offer> offers = new ArrayList<>();
        for (EntityType<?> type : types()) {
            String kind = RECORD + type.name() + ':';
            long[] ids = chosen.stream().filter(id -> id.startsWith(kind)).map(id -> id.substring(kind.length()))
                    .filter(id -> id.matches("[0-9]{1,18}")).mapToLong(Long::parseLong).toArray();
            if (ids.length > 0) {
                search.read(type.javaType(), ids, row -> offers.add(record(type, row)));
            }
        }
        return offers;
    }

    private Offer record(EntityType<?> type, Row found) {
        return record(type, found.id(), found.text("name", workplace.language()), detail(type, found));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(workplace.language(), key, arguments);
    }
}
