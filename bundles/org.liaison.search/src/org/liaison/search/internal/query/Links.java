// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.Arrays;
import java.util.stream.LongStream;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.segment.References;

/**
 * Goes from the records of one list to those of another: to those that refer to them, and to those that they refer to.
 *
 * @param own where to
 * @param other where from
 */
record Links(Scope own, Scope other) {

    /** The documents of the own list that belong to documents of the other. */
    FixedBitSet to(FixedBitSet found) {
        FixedBitSet linked = new FixedBitSet(Math.max(1, own.leaves().size()));
        new References(own.leaves()).mark(ids(other.leaves(), found), linked);
        if (!own.fields().list().equals(other.fields().list())) {
            mark(new References(other.leaves()).of(found), linked);
        }
        return linked;
    }

    private static long[] ids(Leaves leaves, FixedBitSet found) {
        LongStream.Builder ids = LongStream.builder();
        leaves.eachId((doc, id) -> {
            if (found.get(doc)) {
                ids.add(id);
            }
        });
        return ids.build().sorted().toArray();
    }

    private void mark(long[] sorted, FixedBitSet linked) {
        own.leaves().eachId((doc, id) -> {
            if (Arrays.binarySearch(sorted, id) >= 0) {
                linked.set(doc);
            }
        });
    }
}
