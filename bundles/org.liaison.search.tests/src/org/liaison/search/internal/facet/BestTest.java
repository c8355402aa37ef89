// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.facet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BestTest {

    @Test
    void theMostFrequentComeFirstAndOfThoseTheFirstByRank() {
        Best best = new Best(3);
        int[][] all = { { 5, 9, 1 }, { 7, 4, 2 }, { 5, 2, 3 }, { 7, 3, 4 }, { 1, 1, 5 }, { 5, 1, 6 } };
        for (int[] each : all) {
            if (best.takes(each[0], each[1])) {
                best.add(each[0], each[1], each[2]);
            }
        }
        assertArrayEquals(new int[] { 4, 2, 6 }, best.values().toArray());
    }

    @Test
    void whatIsNotBetterThanTheLastIsNotTaken() {
        Best best = new Best(1);
        assertTrue(best.takes(1, 1));
        best.add(4, 4, 1);
        assertFalse(best.takes(4, 4) || best.takes(4, 5) || best.takes(3, 1));
        assertTrue(best.takes(4, 3) && best.takes(5, 9));
    }

    @Test
    void noneIsTakenWhereNoneIsWanted() {
        assertFalse(new Best(0).takes(9, 1) || new Best(-1).takes(9, 1));
        assertArrayEquals(new int[0], new Best(-1).values().toArray());
    }
}
