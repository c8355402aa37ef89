// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.liaison.search.internal.text.SortText;
import org.liaison.values.Fold;

/**
 * Ranks of texts, those that differ only by case and accents having the same. Such texts are neighbours in the order of a list, so
 * only neighbours that begin with the same sort key are read.
 *
 * @param byRank the new rank by the old one
 * @param count how many different ranks there are
 */
record FoldedRanks(int[] byRank, int count) {

    static FoldedRanks of(List<SortedDocValues> parts, TextRanks ranks) throws IOException {
        long[] samples = samples(parts, ranks);
        int[] byRank = new int[samples.length];
        int count = 0;
        Map<String, Integer> ofSameKey = new HashMap<>();
        BytesRef before = null;
        for (int rank = 0; rank < samples.length; rank++) {
            BytesRef text = BytesRef.deepCopyOf(parts.get((int) (samples[rank] >> Integer.SIZE)).lookupOrd((int) samples[rank]));
            if (before == null || !sameKey(before, text)) {
                ofSameKey.clear();
                byRank[rank] = count++;
            } else {
                if (ofSameKey.isEmpty()) {
                    ofSameKey.put(folded(before), byRank[rank - 1]);
                }
                Integer known = ofSameKey.putIfAbsent(folded(text), count);
                byRank[rank] = known == null ? count++ : known;
            }
            before = text;
        }
        return new FoldedRanks(byRank, count);
    }

    /** Where each text can be read: the part in the upper half, its number there in the lower. */
    private static long[] samples(List<SortedDocValues> parts, TextRanks ranks) {
        long[] samples = new long[ranks.count()];
        for (int part = 0; part < parts.size(); part++) {
            for (int text = 0; text < parts.get(part).getValueCount(); text++) {
                samples[ranks.rank(part, text)] = (long) part << Integer.SIZE | text;
            }
        }
        return samples;
    }

    private static boolean sameKey(BytesRef one, BytesRef other) {
        int differing = Arrays.mismatch(one.bytes, one.offset, one.offset + one.length, other.bytes, other.offset,
                other.offset + other.length);
        return differing < 0 || hasEnd(one, differing) && hasEnd(other, differing);
    }

    /** A zero ends the key. */
    private static boolean hasEnd(BytesRef text, int before) {
        for (int at = 0; at < before; at++) {
            if (text.bytes[text.offset + at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static String folded(BytesRef text) {
        return Fold.of(SortText.decode(text.bytes, text.offset, text.length));
    }
}
