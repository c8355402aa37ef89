// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.segment.Marked;

/** An order of all documents, and where in it each of them stands. */
public final class Order {

    private static final int DELETED = -1;

    private final int[] docs;
    private final int size;
    /** Whether documents lie in this order, all of them. */
    private final boolean lying;
    /** Where each document stands; null until it is asked, since the whole list needs none. */
    private int[] places;

    Order(int[] docs, int size) {
        this.docs = docs;
        this.size = size;
        boolean same = docs.length == size;
        for (int place = 0; same && place < docs.length; place++) {
            same = docs[place] == place;
        }
        lying = same;
    }

    private synchronized int[] places() {
        if (places == null) {
            int[] made = new int[size];
            Arrays.fill(made, DELETED);
            for (int place = 0; place < docs.length; place++) {
                made[docs[place]] = place;
            }
            places = made;
        }
        return places;
    }

    /**
     * All documents in this order.
     *
     * @return their numbers; not to be changed
     */
    public int[] all() {
        return docs;
    }

    /**
     * Some documents in this order. Nothing is compared: they are marked where they stand, and what is marked is read off.
     *
     * @param some the documents; deleted ones are left out
     * @return their numbers
     */
    public int[] of(FixedBitSet some) {
        int[] found = Marked.in(some);
        if (lying) {
            return found;
        }
        int[] known = places();
        FixedBitSet marked = new FixedBitSet(Math.max(1, docs.length));
        for (int doc : found) {
            if (known[doc] != DELETED) {
                marked.set(known[doc]);
            }
        }
        int[] ordered = Marked.in(marked);
        for (int at = 0; at < ordered.length; at++) {
            ordered[at] = docs[ordered[at]];
        }
        return ordered;
    }
}
