// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.search.ListQuery.Sort;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.segment.Leaves;

/** The orders of one state of a list's index. The last few are kept, since people go back and forth between them. */
public final class Orders {

    private static final int KEPT = 4;
    private static final Wanted OWN = new Wanted(Optional.empty(), List.of());

    private final Leaves leaves;
    private final ListFields fields;
    private final Terms terms;
    private final Locale language;
    private final Map<Wanted, Order> orders = new LinkedHashMap<>(8, 0.75f, true);
    private Sort lastGroup;
    private SortKeys lastKeys;

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
     * @param group what documents stand in groups by, and the order of the groups; an unknown one is passed over
     * @param sort the columns within a group, the most important first; unknown ones are passed over
     * @return the order; records that are the same so far come in the list's own order, by title and then by id
     */
    public synchronized Order by(Optional<Sort> group, List<Sort> sort) {
        Wanted wanted = new Wanted(group, sort);
        Order known = orders.get(wanted);
        if (known == null) {
            known = new Order(wanted.equals(OWN) ? own() : group.isPresent() ? grouped(group.get(), sort) : sorted(sort),
                    leaves.size());
            orders.put(wanted, known);
            if (orders.size() > KEPT) {
                orders.remove(orders.keySet().stream().filter(kept -> !kept.equals(OWN)).findFirst().orElseThrow());
            }
        }
        return known;
    }

    /**
     * Sorts by a column of each type and keeps nothing of it: the JVM has seen then what it takes, before the user asks for it. Of a
     * million documents the first sort of a kind takes twice as long as the next.
     */
    public void rehearse() {
        Set<ValueType> seen = EnumSet.noneOf(ValueType.class);
        for (IndexedField field : fields.shown()) {
            if (!field.title() && seen.add(field.type())) {
                sorted(List.of(new Sort(field.id(), true)));
            }
        }
    }

    /**
     * Where groups begin.
     *
     * @param by what the documents stand in groups by; a field that there is
     * @param docs documents in an order of these groups
     * @return the first of each group, and at the end the number of documents
     */
    public int[] groups(Sort by, int[] docs) {
        long[] keys = groupKeys(by).byDoc();
        int[] starts = new int[Math.min(16, docs.length + 1)];
        int count = 0;
        for (int at = 0; at < docs.length; at++) {
            if (at == 0 || keys[docs[at]] != keys[docs[at - 1]]) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count] = at;
                count++;
            }
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = docs.length;
        return starts;
    }

    /** Every key that is typed into the search box asks for them again, so those that were last used are kept. */
    private synchronized SortKeys groupKeys(Sort by) {
        if (!by.equals(lastGroup)) {
            lastKeys = SortKeys.ofGroups(leaves, new Column(fields.field(by.field()).orElseThrow()), by.descending(), terms,
                    language);
            lastGroup = by;
        }
        return lastKeys;
    }

    private int[] grouped(Sort group, List<Sort> sort) {
        int[] docs = by(Optional.empty(), sort).all();
        return fields.field(group.field()).isEmpty()
                ? docs
                : Radix.sort(docs, groupKeys(group).byDoc(), groupKeys(group).greatest());
    }

    private int[] sorted(List<Sort> sort) {
        int[] docs = by(Optional.empty(), List.of()).all();
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

    private record Wanted(Optional<Sort> group, List<Sort> sort) {
    }
}
