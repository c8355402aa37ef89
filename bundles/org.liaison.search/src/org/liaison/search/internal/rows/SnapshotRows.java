// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.liaison.search.Facets;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.facet.FacetCounts;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.query.Answer;
import org.liaison.search.internal.query.Scope;

/** The rows of a state of the index. It holds that state until it is closed. */
public final class SnapshotRows implements Rows {

    private static final int ROWS_KEPT = 512;

    private final ListQuery query;
    private final Snapshot snapshot;
    private final Neighbourhood neighbours;
    private final Scope scope;
    private final Answer answer;
    private final int[] docs;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<Integer, Row> seen = new LinkedHashMap<>(ROWS_KEPT * 2, 0.75f, true);

    /**
     * Runs a query.
     *
     * @param query the query
     * @param snapshot the state, held for these rows
     * @param neighbours the states of other lists, held for these rows
     */
    public SnapshotRows(ListQuery query, Snapshot snapshot, Neighbourhood neighbours) {
        this.query = query;
        this.snapshot = snapshot;
        this.neighbours = neighbours;
        scope = snapshot.scope(neighbours.today(), neighbours);
        answer = new Answer(scope, query.whole());
        docs = snapshot.sorted(answer.without(each -> false), query);
    }

    @Override
    public ListQuery query() {
        return query;
    }

    @Override
    public int size() {
        return docs.length;
    }

    @Override
    public int total() {
        return snapshot.total();
    }

    @Override
    public Row row(int index) {
        synchronized (seen) {
            Row row = seen.get(index);
            if (row == null) {
                int doc = docs[index];
                row = new DocumentRow(id(index), snapshot.fields()::field, field -> value(doc, field));
                seen.put(index, row);
                if (seen.size() > ROWS_KEPT) {
                    seen.remove(seen.keySet().iterator().next());
                }
            }
            return row;
        }
    }

    @Override
    public long id(int index) {
        return snapshot.leaves().id(docs[index]);
    }

    @Override
    public long[] ids() {
        long[] ids = new long[docs.length];
        long[] byDoc = snapshot.leaves().ids();
        for (int row = 0; row < docs.length; row++) {
            ids[row] = byDoc[docs[row]];
        }
        return ids;
    }

    @Override
    public Facets facets(List<Facets.Asked> asked) {
        return new FacetCounts(scope, answer, snapshot.language()).of(asked);
    }

    @Override
    public Groups groups() {
        Optional<IndexedField> field = query.group().flatMap(by -> snapshot.fields().field(by.field()));
        if (field.isEmpty()) {
            return new RunGroups(docs.length == 0 ? new int[1] : new int[] { 0, docs.length }, row -> Optional.empty());
        }
        return new RunGroups(snapshot.groups(query.group().get(), docs),
                row -> Optional.ofNullable(value(docs[row], field.get())).map(SnapshotRows::shared));
    }

    private static Object shared(Object value) {
        return switch (value) {
            case LocalDate day -> YearMonth.from(day);
            case List<?> several -> several.getFirst();
            default -> value;
        };
    }

    @Override
    public int indexOf(long id) {
        int doc = snapshot.leaves().doc(id);
        for (int row = 0; doc >= 0 && row < docs.length; row++) {
            if (docs[row] == doc) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            snapshot.release();
            neighbours.close();
        }
    }

    private Object value(int doc, IndexedField field) {
        return snapshot.leaves().value(doc, new Column(field), snapshot.terms());
    }
}
