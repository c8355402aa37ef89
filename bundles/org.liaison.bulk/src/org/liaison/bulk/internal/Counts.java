// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.model.DomainEntity;
import org.liaison.search.Facets;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.values.Fold;

/** Counts from the search index how many records have each value of a field, which the database would count one by one. */
record Counts(Search search) {

    private static final int ALL = 100_000;

    /** By the folded value, since case and accents do not make another. */
    Map<String, Integer> of(Class<? extends DomainEntity> type, String field) {
        return of(ListQuery.all(type), field);
    }

    Map<String, Integer> of(ListQuery query, String field) {
        Map<String, Integer> counts = new HashMap<>();
        search.facets(query, List.of(Facets.Asked.top(field, ALL))).of(field).values()
                .forEach(value -> counts.merge(Fold.of(value.value().toString()), value.count(), Integer::sum));
        return counts;
    }
}
