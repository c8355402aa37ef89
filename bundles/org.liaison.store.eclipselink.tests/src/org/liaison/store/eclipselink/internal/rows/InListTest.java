// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Lists of a few sizes, so that the database prepares few statements. */
class InListTest {

    private static List<Integer> numbers(int count) {
        return Stream.iterate(1, number -> number + 1).limit(count).toList();
    }

    private static List<Integer> sizes(int count) {
        return InList.of(numbers(count)).stream().map(List::size).toList();
    }

    @Test
    void valuesAreTakenApartIntoListsOfFewSizes() {
        assertEquals(List.of(), sizes(0));
        assertEquals(List.of(1), sizes(1));
        assertEquals(List.of(8), sizes(2));
        assertEquals(List.of(8), sizes(8));
        assertEquals(List.of(64), sizes(9));
        assertEquals(List.of(64), sizes(64));
        assertEquals(List.of(512), sizes(65));
        assertEquals(List.of(512), sizes(512));
        assertEquals(List.of(512, 1), sizes(513));
        assertEquals(List.of(512, 512, 8), sizes(1026));
    }

    @Test
    void aListIsFilledWithItsLastValue() {
        assertEquals(List.of(List.of(1, 2, 3, 3, 3, 3, 3, 3)), InList.of(numbers(3)));
        assertEquals(List.of(numbers(8)), InList.of(numbers(8)));
        assertEquals(numbers(520), InList.of(numbers(520)).stream().flatMap(List::stream).toList());
    }

    @Test
    void oneValueNeedsNoList() {
        assertEquals(" = ?", InList.sql(1));
        assertEquals(" IN (?, ?)", InList.sql(2));
        assertEquals(" IN (?, ?, ?, ?, ?, ?, ?, ?)", InList.sql(8));
    }
}
