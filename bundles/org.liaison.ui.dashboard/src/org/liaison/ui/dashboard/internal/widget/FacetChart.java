// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.widget;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.search.Facets;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.TermValue;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.ui.DashboardContext;
import org.liaison.ui.DashboardContext.Bar;
import org.liaison.values.Texts;

/**
 * How many records have each value of a field, from the facets of the index; a bar opens the list of those.
 *
 * @param search counts
 * @param type the kind of record
 * @param field the field
 * @param most how many values are shown at most
 */
record FacetChart(Search search, Class<? extends DomainEntity> type, String field, int most) {

    private static final Texts TEXTS = new Texts(FacetChart.class);

    void create(DashboardContext context) {
        context.load(() -> search.facets(ListQuery.all(type), List.of(Facets.Asked.top(field, most))).of(field).values(),
                values -> context.bars(values.stream().map(value -> bar(context, value)).toList(),
                        TEXTS.get(context.language(), "noRecords")));
    }

    private Bar bar(DashboardContext context, Facets.Value value) {
        String color = value.value() instanceof TermValue term ? term.color() : "";
        boolean none = value.value() == null;
        Criterion condition = none
                ? Criterion.Condition.of(field, Operator.EMPTY)
                : Criterion.Condition.of(field, value.value() instanceof String ? Operator.IS : Operator.HAS, value.key());
        String label = none ? TEXTS.get(context.language(), "notFilledIn") : value.label(context.language());
        return new Bar(label, value.count(), color,
                () -> context.show(ListQuery.all(type).where(new Criterion.All(List.of(condition)))));
    }
}
