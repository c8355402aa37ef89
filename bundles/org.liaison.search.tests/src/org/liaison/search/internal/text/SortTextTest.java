// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortTextTest {

    @Test
    void accentsAndCaseDecideLast() {
        assertOrder("cote", "Cote", "coté", "côte", "côté", "coter");
        assertOrder("Eau de Paris", "École", "Économie", "Edf", "Été", "Zoé");
    }

    @Test
    void ligaturesAreTwoLetters() {
        assertOrder("cod", "cœur", "coffre");
    }

    @Test
    void digitsCountByValue() {
        assertOrder("Lot 9", "Lot 10", "Lot 100", "Lot A");
        assertOrder("2 rue", "10 rue", "100000000 rue", "1000000000 rue", "rue");
        assertOrder("Agence 7", "Agence 007", "Agence 8");
    }

    @Test
    void quotesBeforeTheFirstWordDoNotCount() {
        assertOrder("Lepetit", "« Lesage »", "Letellier");
    }

    @Test
    void spacesComeBeforeLetters() {
        assertOrder("La Poste", "Laboratoire", "Lapeyre");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a", "ACME SAS", "Acme Sas", "acme", "L’Oréal", "007", "0", "000", "1234567890123",
            "Lot 010", "été",
            "ÉTÉ", "«", "Straße", "STRASSE", "İstanbul", "日本", "𝒜bc", "a\u0000b", "\u0001", "\u0002", "contact@acme.fr", "a  b",
            " a" })
    void theTextComesBack(String text) {
        assertEquals(text, back(text));
    }

    @Test
    void numbersOfAnyLengthComeBackAndSortByValue() {
        String before = "0";
        for (int length : List.of(1, 3, 4, 8, 9, 79, 80, 1_999, 2_000, 7_000)) {
            String number = "9".repeat(length);
            assertEquals(number, back(number));
            assertEquals("Lot " + number + " a", back("Lot " + number + " a"));
            assertOrder(before, number);
            before = number;
        }
    }

    @Test
    void whatLooksLikeACodeOfCapitalsComesBack() {
        for (String text : List.of("\u0001Été", "\u001cÉté", "\u001dÉté", "😀 Acme", "(😀) Acme", "...",
                "McDonald Été SAS a B c")) {
            assertEquals(text, back(text));
        }
    }

    @Test
    void anyTextComesBack() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(12), 0, 0x600).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).toString();
            assertEquals(text, back(text));
        }
    }

    @Test
    void aVeryLongTextIsCut() {
        assertEquals(SortText.LONGEST, back("é".repeat(50_000)).length());
        assertTrue(SortText.encode("𝒜".repeat(50_000)).length < 32_766);
    }

    @Test
    void anOwnFoldedFormIsNotKeptTwice() {
        assertEquals("contact@acme.fr".getBytes(StandardCharsets.UTF_8).length + 1, SortText.encode("contact@acme.fr").length);
        assertEquals("ACME SAS".length() + 2, SortText.encode("ACME SAS").length);
    }

    private static void assertOrder(String... texts) {
        List<String> sorted = new ArrayList<>(List.of(texts));
        Collections.shuffle(sorted, new Random(1));
        sorted.sort((one, other) -> Arrays.compareUnsigned(SortText.encode(one), SortText.encode(other)));
        assertEquals(List.of(texts), sorted);
    }

    private static String back(String text) {
        byte[] bytes = SortText.encode(text);
        byte[] within = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, within, 1, bytes.length);
        return SortText.decode(within, 1, bytes.length);
    }
}
