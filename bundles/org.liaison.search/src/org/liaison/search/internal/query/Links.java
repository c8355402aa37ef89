// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.segment.IdSet;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.segment.References;

/**
 * Goes from the records of one list to those of another: to those that refer to them, and to those that they refer to.
 *
 * @param own where to
 * @param other where from
 */
record Links(Scope own, Scope other) {

    private static final int FEW = 100;

    /** The documents of the own list that belong to documents of the other. */
    FixedBitSet to(FixedBitSet found) {
        FixedBitSet linked = new FixedBitSet(Math.max(1, own.leaves().size()));
        new References(own.leaves()).mark(ids(other.leaves(), found), linked);
        if (!own.fields().list().equals(other.fields().list())) {
            mark(new References(other.leaves()).of(found), linked);
        }
        return linked;
    }

    private static IdSet ids(Leaves leaves, FixedBitSet found) {
        IdSet ids = new IdSet();
        leaves.eachId(found, (doc, id) -> ids.add(id));
        return ids;
    }

    /** Few are looked up one by one, of many it is quicker to run through all documents. */
    private void mark(IdSet referred, FixedBitSet linked) {
        Leaves leaves = own.leaves();
        if ((long) referred.size() * FEW < leaves.size()) {
            referred.each(id -> {
                int doc = leaves.doc(id);
                if (doc >= 0) {
                    linked.set(doc);
                }
            });
        } else {
            leaves.eachId((doc, id) -> {
                if (referred.has(id)) {
                    linked.set(doc);
                }
            });
        }
    }
}
