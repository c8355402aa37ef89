// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.liaison.model.crm.Relation;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Month;
import org.liaison.values.Texts;

/**
 * How many relations have a day in each month of a year; a month opens the list of those.
 *
 * @param search counts
 * @param field the search field that holds the day
 * @param first the first month
 * @param empty the key of what is said if there is none in any month
 */
record RelationMonths(Search search, String field, YearMonth first, String empty) {

    private static final Texts TEXTS = new Texts(RelationMonths.class);
    static final int MONTHS = 12;

    void create(DashboardContext context) {
        context.load(this::counts, counts -> context.months(IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                .map(month -> new Month(month, counts.getOrDefault(month, 0), () -> context.show(in(month)))).toList(),
                TEXTS.get(context.language(), empty)));
    }

    /** One query for all months, since rows stand in groups by the month of a day. */
    private Map<Object, Integer> counts() {
        ListQuery year = having(Criterion.Condition.of(field, Operator.BETWEEN, first.atDay(1).toString(),
                first.plusMonths(MONTHS - 1).atEndOfMonth().toString()));
        Map<Object, Integer> counts = new HashMap<>();
        try (Rows rows = search.rows(year.grouped(Optional.of(new ListQuery.Sort(field, false))))) {
            Groups groups = rows.groups();
            for (int group = 0; group < groups.size(); group++) {
                int count = groups.count(group);
                groups.value(group).ifPresent(month -> counts.put(month, count));
            }
        }
        return counts;
    }

    private ListQuery in(YearMonth month) {
        return having(Criterion.Condition.of(field, Operator.HAS, month.toString()));
    }

    private static ListQuery having(Criterion condition) {
        return ListQuery.all(Relation.class).where(new Criterion.All(List.of(condition)));
    }
}
