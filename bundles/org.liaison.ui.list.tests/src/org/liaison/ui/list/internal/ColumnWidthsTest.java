// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.liaison.ui.list.internal.model.ColumnWidths;

class ColumnWidthsTest {

    @Test
    void whatIsLeftGoesToTextInProportion() {
        assertArrayEquals(new int[] { 300, 100, 150 },
                ColumnWidths.share(new int[] { 200, 100, 100 }, new boolean[] { true, false, true }, 550));
    }

    @Test
    void aNarrowWindowTakesNothingAway() {
        assertArrayEquals(new int[] { 200, 100 }, ColumnWidths.share(new int[] { 200, 100 }, new boolean[] { true, false }, 150));
    }

    @Test
    void aVeryWideWindowDoesNotTearColumnsApart() {
        assertArrayEquals(new int[] { 400, 100 },
                ColumnWidths.share(new int[] { 200, 100 }, new boolean[] { true, false }, 4000));
    }

    @Test
    void numbersAloneStayAsTheyAre() {
        assertArrayEquals(new int[] { 90 }, ColumnWidths.share(new int[] { 90 }, new boolean[] { false }, 900));
    }
}
