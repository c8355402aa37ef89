// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class IdSetTest {

    @Test
    void hasWhatWasAddedAndNothingElse() {
        Random random = new Random(3);
        IdSet ids = new IdSet();
        Set<Long> expected = new HashSet<>();
        for (int round = 0; round < 5_000; round++) {
            long id = random.nextBoolean() ? random.nextInt(3_000) : random.nextLong(20_000_000_000L);
            ids.add(id);
            expected.add(id);
        }
        for (long id = 0; id < 4_000; id++) {
            assertEquals(expected.contains(id), ids.has(id), "id " + id);
        }
        for (long id : expected) {
            assertEquals(true, ids.has(id), "id " + id);
            assertEquals(expected.contains(id + 1), ids.has(id + 1), "id " + (id + 1));
        }
    }

    @Test
    void tellsAllInOrderOnce() {
        IdSet ids = new IdSet();
        for (long id : new long[] { 5, 70_000, 5, 0, 64, 1L << 33, 63 }) {
            ids.add(id);
        }
        List<Long> told = new ArrayList<>();
        ids.each(told::add);
        assertEquals(List.of(0L, 5L, 63L, 64L, 70_000L, 1L << 33), told);
        assertEquals(6, ids.size());
    }

    @Test
    void anEmptyOneHasNothing() {
        assertFalse(new IdSet().has(0));
        assertFalse(new IdSet().has(Long.MAX_VALUE));
    }
}
