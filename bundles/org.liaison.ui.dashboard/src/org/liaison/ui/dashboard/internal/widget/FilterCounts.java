// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Line;
import org.liaison.ui.DashboardWidget;
import org.liaison.values.Texts;
import org.liaison.views.SavedFilter;
import org.liaison.views.Views;

/** The saved filters of all lists with how many records they find now. */
public final class FilterCounts implements DashboardWidget {

    private static final Texts TEXTS = new Texts(FilterCounts.class);
    private static final int SHOWN = 15;

    @Inject
    private Store store;

    @Inject
    private Search search;

    @Inject
    private Views views;

    @Override
    public void create(DashboardContext context) {
        context.load(() -> {
            List<Line> lines = new ArrayList<>();
            for (EntityType<?> type : store.types()) {
                if (!search.fields(type.javaType()).isEmpty()) {
                    views.filters(type.name()).stream().limit(SHOWN).forEach(filter -> lines.add(line(context, type, filter)));
                }
            }
            return lines;
        }, lines -> context.lines(lines, TEXTS.get(context.language(), "noFilter")));
    }

    private Line line(DashboardContext context, EntityType<?> type, SavedFilter filter) {
        Class<? extends DomainEntity> kind = type.javaType();
        String count = NumberFormat.getInstance(context.language()).format(search.count(filter.query(kind)));
        return new Line(filter.name(), type.label(context.language()), count, false, () -> context.showFilter(kind, filter.id()));
    }
}
