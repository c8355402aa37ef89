// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.liaison.model.DomainEntity;
import org.liaison.search.Search;
import org.liaison.store.ChangeLog.Touched;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Line;
import org.liaison.ui.DashboardWidget;
import org.liaison.values.Texts;

/** The records that were changed last, from the change log; those of large change sets, such as imports, are left out. */
public final class RecentRecords implements DashboardWidget {

    private static final Texts TEXTS = new Texts(RecentRecords.class);
    private static final int SHOWN = 10;
    private static final int CHANGE_SETS = 60;
    private static final long LARGE = 200;

    @Inject
    private Store store;

    @Inject
    private Search search;

    @Override
    public void create(DashboardContext context) {
        context.load(() -> lines(context), lines -> context.lines(lines, TEXTS.get(context.language(), "noChange")));
    }

    private List<Line> lines(DashboardContext context) {
        Map<Long, ChangeSet> small = new HashMap<>();
        long from = Long.MAX_VALUE;
        for (ChangeSet set : store.log().newest(CHANGE_SETS, Long.MAX_VALUE)) {
            if (set.size() > LARGE) {
                break;
            }
            from = set.id();
            if (set.intent().origin() != Origin.SYSTEM) {
                small.put(set.id(), set);
            }
        }
        if (small.isEmpty()) {
            return List.of();
        }
        Map<Long, Touched> last = new LinkedHashMap<>();
        store.log().touchedSince(from - 1, touched -> {
            if (small.containsKey(touched.changeSet()) && listed(touched.entity())) {
                last.put(touched.id(), touched);
            }
        });
        return lines(context, small, last);
    }

    private List<Line> lines(DashboardContext context, Map<Long, ChangeSet> sets, Map<Long, Touched> last) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(context.language())
                .withZone(ZoneId.systemDefault());
        List<Line> lines = new ArrayList<>();
        List<Touched> newest = last.values().stream().sorted(Comparator.comparingLong(Touched::changeSet).reversed()).toList();
        Map<Long, DomainEntity> records = new HashMap<>();
        newest.stream().collect(Collectors.groupingBy(Touched::entity)).forEach((entity, touched) -> store.type(entity)
                .ifPresent(type -> records.putAll(store.findAll(type.javaType(), touched.stream().map(Touched::id).toList()))));
        for (Touched touched : newest) {
            DomainEntity record = records.get(touched.id());
            if (record != null && lines.size() < SHOWN) {
                ChangeSet set = sets.get(touched.changeSet());
                lines.add(new Line(record.title(), set.intent().title(), times.format(set.at()), false,
                        () -> context.open(record)));
            }
        }
        return lines;
    }

    private boolean listed(String entity) {
        return store.type(entity).filter(type -> !search.fields(type.javaType()).isEmpty()).isPresent();
    }
}
