// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;

import org.apache.lucene.util.FixedBitSet;

/** An order of all documents, and where in it each of them stands. */
public final class Order {

    private static final int DELETED = -1;

    private final int[] docs;
    private final int[] places;

    Order(int[] docs, int size) {
        this.docs = docs;
        places = new int[size];
        Arrays.fill(places, DELETED);
        for (int place = 0; place < docs.length; place++) {
            places[docs[place]] = place;
        }
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
        FixedBitSet marked = new FixedBitSet(Math.max(1, docs.length));
        int count = 0;
        for (int doc = next(some, 0); doc >= 0; doc = next(some, doc + 1)) {
            if (places[doc] != DELETED) {
                marked.set(places[doc]);
                count++;
            }
        }
        int[] ordered = new int[count];
        int at = 0;
        for (int place = next(marked, 0); place >= 0; place = next(marked, place + 1)) {
            ordered[at] = docs[place];
            at++;
        }
        return ordered;
    }

    private static int next(FixedBitSet bits, int from) {
        int next = from >= bits.length() ? Integer.MAX_VALUE : bits.nextSetBit(from);
        return next == Integer.MAX_VALUE ? -1 : next;
    }
}
