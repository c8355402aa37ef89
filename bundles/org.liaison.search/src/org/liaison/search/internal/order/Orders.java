// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.search.ListQuery.Sort;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.segment.Leaves;

/** The orders of one state of a list's index. The last few are kept, since people go back and forth between them. */
public final class Orders {

    private static final int KEPT = 3;

    private final Leaves leaves;
    private final ListFields fields;
    private final Terms terms;
    private final Locale language;
    private final Map<List<Sort>, Order> orders = new LinkedHashMap<>(8, 0.75f, true);

    /**
     * The orders of a state.
     *
     * @param leaves the state
     * @param fields the list's fields
     * @param terms the terms
     * @param language the language whose labels terms are sorted by
     */
    public Orders(Leaves leaves, ListFields fields, Terms terms, Locale language) {
        this.leaves = leaves;
        this.fields = fields;
        this.terms = terms;
        this.language = language;
    }

    /**
     * An order.
     *
     * @param sort the columns, the most important first; unknown ones are passed over
     * @return the order; records that are the same so far come in the list's own order, by title and then by id
     */
    public synchronized Order by(List<Sort> sort) {
        Order known = orders.get(sort);
        if (known == null) {
            known = new Order(sort.isEmpty() ? own() : sorted(sort), leaves.size());
            orders.put(sort, known);
            if (orders.size() > KEPT) {
                orders.remove(orders.keySet().stream().filter(kept -> !kept.isEmpty()).findFirst().orElseThrow());
            }
        }
        return known;
    }

    private int[] sorted(List<Sort> sort) {
        int[] docs = by(List.of()).all();
        for (Sort column : sort.reversed()) {
            Optional<IndexedField> field = fields.field(column.field());
            if (field.isPresent()) {
                SortKeys keys = SortKeys.of(leaves, new Column(field.get()), column.descending(), terms, language);
                docs = Radix.sort(docs, keys.byDoc(), keys.greatest());
            }
        }
        return docs;
    }

    private int[] own() {
        long[] ids = leaves.ids();
        int[] live = leaves.live();
        Optional<IndexedField> title = fields.title();
        if (title.isEmpty()) {
            return Radix.sort(live, ids, Radix.greatest(ids));
        }
        SortKeys keys = SortKeys.of(leaves, new Column(title.get()), false, terms, language);
        int[] docs = Radix.sort(live, keys.byDoc(), keys.greatest());
        sortSameTitles(docs, keys.byDoc(), ids);
        return docs;
    }

    private static void sortSameTitles(int[] docs, long[] keys, long[] ids) {
        for (int from = 0; from < docs.length;) {
            int to = from + 1;
            while (to < docs.length && keys[docs[to]] == keys[docs[from]]) {
                to++;
            }
            if (to > from + 1) {
                Radix.sortFew(docs, from, to, ids);
            }
            from = to;
        }
    }
}
