// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixTest {

    private static final int SIZE = 3_000;

    /** Keys of few and of many bits, so many that they do not fit beside a document's number. */
    /** Few and many of the same title, of which others come before and behind. */
    @Test
    void aRangeIsSortedAndTheRestStays() {
        for (int length : new int[] { 0, 1, 2, 3, 40, 256, 257, 1_000 }) {
            int[] docs = new Random(length).ints(0, 100_000).distinct().limit(length + 20L).toArray();
            long[] keys = new Random(7).longs(100_000, 0, 500).toArray();
            int[] sorted = docs.clone();
            Radix.sortFew(sorted, 10, 10 + length, keys);
            List<Integer> expected = new ArrayList<>(Arrays.stream(docs).boxed().toList());
            expected.subList(10, 10 + length).sort(Comparator.comparingLong(doc -> keys[doc]));
            assertEquals(expected, Arrays.stream(sorted).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 255, 4_095, 4_096, 20_000_000, 1L << 40, 1L << 52, 1L << 53, Long.MAX_VALUE - 1 })
    void sortsAsComparingWouldAndKeepsTheOrderOfEquals(long greatest) {
        Random random = new Random(greatest);
        long[] keys = random.longs(SIZE, 0, greatest + 1).map(key -> random.nextInt(4) == 0 ? greatest : key).toArray();
        int[] docs = IntStream.range(0, SIZE).filter(doc -> doc % 7 != 0).map(doc -> SIZE - 1 - doc).toArray();
        int[] before = docs.clone();
        int[] wanted = Arrays.stream(docs).boxed().sorted(Comparator.comparingLong(doc -> keys[doc])).mapToInt(doc -> doc)
                .toArray();
        assertArrayEquals(wanted, Radix.sort(docs, keys, greatest));
        assertArrayEquals(before, docs, "what is sorted is not changed");
    }
}
