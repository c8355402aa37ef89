// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Names;

/**
 * All words of one part of the index, in memory, to find those that contain what was typed: some thousand comparisons instead of
 * one for every record. A part of the index never changes, so its list is made once.
 */
final class WordList {

    private static final int WORTH_GRAMS = 2_000;

    private final byte[] letters;
    private final int[] starts;
    /** The document of a word that only one has, which is most words; -1 for others. */
    private final int[] only;
    private final GramTable grams;

    private WordList(byte[] letters, int[] starts, int[] only) {
        this.letters = letters;
        this.starts = starts;
        this.only = only;
        grams = only.length < WORTH_GRAMS ? null : GramTable.of(letters, starts);
    }

    static WordList read(LeafReader leaf) throws IOException {
        Terms terms = leaf.terms(Names.WORD);
        if (terms == null) {
            return new WordList(new byte[0], new int[1], new int[0]);
        }
        int[] starts = new int[1024];
        int[] only = new int[1024];
        byte[] letters = new byte[8192];
        int count = 0;
        PostingsEnum postings = null;
        TermsEnum all = terms.iterator();
        for (BytesRef word = all.next(); word != null; word = all.next()) {
            if (count + 1 == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                only = Arrays.copyOf(only, count * 2);
            }
            int end = starts[count] + word.length;
            if (end > letters.length) {
                letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
            }
            System.arraycopy(word.bytes, word.offset, letters, starts[count], word.length);
            only[count] = -1;
            if (all.docFreq() == 1) {
                postings = all.postings(postings, PostingsEnum.NONE);
                only[count] = postings.nextDoc();
            }
            count++;
            starts[count] = end;
        }
        return new WordList(Arrays.copyOf(letters, starts[count]), Arrays.copyOf(starts, count + 1), Arrays.copyOf(only, count));
    }

    /**
     * Marks the documents that have a word which contains a text.
     *
     * @return how many words contain it
     */
    int mark(String text, LeafReader leaf, FixedBitSet found, int base) throws IOException {
        byte[] inside = text.getBytes(StandardCharsets.UTF_8);
        WordScan scan = new WordScan(leaf, found, base);
        if (grams == null) {
            for (int word = 0; word < only.length; word++) {
                take(word, inside, scan);
            }
        } else {
            grams.candidates(inside, word -> take(word, inside, scan));
        }
        return scan.words;
    }

    private void take(int word, byte[] inside, WordScan scan) throws IOException {
        if (contains(starts[word], starts[word + 1], inside)) {
            scan.words++;
            if (only[word] >= 0) {
                scan.found.set(scan.base + only[word]);
            } else {
                scan.postings(new BytesRef(letters, starts[word], starts[word + 1] - starts[word]));
            }
        }
    }

    private boolean contains(int start, int end, byte[] inside) {
        for (int at = start; at <= end - inside.length; at++) {
            if (letters[at] == inside[0]
                    && Arrays.equals(letters, at, at + inside.length, inside, 0, inside.length)) {
                return true;
            }
        }
        return false;
    }

    /** One run through the words that match. */
    private static final class WordScan {
        private final FixedBitSet found;
        private final int base;
        private final TermsEnum terms;
        private PostingsEnum postings;
        private int words;

        private WordScan(LeafReader leaf, FixedBitSet found, int base) throws IOException {
            this.found = found;
            this.base = base;
            Terms all = leaf.terms(Names.WORD);
            terms = all == null ? TermsEnum.EMPTY : all.iterator();
        }

        private void postings(BytesRef word) throws IOException {
            if (terms.seekExact(word)) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                postings.nextDoc();
                postings.intoBitSet(PostingsEnum.NO_MORE_DOCS, found, -base);
            }
        }
    }
}
