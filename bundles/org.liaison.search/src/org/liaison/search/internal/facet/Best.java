// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.facet;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The values that were counted most, found in one run without an object a value. */
final class Best {

    /** Counts, the greatest first. */
    private final int[] counts;
    private final int[] ranks;
    private final int[] values;
    private int size;

    Best(int most) {
        counts = new int[Math.max(0, most)];
        ranks = new int[counts.length];
        values = new int[counts.length];
    }

    /** Whether a value is among the best so far. */
    boolean takes(int count, int rank) {
        return counts.length > 0
                && (size < counts.length || better(count, rank, counts.length - 1));
    }

    void add(int count, int rank, int value) {
        int place = size < counts.length ? size : counts.length - 1;
        while (place > 0 && better(count, rank, place - 1)) {
            counts[place] = counts[place - 1];
            ranks[place] = ranks[place - 1];
            values[place] = values[place - 1];
            place--;
        }
        counts[place] = count;
        ranks[place] = rank;
        values[place] = value;
        size = Math.min(counts.length, size + 1);
    }

    IntStream values() {
        return Arrays.stream(values, 0, size);
    }

    private boolean better(int count, int rank, int than) {
        return count > counts[than] || count == counts[than] && rank < ranks[than];
    }
}
