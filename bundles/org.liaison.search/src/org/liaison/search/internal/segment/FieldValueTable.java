// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** The different values of one field in all parts of an index, and how to count them. */
public final class FieldValueTable {

    private final List<Object> keys;
    private final List<String> spellings;
    private final List<LeafValues> leaves;
    /** By part, from its numbers of values to those of all. */
    private final List<int[]> numbers;
    /** Where each text stands among all in order; null for fields of another type. */
    private final int[] ranks;

    private FieldValueTable(List<Object> keys, List<String> spellings, List<LeafValues> leaves, List<int[]> numbers) {
        this.keys = keys;
        this.spellings = spellings;
        this.leaves = leaves;
        this.numbers = numbers;
        ranks = ranks(keys);
    }

    private static int[] ranks(List<Object> keys) {
        if (keys.isEmpty() || !(keys.getFirst() instanceof String)) {
            return null;
        }
        List<Integer> ordered = IntStream.range(0, keys.size()).boxed()
                .sorted(Comparator.comparing(value -> (String) keys.get(value))).toList();
        int[] ranks = new int[keys.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[ordered.get(rank)] = rank;
        }
        return ranks;
    }

    static FieldValueTable of(List<LeafValues> leaves) {
        List<Object> keys = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        List<Integer> uses = new ArrayList<>();
        List<int[]> numbers = new ArrayList<>();
        Map<Object, Integer> known = new HashMap<>();
        for (LeafValues leaf : leaves) {
            int[] own = new int[leaf.keys().size()];
            for (int value = 0; value < own.length; value++) {
                Object key = leaf.keys().get(value);
                Integer number = known.putIfAbsent(key, keys.size());
                own[value] = number == null ? keys.size() : number;
                if (number == null) {
                    keys.add(key);
                    spellings.add(leaf.spelling(value));
                    uses.add(leaf.uses(value));
                } else if (leaf.uses(value) > uses.get(number)) {
                    spellings.set(number, leaf.spelling(value));
                    uses.set(number, leaf.uses(value));
                }
            }
            numbers.add(own);
        }
        return new FieldValueTable(keys, spellings, leaves, numbers);
    }

    /**
     * How many different values there are.
     *
     * @return the number
     */
    public int size() {
        return keys.size();
    }

    /**
     * A value as it is compared: a folded text, or a Long.
     *
     * @param value from 0
     * @return the key
     */
    public Object key(int value) {
        return keys.get(value);
    }

    /**
     * A text in the spelling that is used most.
     *
     * @param value from 0
     * @return the text; null if the field has none
     */
    public String spelling(int value) {
        return spellings.get(value);
    }

    /**
     * Where a text stands among all in order.
     *
     * @param value from 0
     * @return its rank; 0 if the field has no texts
     */
    public int rank(int value) {
        return ranks == null ? 0 : ranks[value];
    }

    /**
     * Counts the values of documents.
     *
     * @param parts the parts of the index, the same that this was made of
     * @param docs the documents, ascending
     * @return the count of each value, and at the end that of documents without any
     */
    public int[] count(List<LeafReaderContext> parts, int[] docs) {
        int[] counts = new int[keys.size() + 1];
        int from = 0;
        for (int part = 0; part < leaves.size(); part++) {
            int end = parts.get(part).docBase + parts.get(part).reader().maxDoc();
            int to = docs.length == 0 || docs[docs.length - 1] < end ? docs.length : place(docs, from, end);
            int[] own = leaves.get(part).count(docs, from, to, parts.get(part).docBase);
            counts[keys.size()] += own[0];
            int[] number = numbers.get(part);
            for (int value = 0; value < number.length; value++) {
                counts[number[value]] += own[value + 1];
            }
            from = to;
        }
        return counts;
    }

    /**
     * Marks documents by their number; only of fields of numbers that have one a document.
     *
     * @param parts the parts of the index, the same that this was made of
     * @param fits whether a number is wanted
     * @param found is marked; deleted documents may be, too
     */
    public void mark(List<LeafReaderContext> parts, LongPredicate fits, FixedBitSet found) {
        for (int part = 0; part < leaves.size(); part++) {
            leaves.get(part).mark(fits, found, parts.get(part).docBase);
        }
    }

    private static int place(int[] docs, int from, int doc) {
        int found = Arrays.binarySearch(docs, from, docs.length, doc);
        return found < 0 ? -found - 1 : found;
    }
}
