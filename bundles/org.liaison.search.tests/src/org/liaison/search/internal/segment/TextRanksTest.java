// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.search.internal.text.SortText;
import org.liaison.values.Fold;

/** Compares the ranks of texts in several parts with sorting all of them. */
class TextRanksTest {

    private final Random random = new Random(29);

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 5 })
    void eachTextHasItsPlaceAmongTheDifferentOnesOfAllParts(int count) throws IOException {
        for (int round = 0; round < 50; round++) {
            List<SortedTexts> parts = parts(count, 30);
            ranked(parts, TextRanks.merge(List.copyOf(parts)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void smallPartsArePutInBetween(int count) throws IOException {
        for (int round = 0; round < 50; round++) {
            List<SortedTexts> large = parts(count, 30);
            List<SortedTexts> small = parts(1 + round % 3, 4);
            TextRanks all = TextRanks.merge(List.copyOf(large)).with(List.copyOf(large), List.copyOf(small));
            ranked(Stream.concat(large.stream(), small.stream()).toList(), all);
        }
    }

    @Test
    void aPartIsSmallBesideOneOfMoreThanThirtyTwoTimesItsTexts() {
        assertTrue(TextRanks.small(1, 33));
        assertFalse(TextRanks.small(1, 32));
        assertFalse(TextRanks.small(100_000_000, Integer.MAX_VALUE));
    }

    @Test
    void textsThatDifferByCaseAndAccentsAloneHaveTheSameRank() throws IOException {
        for (int round = 0; round < 100; round++) {
            List<SortedTexts> parts = parts(1 + round % 3, 30);
            List<SortedDocValues> values = List.copyOf(parts);
            TextRanks ranks = TextRanks.merge(values);
            FoldedRanks folded = FoldedRanks.of(values, ranks);
            Map<String, Integer> known = new HashMap<>();
            List<Integer> told = new ArrayList<>();
            for (BytesRef text : sorted(parts)) {
                String plain = Fold.of(SortText.decode(text.bytes, text.offset, text.length));
                Integer before = known.putIfAbsent(plain, known.size());
                told.add(before == null ? known.size() - 1 : before);
            }
            assertEquals(told, IntStream.of(folded.byRank()).boxed().toList());
            assertEquals(known.size(), folded.count());
        }
    }

    private static void ranked(List<SortedTexts> parts, TextRanks ranks) {
        List<BytesRef> sorted = sorted(parts);
        assertEquals(sorted.size(), ranks.count());
        for (int part = 0; part < parts.size(); part++) {
            for (int text = 0; text < parts.get(part).getValueCount(); text++) {
                assertEquals(sorted.indexOf(parts.get(part).all().get(text)), ranks.rank(part, text));
            }
        }
    }

    private static List<BytesRef> sorted(List<SortedTexts> parts) {
        TreeSet<BytesRef> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.all()));
        return List.copyOf(all);
    }

    /** Names with few letters, so that parts share some, and that differ by case, accents and what is no letter. */
    private List<SortedTexts> parts(int count, int most) {
        return Stream.generate(() -> new SortedTexts(Stream.generate(this::name).limit(1 + random.nextInt(most)).toList()))
                .limit(count).toList();
    }

    private String name() {
        String letters = "aAâbB-";
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(unused -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .reduce("", String::concat);
    }
}
