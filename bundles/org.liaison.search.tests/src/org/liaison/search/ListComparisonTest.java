// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.LongPredicate;

import org.junit.jupiter.api.Test;
import org.liaison.search.ListComparison.Difference;
import org.liaison.search.ListComparison.Kind;

class ListComparisonTest {

    private static final Rows BEFORE = GivenRows.of(GivenRows.row(1, "Goes"), GivenRows.row(2, "Old"), GivenRows.row(3, "Same"),
            GivenRows.row(4, "Goes, too"));
    private static final Rows AFTER = GivenRows.of(GivenRows.row(9, "Comes"), GivenRows.row(3, "Same"), GivenRows.row(2, "New"));

    @Test
    void whatCameOrChangedIsToldInTheOrderOfNowAndThenWhatWentInTheOrderOfThen() {
        assertEquals(List.of(new Difference(Kind.CAME, -1, 0, List.of()), new Difference(Kind.CHANGED, 1, 2, List.of("name")),
                new Difference(Kind.WENT, 0, -1, List.of()), new Difference(Kind.WENT, 3, -1, List.of())),
                compared(id -> true, "id", "name").differences());
        assertEquals(2, compared(id -> true, "name").count(Kind.WENT));
        assertEquals(1, compared(id -> true, "name").count(Kind.CAME));
    }

    @Test
    void onlyTheFieldsThatAreAskedForAndTheRecordsThatMayDifferAreCompared() {
        assertEquals(0, compared(id -> true, "id").count(Kind.CHANGED));
        assertEquals(0, compared(id -> id != 2, "name").count(Kind.CHANGED));
    }

    @Test
    void someOfTheIdsAreThoseOfTheirRows() {
        assertArrayEquals(new long[] { 2, 3 }, BEFORE.ids(1, 3));
        assertArrayEquals(new long[0], BEFORE.ids(2, 2));
    }

    private static ListComparison compared(LongPredicate mayDiffer, String... fields) {
        return ListComparison.of(BEFORE, AFTER, mayDiffer, List.of(fields));
    }
}
