// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

    private static final int SIZE = 1_003;
    private static final int BASE = 40;

    /** The number with most bits decides how they are kept. */
    @ParameterizedTest
    @ValueSource(ints = { 7, 255, 256, 65_535, 65_536, 70_000 })
    void numbersAreKeptCountedAndMarked(int greatest) {
        Random random = new Random(3);
        int[] numbers = random.ints(SIZE, 0, greatest + 1).toArray();
        numbers[5] = greatest;
        Ordinals kept = Ordinals.of(SIZE, greatest);
        for (int at = 0; at < SIZE; at++) {
            kept.set(at, numbers[at]);
        }
        int[] docs = random.ints(500, BASE, BASE + SIZE).toArray();
        docs[3] = BASE + 5;
        int[] counts = new int[greatest + 1];
        int[] counted = new int[greatest + 1];
        for (int at = 2; at < 401; at++) {
            counts[numbers[docs[at] - BASE]]++;
        }
        kept.count(docs, 2, 401, BASE, counted);
        assertArrayEquals(counts, counted);
        boolean[] some = new boolean[Math.max(256, greatest + 1)];
        for (int number = 0; number <= greatest; number += 3) {
            some[number] = true;
        }
        FixedBitSet found = new FixedBitSet(BASE + SIZE);
        kept.mark(some, found, BASE);
        for (int at = 0; at < SIZE; at++) {
            assertEquals(numbers[at], kept.get(at));
            assertEquals(numbers[at] % 3 == 0, found.get(BASE + at));
        }
        assertEquals(0, found.cardinality(0, BASE));
    }
}
