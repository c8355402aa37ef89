// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {

    private final BytesRef packed = PackedNumbers.pack(List.of("73282932000074", "fr40303265045", "0472123456"));

    @Test
    void anyPartOfAnyNumberIsContained() {
        for (String word : List.of("73282932000074", "732", "0074", "fr4", "r4030", "5045", "0472", "3456")) {
            assertTrue(PackedNumbers.contain(packed, word), word);
        }
    }

    @Test
    void nothingIsContainedAcrossTwoNumbers() {
        for (String word : List.of("0074fr", "740472", "50450472", "999", "abc")) {
            assertFalse(PackedNumbers.contain(packed, word), word);
        }
    }

    @Test
    void whatIsPartOfAnotherIsFoundInIt() {
        BytesRef both = PackedNumbers.pack(List.of("732829320", "73282932000074", "33472123456", "0472123456"));
        assertEquals(PackedNumbers.pack(List.of("73282932000074")).length + 6, both.length);
        for (String word : List.of("732829320", "33472", "0472", "72123456", "04721")) {
            assertTrue(PackedNumbers.contain(both, word), word);
        }
        assertFalse(PackedNumbers.contain(PackedNumbers.pack(List.of("33472123456")), "0472"));
    }

    @Test
    void aNumberOfOneCountryCodeAloneIsContained() {
        BytesRef two = PackedNumbers.pack(List.of("33", "7"));
        assertTrue(PackedNumbers.contain(two, "33") && PackedNumbers.contain(two, "7"));
        assertFalse(PackedNumbers.contain(two, "0") || PackedNumbers.contain(two, "337"));
    }

    @Test
    void twoDigitsAreAByte() {
        assertEquals(8, PackedNumbers.pack(List.of("73282932000074")).length);
    }
}
