// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import org.apache.lucene.util.FixedBitSet;

/** Reads off what is marked in a set, a word of sixty-four at a time. */
public final class Marked {

    private Marked() {
    }

    /**
     * What is marked.
     *
     * @param set the set
     * @return the places, ascending
     */
    public static int[] in(FixedBitSet set) {
        int[] marked = new int[set.cardinality()];
        long[] words = set.getBits();
        int count = 0;
        for (int word = 0; count < marked.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                marked[count] = (word << 6) + Long.numberOfTrailingZeros(bits);
                count++;
            }
        }
        return marked;
    }
}
