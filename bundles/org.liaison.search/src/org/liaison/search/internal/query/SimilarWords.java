// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.segment.Leaves;

/**
 * Finds words of the index that are written nearly like another.
 *
 * @param leaves the state of the index
 */
record SimilarWords(Leaves leaves) {

    private static final int LONG = 6;
    private static final int SHORTEST = 4;
    private static final int MOST = 12;

    /**
     * A word of the index.
     *
     * @param text the word
     * @param edits how many letters are other, missing, too many or changed places
     * @param uses how many records have it
     */
    record Similar(String text, int edits, int uses) {
    }

    /** The words most like one, that one itself left out. */
    List<Similar> to(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        Map<String, Integer> uses = new HashMap<>();
        leaves.each(leaf -> collect(leaf, word, uses));
        uses.remove(word);
        return uses.entrySet().stream().map(found -> new Similar(found.getKey(), edits(word, found.getKey()), found.getValue()))
                .sorted(Comparator.comparingInt(Similar::edits).thenComparing(Comparator.comparingInt(Similar::uses).reversed())
                        .thenComparing(Similar::text))
                .limit(MOST).toList();
    }

    private static void collect(LeafReaderContext leaf, String word, Map<String, Integer> uses) throws IOException {
        Terms words = leaf.reader().terms(Names.WORD);
        if (words != null) {
            FuzzyTermsEnum similar = new FuzzyTermsEnum(words, new Term(Names.WORD, word), word.length() < LONG ? 1 : 2, 0, true);
            for (BytesRef next = similar.next(); next != null; next = similar.next()) {
                uses.merge(next.utf8ToString(), similar.docFreq(), Integer::sum);
            }
        }
    }

    /** Letters that are other, missing, too many, or have changed places with their neighbour. */
    static int edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int at = 0; at <= one.length(); at++) {
            edits[at][0] = at;
        }
        for (int to = 1; to <= other.length(); to++) {
            edits[0][to] = to;
            for (int at = 1; at <= one.length(); at++) {
                int same = one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1;
                edits[at][to] = Math.min(edits[at - 1][to - 1] + same, Math.min(edits[at - 1][to], edits[at][to - 1]) + 1);
                if (at > 1 && to > 1 && one.charAt(at - 1) == other.charAt(to - 2)
                        && one.charAt(at - 2) == other.charAt(to - 1)) {
                    edits[at][to] = Math.min(edits[at][to], edits[at - 2][to - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }
}
