// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void controlCharactersAreLeftOut() {
        assertEquals("ab", Visible.of("a\u0000b", false));
        assertEquals("ab", Visible.of("a\u007fb", false));
        assertEquals("ab", Visible.of("a\u009fb", false));
        assertEquals("ab", Visible.of("a\uFEFFb", false));
        assertEquals("a~b\u00e9\u20ac", Visible.of("a~b\u00e9\u20ac\u0001", false));
        assertEquals("a b", Visible.of("a b", false));
    }

    @Test
    void everyLineEndIsOne() {
        assertEquals("1\n2\n3\n4\n5", Visible.of("1\r\n2\r3\n4\u00855", true));
        assertEquals("1 2 3 4 5", Visible.of("1\r\n2\r3\n4\u00855", false));
        assertEquals("1\n\n2", Visible.of("1\r\r\n2\r", true));
        assertEquals("1", Visible.of("1\r", true));
    }

    @Test
    void aTabStaysInTextOfSeveralLinesOnly() {
        assertEquals("a\tb", Visible.of("a\tb", true));
        assertEquals("a b", Visible.of("a\tb", false));
    }

    @Test
    void blanksAroundItGo() {
        assertEquals("a\u00a0b", Visible.of(" \u00a0\u2003a\u00a0b\u202f \n", true));
        assertEquals("", Visible.of(" \u00a0\u2003", false));
        assertEquals("", Visible.of("", false));
        assertEquals("x", Visible.of("x", false));
    }

    @Test
    void blanksWithinItStayWhateverElseIsTakenOut() {
        assertEquals("a b\u00a0c", Visible.of("\u0001a b\u00a0c", false));
    }
}
