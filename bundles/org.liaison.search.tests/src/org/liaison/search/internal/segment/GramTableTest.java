// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramTableTest {

    private final Random random = new Random(11);

    /** Few letters, so that every sequence is in many words and more than once in some. */
    @ParameterizedTest
    @ValueSource(strings = { "abc", "yz09", "a0é", "az19-_{" })
    void everyWordWithAllOfATextIsGivenOnceAndInOrder(String letters) throws IOException {
        List<String> words = IntStream.range(0, 500).mapToObj(unused -> word(letters, random.nextInt(9))).toList();
        GramTable table = table(words);
        for (int round = 0; round < 200; round++) {
            String asked = word(letters, 3 + random.nextInt(3));
            List<Integer> given = candidates(table, asked);
            assertEquals(given.stream().distinct().sorted().toList(), given, asked);
            assertTrue(given.containsAll(with(words, asked)), asked);
        }
    }

    @Test
    void ofLettersAndDigitsNoOtherWordsAreGiven() throws IOException {
        List<String> words = IntStream.range(0, 2_000).mapToObj(unused -> word("az09m5", 7)).toList();
        GramTable table = table(words);
        for (String asked : List.of("az0", "09a", "zzz", "m5a", "90m")) {
            assertEquals(with(words, asked), candidates(table, asked), asked);
        }
        assertEquals(List.of(), candidates(table, "bcd"));
    }

    @Test
    void aTextIsLookedForByItsRarestPart() throws IOException {
        List<String> words = List.of("abcd", "abc", "abce", "bcd", "xyzabc", "cde");
        assertEquals(List.of(0, 3), candidates(table(words), "abcd"));
        assertEquals(List.of(5), candidates(table(words), "bcde"));
        assertEquals(List.of(4), candidates(table(words), "yzabc"));
    }

    /** The distance from one word to the next takes one byte up to 127, two up to 16383, then three. */
    @Test
    void wordsThatLieFarApartAreGiven() throws IOException {
        List<Integer> places = List.of(0, 127, 254, 382, 16_765, 33_149, 33_150);
        List<String> words = new ArrayList<>(IntStream.rangeClosed(0, 33_150).mapToObj(unused -> "a").toList());
        places.forEach(place -> words.set(place, "xyz"));
        assertEquals(places, candidates(table(words), "xyz"));
    }

    private String word(String letters, int length) {
        return IntStream.range(0, length).mapToObj(unused -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .reduce("", String::concat);
    }

    private static List<Integer> with(List<String> words, String asked) {
        return IntStream.range(0, words.size()).filter(word -> words.get(word).contains(asked)).boxed().toList();
    }

    private static GramTable table(List<String> words) {
        int[] starts = new int[words.size() + 1];
        for (int word = 0; word < words.size(); word++) {
            starts[word + 1] = starts[word] + words.get(word).getBytes(StandardCharsets.UTF_8).length;
        }
        return GramTable.of(String.join("", words).getBytes(StandardCharsets.UTF_8), starts);
    }

    private static List<Integer> candidates(GramTable table, String asked) throws IOException {
        List<Integer> given = new ArrayList<>();
        table.candidates(asked.getBytes(StandardCharsets.UTF_8), given::add);
        return given;
    }
}
