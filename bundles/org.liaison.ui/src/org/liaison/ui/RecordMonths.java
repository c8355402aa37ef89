// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.liaison.model.DomainEntity;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.ui.DashboardContext.Month;

/**
 * A chart for the dashboard: how many records have a day in each month of a year. A month opens the list of those.
 *
 * @param search counts; never null
 * @param type the kind of record; never null
 * @param field the id of the search field that holds the day; never null
 * @param first the first month; never null
 */
public record RecordMonths(Search search, Class<? extends DomainEntity> type, String field, YearMonth first) {

    /** How many months are shown. */
    public static final int MONTHS = 12;

    /**
     * The months up to one.
     *
     * @param search counts; never null
     * @param type the kind of record; never null
     * @param field the id of the search field that holds the day; never null
     * @param last the last month; never null
     * @return the chart
     */
    public static RecordMonths until(Search search, Class<? extends DomainEntity> type, String field, YearMonth last) {
        return new RecordMonths(search, type, field, last.minusMonths(MONTHS - 1L));
    }

    /**
     * Counts in the background and shows the chart.
     *
     * @param context where it is shown
     * @param empty what is said if there is nothing in any month
     */
    public void create(DashboardContext context, String empty) {
        context.load(this::counts, counts -> context.months(IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                .map(month -> new Month(month, counts.getOrDefault(month, 0), () -> context.show(in(month)))).toList(), empty));
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

    private ListQuery having(Criterion condition) {
        return ListQuery.all(type).where(new Criterion.All(List.of(condition)));
    }
}
