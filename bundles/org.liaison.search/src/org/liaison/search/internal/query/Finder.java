// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.document.PackedNumbers;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.Words;

/**
 * Finds the documents that match what was asked, exactly.
 *
 * @param leaves the state of the index to look into
 */
public record Finder(Leaves leaves) {

    /**
     * Finds documents.
     *
     * @param asked what is asked for; at least one part
     * @return the documents that match every part, deleted ones included: an {@link org.liaison.search.internal.order.Order} leaves
     *         them out
     */
    public FixedBitSet find(Asked asked) {
        FixedBitSet found = null;
        for (Asked.Part part : asked.parts()) {
            FixedBitSet matching = all(part.words());
            if (part.number() != null) {
                matching.or(word(part.number()));
            }
            found = and(found, matching);
        }
        return found;
    }

    private FixedBitSet all(List<String> words) {
        FixedBitSet found = null;
        for (String word : words) {
            found = and(found, word(word));
        }
        return found;
    }

    private static FixedBitSet and(FixedBitSet one, FixedBitSet other) {
        if (one != null) {
            other.and(one);
        }
        return other;
    }

    /** Whether the index can tell who has a word as a whole. */
    static boolean knowsWhole(String word) {
        return word.length() >= Asked.INSIDE_FROM && !Words.isNumber(word);
    }

    /** Documents with a word as a whole; if that is not known, those that may have it. */
    FixedBitSet whole(String word) {
        if (!knowsWhole(word)) {
            return word(word);
        }
        FixedBitSet found = new FixedBitSet(Math.max(1, leaves.size()));
        leaves.each(leaf -> mark(leaf.reader().postings(new Term(Names.WORD, word), PostingsEnum.NONE), found, leaf));
        return found;
    }

    private FixedBitSet word(String word) {
        FixedBitSet found = new FixedBitSet(Math.max(1, leaves.size()));
        if (word.length() < Asked.INSIDE_FROM) {
            leaves.each(leaf -> markStarts(new BytesRef(word), found, leaf));
        } else {
            leaves.markWords(word, found);
            leaves.each(leaf -> markNumbers(word, found, leaf));
        }
        return found;
    }

    private static void markStarts(BytesRef start, FixedBitSet found, LeafReaderContext leaf) throws IOException {
        Terms starts = leaf.reader().terms(Names.START);
        if (starts != null) {
            TermsEnum each = starts.iterator();
            PostingsEnum postings = null;
            boolean there = each.seekCeil(start) != TermsEnum.SeekStatus.END;
            while (there && StringHelper.startsWith(each.term(), start)) {
                postings = each.postings(postings, PostingsEnum.NONE);
                mark(postings, found, leaf);
                there = each.next() != null;
            }
        }
    }

    private static void markNumbers(String word, FixedBitSet found, LeafReaderContext leaf) throws IOException {
        List<PostingsEnum> grams = grams(word, leaf.reader());
        if (grams.isEmpty()) {
            return;
        }
        if (word.length() == Asked.INSIDE_FROM) {
            mark(grams.getFirst(), found, leaf);
            return;
        }
        BinaryDocValues numbers = DocValues.getBinary(leaf.reader(), Names.NUMBERS);
        DocIdSetIterator both = grams.size() == 1 ? grams.getFirst() : ConjunctionUtils.intersectIterators(grams);
        for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
            if (!found.get(leaf.docBase + doc) && numbers.advanceExact(doc)
                    && PackedNumbers.contain(numbers.binaryValue(), word)) {
                found.set(leaf.docBase + doc);
            }
        }
    }

    /** The documents of each sequence of three; none at all if one sequence does not occur. */
    private static List<PostingsEnum> grams(String word, LeafReader leaf) throws IOException {
        List<PostingsEnum> grams = new ArrayList<>();
        for (String gram : sequences(word)) {
            PostingsEnum postings = leaf.postings(new Term(Names.GRAM, gram), PostingsEnum.NONE);
            if (postings == null) {
                return List.of();
            }
            grams.add(postings);
        }
        return grams;
    }

    private static List<String> sequences(String word) {
        List<String> sequences = new ArrayList<>();
        for (int at = 0; at + Asked.INSIDE_FROM <= word.length(); at++) {
            String gram = word.substring(at, at + Asked.INSIDE_FROM);
            if (!sequences.contains(gram)) {
                sequences.add(gram);
            }
        }
        return sequences;
    }

    private static void mark(PostingsEnum postings, FixedBitSet found, LeafReaderContext leaf) throws IOException {
        if (postings != null) {
            postings.nextDoc();
            postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, -leaf.docBase);
        }
    }
}
