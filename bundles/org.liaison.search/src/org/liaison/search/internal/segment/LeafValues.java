// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.text.SortText;
import org.liaison.values.Fold;

/**
 * The values of one field in one part of the index, numbered, and the number of each document's value. A part never changes, so this
 * is made once. Texts that differ only by case and accents are one value.
 */
final class LeafValues {

    /** Folded texts, or numbers. */
    private final List<Object> keys;
    /** The spelling of each text that is used most. */
    private final List<String> spellings;
    /** How often that spelling is used. */
    private final int[] uses;
    /** By document the number of its value plus one; 0 for none. */
    private final Ordinals first;
    /** Where several are possible: the values of documents that have any, and where each document's begin. */
    private final int[] begins;
    private final Ordinals several;

    private LeafValues(List<Object> keys, List<String> spellings, int[] uses, Ordinals first, int[] begins, Ordinals several) {
        this.keys = keys;
        this.spellings = spellings;
        this.uses = uses;
        this.first = first;
        this.begins = begins;
        this.several = several;
    }

    static LeafValues read(LeafReader leaf, Column column) throws IOException {
        if (column.field().type() != ValueType.TEXT) {
            return column.field().several() ? severalNumbers(leaf, column) : numbers(leaf, column);
        }
        return column.field().several() ? several(leaf, column) : texts(leaf, column);
    }

    List<Object> keys() {
        return keys;
    }

    String spelling(int value) {
        return spellings.isEmpty() ? null : spellings.get(value);
    }

    int uses(int value) {
        return spellings.isEmpty() ? 0 : uses[value];
    }

    /** Counts the values of documents; the first count is of those that have none. */
    int[] count(int[] docs, int from, int to, int base) {
        int[] counts = new int[keys.size() + 1];
        if (several == null) {
            first.count(docs, from, to, base, counts);
            return counts;
        }
        for (int at = from; at < to; at++) {
            int doc = docs[at] - base;
            if (begins[doc] == begins[doc + 1]) {
                counts[0]++;
            }
            for (int value = begins[doc]; value < begins[doc + 1]; value++) {
                counts[several.get(value)]++;
            }
        }
        return counts;
    }

    /** Marks the documents whose number fits; only of fields with one a document. */
    void mark(LongPredicate fits, FixedBitSet found, int base) {
        boolean[] fitting = new boolean[keys.size() + 1];
        for (int value = 0; value < keys.size(); value++) {
            fitting[value + 1] = fits.test((Long) keys.get(value));
        }
        first.mark(fitting, found, base);
    }

    private static LeafValues numbers(LeafReader leaf, Column column) throws IOException {
        Map<Long, Integer> numbered = new HashMap<>();
        List<Object> keys = new ArrayList<>();
        NumericDocValues values = column.numbers(leaf);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            numbered.computeIfAbsent(values.longValue(), number -> {
                keys.add(number);
                return keys.size();
            });
        }
        Ordinals first = Ordinals.of(leaf.maxDoc(), keys.size());
        values = column.numbers(leaf);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            first.set(doc, numbered.get(values.longValue()));
        }
        return new LeafValues(keys, List.of(), new int[0], first, null, null);
    }

    private static LeafValues severalNumbers(LeafReader leaf, Column column) throws IOException {
        Map<Long, Integer> numbered = new HashMap<>();
        List<Object> keys = new ArrayList<>();
        int[] begins = new int[leaf.maxDoc() + 1];
        SortedNumericDocValues values = column.severalNumbers(leaf);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            begins[doc + 1] = values.docValueCount();
            for (int count = values.docValueCount(); count > 0; count--) {
                numbered.computeIfAbsent(values.nextValue(), number -> {
                    keys.add(number);
                    return keys.size();
                });
            }
        }
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            begins[doc + 1] += begins[doc];
        }
        Ordinals all = Ordinals.of(begins[leaf.maxDoc()], keys.size());
        values = column.severalNumbers(leaf);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            for (int at = begins[doc]; at < begins[doc + 1]; at++) {
                all.set(at, numbered.get(values.nextValue()));
            }
        }
        return new LeafValues(keys, List.of(), new int[0], null, begins, all);
    }

    private static LeafValues texts(LeafReader leaf, Column column) throws IOException {
        SortedDocValues values = column.texts(leaf);
        int[] used = new int[values.getValueCount()];
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            used[values.ordValue()]++;
        }
        Spellings spellings = new Spellings(values.termsEnum(), used);
        Ordinals first = Ordinals.of(leaf.maxDoc(), spellings.keys.size());
        values = column.texts(leaf);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            first.set(doc, spellings.valueOf[values.ordValue()] + 1);
        }
        return new LeafValues(spellings.keys, spellings.texts, spellings.uses, first, null, null);
    }

    private static LeafValues several(LeafReader leaf, Column column) throws IOException {
        SortedSetDocValues values = column.several(leaf);
        int[] used = new int[(int) values.getValueCount()];
        int[] begins = new int[leaf.maxDoc() + 1];
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            begins[doc + 1] = values.docValueCount();
            for (int count = values.docValueCount(); count > 0; count--) {
                used[(int) values.nextOrd()]++;
            }
        }
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            begins[doc + 1] += begins[doc];
        }
        Spellings spellings = new Spellings(values.termsEnum(), used);
        Ordinals all = Ordinals.of(begins[leaf.maxDoc()], spellings.keys.size());
        values = column.several(leaf);
        int[] ends = begins.clone();
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            for (int count = values.docValueCount(); count > 0; count--) {
                int value = spellings.valueOf[(int) values.nextOrd()] + 1;
                // two spellings of one tag are one tag
                if (ends[doc] == begins[doc] || all.get(ends[doc] - 1) != value) {
                    all.set(ends[doc], value);
                    ends[doc]++;
                }
            }
        }
        return compact(spellings, begins, ends, all);
    }

    private static LeafValues compact(Spellings spellings, int[] begins, int[] ends, Ordinals all) {
        int[] closed = new int[begins.length];
        int next = 0;
        for (int doc = 0; doc < begins.length - 1; doc++) {
            for (int at = begins[doc]; at < ends[doc]; at++) {
                all.set(next, all.get(at));
                next++;
            }
            closed[doc + 1] = next;
        }
        return new LeafValues(spellings.keys, spellings.texts, spellings.uses, null, closed, all);
    }

    /** Texts in order, with those that differ only by case and accents taken together. */
    private static final class Spellings {
        private final List<Object> keys = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private int[] uses = new int[64];
        /** By number of the exact text. */
        private final int[] valueOf;

        private Spellings(TermsEnum exact, int[] used) throws IOException {
            valueOf = new int[used.length];
            Map<String, Integer> known = new HashMap<>();
            int number = 0;
            for (BytesRef bytes = exact.next(); bytes != null; bytes = exact.next()) {
                String text = SortText.decode(bytes.bytes, bytes.offset, bytes.length);
                valueOf[number] = known.computeIfAbsent(Fold.of(text), this::add);
                better(valueOf[number], text, used[number]);
                number++;
            }
        }

        private int add(String folded) {
            keys.add(folded);
            texts.add("");
            if (keys.size() > uses.length) {
                uses = Arrays.copyOf(uses, uses.length * 2);
            }
            return keys.size() - 1;
        }

        private void better(int value, String text, int used) {
            if (used > uses[value] || texts.get(value).isEmpty()) {
                texts.set(value, text);
                uses[value] = used;
            }
        }
    }
}
