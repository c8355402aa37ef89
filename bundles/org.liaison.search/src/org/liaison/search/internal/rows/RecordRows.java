// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.search.Row;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.Snapshot;
import org.liaison.search.internal.segment.Leaves;

/**
 * Records by their ids, in any number and order, none of which is kept.
 *
 * @param snapshot the state that they are read from
 */
public record RecordRows(Snapshot snapshot) {

    /** From so many on, it is quicker to number all records once than to look each up. */
    private static final int MANY = 5_000;

    /**
     * Reads records.
     *
     * @param ids their ids; those that there are not are left out
     * @param use takes each
     */
    public void read(long[] ids, Consumer<Row> use) {
        Map<String, Optional<IndexedField>> fields = new HashMap<>();
        Map<IndexedField, Column> columns = new HashMap<>();
        Leaves leaves = snapshot.leaves();
        int[] docs = ids.length < MANY ? Arrays.stream(ids).mapToInt(leaves::doc).toArray() : numbered(leaves, ids);
        for (int at = 0; at < ids.length; at++) {
            int doc = docs[at];
            if (doc >= 0) {
                use.accept(new DocumentRow(ids[at],
                        field -> fields.computeIfAbsent(field, unknown -> snapshot.fields().field(unknown)),
                        field -> leaves.value(doc, columns.computeIfAbsent(field, Column::new), snapshot.terms())));
            }
        }
    }

    private static int[] numbered(Leaves leaves, long[] ids) {
        long[] known = ids.clone();
        Arrays.sort(known);
        int[] docs = new int[known.length];
        Arrays.fill(docs, -1);
        leaves.eachId((doc, id) -> {
            int at = Arrays.binarySearch(known, id);
            if (at >= 0) {
                docs[at] = doc;
            }
        });
        return Arrays.stream(ids).mapToInt(id -> docs[Arrays.binarySearch(known, id)]).toArray();
    }
}
