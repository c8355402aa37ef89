// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where the texts of the index's parts stand among each other. Every part knows the order of its own texts; only between parts
 * must texts be compared, and only those of small parts with large ones by looking them up.
 *
 * @param ranks by part and then by the number that a text has in that part; null where each is its own rank
 * @param count how many different ranks there are
 */
record TextRanks(List<int[]> ranks, int count) {

    private static final int SMALL = 32;

    int rank(int part, int text) {
        int[] own = ranks.get(part);
        return own == null ? text : own[text];
    }

    /** Whether a part is so small beside the largest that looking up its texts is quicker than running through all. */
    static boolean small(int texts, int largest) {
        return (long) texts * SMALL < largest;
    }

    /** Merges parts by running through all their texts. */
    static TextRanks merge(List<SortedDocValues> parts) throws IOException {
        if (parts.size() == 1) {
            return new TextRanks(Arrays.asList((int[]) null), parts.getFirst().getValueCount());
        }
        TermsEnum[] texts = new TermsEnum[parts.size()];
        BytesRef[] heads = new BytesRef[texts.length];
        int[][] ranks = new int[texts.length][];
        int[] next = new int[texts.length];
        for (int part = 0; part < texts.length; part++) {
            texts[part] = parts.get(part).termsEnum();
            heads[part] = texts[part].next();
            ranks[part] = new int[parts.get(part).getValueCount()];
        }
        int rank = 0;
        boolean[] least = new boolean[texts.length];
        while (least(heads, least)) {
            for (int part = 0; part < heads.length; part++) {
                if (least[part]) {
                    ranks[part][next[part]] = rank;
                    next[part]++;
                    heads[part] = texts[part].next();
                }
            }
            rank++;
        }
        return new TextRanks(List.of(ranks), rank);
    }

    /** These ranks with small parts put in between. */
    TextRanks with(List<SortedDocValues> large, List<SortedDocValues> small) throws IOException {
        TreeSet<BytesRef> texts = new TreeSet<>();
        for (SortedDocValues part : small) {
            TermsEnum all = part.termsEnum();
            for (BytesRef text = all.next(); text != null; text = all.next()) {
                texts.add(BytesRef.deepCopyOf(text));
            }
        }
        // how many new texts come before the old text of each rank
        int[] moved = new int[count + 1];
        BytesRef[] sorted = texts.toArray(BytesRef[]::new);
        int[] newRanks = new int[sorted.length];
        int inserted = 0;
        for (int at = 0; at < sorted.length; at++) {
            int place = place(large, sorted[at]);
            if (place < 0) {
                newRanks[at] = -place - 1 + inserted;
                moved[-place - 1]++;
                inserted++;
            } else {
                newRanks[at] = place + inserted;
            }
        }
        for (int rank = 1; rank <= count; rank++) {
            moved[rank] += moved[rank - 1];
        }
        int[][] ranks = new int[large.size() + small.size()][];
        for (int part = 0; part < large.size(); part++) {
            ranks[part] = new int[large.get(part).getValueCount()];
            for (int text = 0; text < ranks[part].length; text++) {
                int old = rank(part, text);
                ranks[part][text] = old + moved[old];
            }
        }
        for (int part = 0; part < small.size(); part++) {
            ranks[large.size() + part] = ranks(small.get(part), sorted, newRanks);
        }
        return new TextRanks(List.of(ranks), count + inserted);
    }

    /** The rank of a text, or, if none is the same, -1 - the rank of the first that comes after. */
    private int place(List<SortedDocValues> large, BytesRef text) throws IOException {
        int after = count;
        for (int part = 0; part < large.size(); part++) {
            int found = large.get(part).lookupTerm(text);
            if (found >= 0) {
                return rank(part, found);
            }
            if (-found - 1 < large.get(part).getValueCount()) {
                after = Math.min(after, rank(part, -found - 1));
            }
        }
        return -after - 1;
    }

    private static int[] ranks(SortedDocValues part, BytesRef[] sorted, int[] newRanks) throws IOException {
        int[] ranks = new int[part.getValueCount()];
        TermsEnum all = part.termsEnum();
        for (int text = 0; text < ranks.length; text++) {
            ranks[text] = newRanks[Arrays.binarySearch(sorted, all.next())];
        }
        return ranks;
    }

    private static boolean least(BytesRef[] heads, boolean[] least) {
        BytesRef found = null;
        for (int part = 0; part < heads.length; part++) {
            least[part] = false;
            if (heads[part] != null) {
                int compared = found == null ? -1 : heads[part].compareTo(found);
                if (compared < 0) {
                    Arrays.fill(least, 0, part, false);
                    found = heads[part];
                }
                least[part] = compared <= 0;
            }
        }
        return found != null;
    }
}
