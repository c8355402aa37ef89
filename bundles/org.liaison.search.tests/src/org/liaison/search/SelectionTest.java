// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Selection SOME = Selection.of(30, 10, 20, 10);

    @Test
    void eachRecordIsTickedOnce() {
        assertEquals(3, SOME.size());
        assertArrayEquals(new long[] { 10, 20, 30 }, SOME.ids());
        assertTrue(SOME.contains(10) && SOME.contains(20) && SOME.contains(30));
        assertFalse(SOME.contains(15) || SOME.contains(0) || SOME.contains(40));
    }

    @Test
    void recordsAreAddedAndTakenAway() {
        assertEquals(Selection.of(5, 10, 20, 30), SOME.with(5, 20));
        assertEquals(Selection.of(20), SOME.without(30, 10, 99));
        assertSame(Selection.NONE, SOME.without(10, 20, 30));
        assertEquals(Selection.of(10, 30), SOME.toggle(20));
        assertEquals(Selection.of(10, 15, 20, 30), SOME.toggle(15));
    }

    @Test
    void whoeverGetsTheIdsCannotChangeTheSelection() {
        SOME.ids()[0] = 99;
        assertNotSame(SOME.ids(), SOME.ids());
        assertTrue(SOME.contains(10));
    }

    @Test
    void selectionsOfTheSameRecordsAreEqual() {
        assertEquals(Selection.of(10, 20, 30), SOME);
        assertEquals(Selection.of(10, 20, 30).hashCode(), SOME.hashCode());
        assertNotEquals(Selection.of(10, 20), SOME);
        assertNotEquals(Selection.of(10, 20).hashCode(), SOME.hashCode());
        assertNotEquals(SOME, "3 selected");
        assertEquals("3 selected", SOME.toString());
        assertEquals(0, Selection.NONE.size());
    }
}
