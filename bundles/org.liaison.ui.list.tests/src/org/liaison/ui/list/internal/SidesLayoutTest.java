// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gives way to whom in a narrow window. */
class SidesLayoutTest {

    @ParameterizedTest
    @CsvSource({
            // room, left, right, which was opened last, then what they get
            "1360, 250, 280, none, 250, 280",
            "1360, 250, 0, none, 250, 0",
            "1360, 0, 280, none, 0, 280",
            // both shrink, in proportion
            "900, 250, 280, none, 226, 254",
            "810, 250, 280, left, 190, 200",
            // one gives way: the one that was not asked for
            "790, 250, 280, none, 0, 280",
            "790, 250, 280, right, 0, 280",
            "790, 250, 280, left, 250, 0",
            // alone it shrinks, and goes unless it was asked for
            "640, 250, 0, none, 220, 0",
            "640, 0, 280, none, 0, 220",
            "600, 250, 0, none, 0, 0",
            "600, 250, 0, left, 190, 0",
            "300, 250, 280, right, 0, 190"
    })
    void shares(int room, int left, int right, String last, int leftGets, int rightGets) {
        int[] widths = SidesLayout.share(room, left, right, last.equals("left"), last.equals("right"));
        assertEquals(leftGets + " " + rightGets, widths[0] + " " + widths[1]);
    }
}
