// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.packed.PackedInts;
import org.liaison.search.internal.document.Names;

/**
 * Whom the records of one part of the index refer to, as close together as can be: going from one list to the other runs through all
 * of it. A part never changes, so this is made once.
 */
final class LeafReferences {

    /** Where each document's references begin. */
    private final int[] begins;
    /** The ids, less the least of them. */
    private final PackedInts.Mutable ids;
    private final long least;

    private LeafReferences(int[] begins, PackedInts.Mutable ids, long least) {
        this.begins = begins;
        this.ids = ids;
        this.least = least;
    }

    static LeafReferences read(LeafReader leaf) throws IOException {
        int[] begins = new int[leaf.maxDoc() + 1];
        long least = Long.MAX_VALUE;
        long greatest = 0;
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf, Names.REFERENCES);
        for (int doc = values.nextDoc(); doc != SortedNumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            begins[doc + 1] = values.docValueCount();
            for (int count = values.docValueCount(); count > 0; count--) {
                long id = values.nextValue();
                least = Math.min(least, id);
                greatest = Math.max(greatest, id);
            }
        }
        for (int doc = 1; doc < begins.length; doc++) {
            begins[doc] += begins[doc - 1];
        }
        int all = begins[begins.length - 1];
        PackedInts.Mutable ids = PackedInts.getMutable(all, PackedInts.bitsRequired(Math.max(0, greatest - least)),
                PackedInts.FAST);
        values = DocValues.getSortedNumeric(leaf, Names.REFERENCES);
        int next = 0;
        while (values.nextDoc() != SortedNumericDocValues.NO_MORE_DOCS) {
            for (int count = values.docValueCount(); count > 0; count--) {
                ids.set(next, values.nextValue() - least);
                next++;
            }
        }
        return new LeafReferences(begins, ids, least);
    }

    /** Marks the documents whose records refer to some others. */
    void mark(IdSet others, FixedBitSet found, int base) {
        for (int doc = 0; doc < begins.length - 1; doc++) {
            for (int at = begins[doc]; at < begins[doc + 1]; at++) {
                if (others.has(least + ids.get(at))) {
                    found.set(base + doc);
                }
            }
        }
    }

    /** Gathers the ids of the records that documents refer to. */
    void gather(FixedBitSet docs, Bits live, int base, IdSet to) {
        for (int doc = 0; doc < begins.length - 1; doc++) {
            if (begins[doc] < begins[doc + 1] && docs.get(base + doc) && (live == null || live.get(doc))) {
                for (int at = begins[doc]; at < begins[doc + 1]; at++) {
                    to.add(least + ids.get(at));
                }
            }
        }
    }
}
