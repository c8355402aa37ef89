// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void everythingButLettersAndDigitsSeparates() {
        assertEquals(List.of("l", "oreal", "s", "a", "paris"), words("L’Oréal S.A. (Paris)"));
        assertEquals(List.of("m", "roy", "acme", "fr"), words("m.roy@acme.fr"));
        assertEquals(List.of("coeur", "de", "france"), words("Cœur-de-France"));
    }

    @Test
    void nothingHasNoWords() {
        assertEquals(List.of(), words(" – …"));
        assertEquals(List.of(), words(""));
    }

    @Test
    void aGroupedNumberIsOneWord() {
        assertEquals(List.of("0472123456"), words("04 72 12 34 56"));
        assertEquals(List.of("0472123456"), words("04.72.12.34.56"));
        assertEquals(List.of("732829320"), words("732 829 320"));
    }

    @Test
    void anInternationalNumberIsAlsoDialledWithAZero() {
        assertEquals(List.of("33472123456", "0472123456"), words("+33 4 72 12 34 56"));
        assertEquals(List.of("33472123456", "0472123456"), words("+33 (0)4 72 12 34 56"));
        assertEquals(List.of("12125550100"), words("+1 212 555 0100"));
        assertEquals(List.of("1"), words("+1 (0)(0)(0)(0)(0)"));
        assertEquals(List.of("33"), words("+33 (0)(0)(0)(0)"));
    }

    @Test
    void fewDigitsAreAnOrdinaryWord() {
        assertEquals(List.of("69", "003"), words("69 003"));
        assertFalse(Words.isNumber("69003"));
        assertTrue(Words.isNumber("fr40303265045"));
    }

    @Test
    void aLongWordIsCut() {
        assertEquals(Words.LONGEST, words("x".repeat(500)).getFirst().length());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.add(text, words);
        return words;
    }
}
