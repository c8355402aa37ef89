// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aRatioIsHeldAgainstItsTarget() {
        assertTrue(new Figure("import", 400, "ms", 100.0, 4).met());
        assertFalse(new Figure("import", 401, "ms", 100.0, 4).met());
        assertEquals(4.01, new Figure("import", 401, "ms", 100.0, 4).object().get("ratio"));
    }

    @Test
    void withoutABaselineTheValueIs() {
        assertTrue(Figure.absolute("open", 50, "ms", 50).met());
        assertFalse(Figure.absolute("open", 50.1, "ms", 50).met());
        assertEquals(List.of("name", "value", "unit", "baseline", "ratio", "target", "met"),
                List.copyOf(Figure.absolute("open", 50, "ms", 50).object().keySet()));
    }

    @Test
    void whatCouldNotBeMeasuredIsNotMet() {
        assertFalse(Figure.absolute("open", Double.NaN, "ms", 50).met());
        assertFalse(new Figure("list", 1, "ms", Double.NaN, 1.3).met());
        assertEquals(null, Figure.absolute("open", Double.NaN, "ms", 50).object().get("value"));
    }

    @Test
    void whatIsOnlyNotedHasNoTarget() {
        assertTrue(Figure.noted("limit", 1e9, "ms").met());
        assertEquals(null, Figure.noted("limit", 1, "ms").object().get("target"));
    }

    @Test
    void percentilesAreOfAllTimes() {
        Times times = new Times(new double[] { 5, 1, 3, 2, 4 });
        assertEquals(3, times.median());
        assertEquals(5, times.percentile(99));
        assertTrue(Double.isNaN(new Times(new double[0]).median()));
        int[] calls = new int[1];
        assertEquals(0, Times.of(List.of("a", "b"), 3, thing -> calls[0]++).median(), 50);
        assertEquals(6, calls[0]);
    }
}
