// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NumberCodeTest {

    @Test
    void wholeNumbersComeBackWhole() {
        for (long number : new long[] { 0, 1, -1, 42, 1_000_000_000_000L, -7_000 }) {
            assertEquals(number, NumberCode.decode(NumberCode.encode(number)));
        }
    }

    @Test
    void decimalsComeBackWithTwoPlacesAtLeast() {
        assertEquals(new BigDecimal("12.50"), NumberCode.decode(NumberCode.encode(new BigDecimal("12.5"))));
        assertEquals(new BigDecimal("12.00"), NumberCode.decode(NumberCode.encode(new BigDecimal("12"))));
        assertEquals(new BigDecimal("-0.0001"), NumberCode.decode(NumberCode.encode(new BigDecimal("-0.0001"))));
    }

    @Test
    void theOrderIsThatOfTheNumbers() {
        Random random = new Random(1);
        for (int round = 0; round < 10_000; round++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), 2);
            BigDecimal other = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), 2);
            assertEquals(Integer.signum(one.compareTo(other)),
                    Long.signum(Long.compare(NumberCode.encode(one), NumberCode.encode(other))));
        }
    }

    @Test
    void astronomicNumbersAreTheGreatest() {
        assertTrue(NumberCode.encode(new BigDecimal("1e30")) > NumberCode.encode(1_000_000_000_000L));
        assertTrue(NumberCode.encode(new BigDecimal("-1e30")) < NumberCode.encode(-1_000_000_000_000L));
    }
}
