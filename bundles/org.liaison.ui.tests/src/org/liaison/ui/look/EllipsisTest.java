// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text in too little room. */
class EllipsisTest {

    @ParameterizedTest
    @CsvSource({ "Lyon, 4, Lyon", "Lyon, 3, Ly…", "Le Mans, 4, Le…", "Lyon, 1, …", "Lyon, 0, …", "ab\uD83D\uDE00cd, 4, ab…",
            "ab\uD83D\uDE00cd, 5, ab\uD83D\uDE00…" })
    void keepsWhatFits(String text, int width, String left) {
        assertEquals(left, Ellipsis.fit(text, width, String::length));
    }
}
