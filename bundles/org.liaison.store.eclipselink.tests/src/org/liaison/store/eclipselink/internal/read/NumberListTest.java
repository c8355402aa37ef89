// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class NumberListTest {

    private static NumberList only(List<Long> numbers) {
        List<NumberList> parts = NumberList.of(numbers);
        assertEquals(1, parts.size());
        return parts.getFirst();
    }

    /** As many as are wanted, as far from each other as is said, but for the last. */
    private static List<Long> spread(int count, long step, long last) {
        return LongStream.concat(LongStream.range(0, count - 1).map(each -> each * step), LongStream.of(last)).boxed().toList();
    }

    @Test
    void isAscendingAndHasEachOnce() {
        assertEquals(List.of(), NumberList.of(List.of()));
        assertEquals(List.of(7L), only(List.of(7L)).numbers());
        assertEquals(List.of(3L, 7L), only(List.of(7L, 3L)).numbers());
        assertEquals(List.of(1L, 3L, 7L), only(List.of(7L, 3L, 7L, 1L)).numbers());
    }

    @Test
    void thousandAreReadTogether() {
        List<Long> many = LongStream.range(0, 2_000).boxed().toList();
        assertEquals(List.of(many.subList(0, 1_000), many.subList(1_000, 2_000)),
                NumberList.of(many).stream().map(NumberList::numbers).toList());
        assertEquals(3, NumberList.of(LongStream.rangeClosed(0, 2_000).boxed().toList()).size());
    }

    @Test
    void isDenseFromSixteenOnWhereHardlyAnythingLiesBetween() {
        assertTrue(only(spread(16, 1, 15)).isDense());
        assertFalse(only(spread(15, 1, 14)).isDense());
        assertTrue(only(spread(16, 1, 16 * 40 - 1)).isDense());
        assertFalse(only(spread(16, 1, 16 * 40)).isDense());
        assertTrue(only(spread(100, 30, 100 * 40 - 1)).isDense());
        assertTrue(only(spread(16, 1, 15).stream().map(each -> each + 1_000_000).toList()).isDense(), "however far from nought");
    }
}
