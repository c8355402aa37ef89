// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.Scope;
import org.liaison.criteria.UserField;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.TermValue;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;

/**
 * On how many records fields and their values are used, as the index counts them.
 *
 * @param records the number of records by the field's or value's id; none where nothing is known of it
 */
record Usage(Map<Long, Integer> records) {

    private static final int MOST = 1_000;

    static final Usage NONE = new Usage(Map.of());

    static Usage of(Catalog catalog, Search search) {
        Map<Long, Integer> records = new HashMap<>();
        for (Scope scope : Scope.values()) {
            ListQuery all = ListQuery.all(scope.type());
            int total = search.count(all);
            List<Asked> asked = new ArrayList<>();
            for (UserField<?, ?> field : catalog.fields()) {
                if (field.isFor(scope.type()) && field.kind() instanceof ListKind<?, ?, ?>) {
                    asked.add(Asked.top(field.id(), MOST));
                } else if (field.isFor(scope.type()) && field.definition().offered()) {
                    Criterion empty = new Criterion.Condition(field.id(), Operator.EMPTY, List.of());
                    records.merge(field.definition().getId(), total - search.count(all.where(new Criterion.All(List.of(empty)))),
                            Integer::sum);
                }
            }
            Facets facets = search.facets(all, asked);
            for (UserField<?, ?> field : catalog.fields()) {
                if (facets.byField().containsKey(field.id()) && field.isFor(scope.type())) {
                    records.merge(field.definition().getId(), total - facets.of(field.id()).without(), Integer::sum);
                    facets.of(field.id()).values().forEach(value -> records.merge(((TermValue) value.value()).id(), value.count(),
                            Integer::sum));
                }
            }
        }
        return new Usage(Map.copyOf(records));
    }

    Integer of(Named named, boolean listed) {
        return listed ? records.getOrDefault(named.getId(), 0) : records.get(named.getId());
    }
}
