// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.function.LongPredicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.SortText;
import org.liaison.search.internal.text.Words;

/**
 * Finds documents by the values of one field. Each different text is looked at once, not once a document; so is each different number
 * of a field that has facets.
 *
 * @param scope what is asked
 * @param field the field
 */
record Values(Scope scope, IndexedField field) {

    /** Documents with a value. */
    FixedBitSet any() {
        FixedBitSet found = none();
        scope.leaves().each(leaf -> {
            DocIdSetIterator values = field.type() == ValueType.TEXT
                    ? column().texts(leaf.reader())
                    : column().numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                found.set(leaf.docBase + doc);
            }
        });
        return found;
    }

    FixedBitSet numbers(LongPredicate fits) {
        FixedBitSet found = none();
        if (field.several()) {
            scope.leaves().each(leaf -> severalNumbers(leaf, fits, found));
            return found;
        }
        if (field.facet() && field.type() != ValueType.DATE) {
            scope.leaves().values(column()).mark(scope.leaves().reader().leaves(), fits, found);
            return found;
        }
        scope.leaves().each(leaf -> {
            NumericDocValues values = column().numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (fits.test(values.longValue())) {
                    found.set(leaf.docBase + doc);
                }
            }
        });
        return found;
    }

    FixedBitSet texts(TextTest test) {
        FixedBitSet candidates = field.searchable() && !field.several() ? candidates(test) : null;
        FixedBitSet found = none();
        scope.leaves().each(leaf -> {
            if (candidates != null) {
                verify(leaf, candidates, test, found);
            } else if (field.several()) {
                several(leaf, test, found);
            } else {
                all(leaf, test, found);
            }
        });
        return found;
    }

    private void all(LeafReaderContext leaf, TextTest test, FixedBitSet found) throws IOException {
        SortedDocValues values = column().texts(leaf.reader());
        FixedBitSet fitting = fitting(values.termsEnum(), values.getValueCount(), test);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (fitting.get(values.ordValue())) {
                found.set(leaf.docBase + doc);
            }
        }
    }

    private void severalNumbers(LeafReaderContext leaf, LongPredicate fits, FixedBitSet found) throws IOException {
        SortedNumericDocValues values = column().severalNumbers(leaf.reader());
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            for (int count = values.docValueCount(); count > 0; count--) {
                if (fits.test(values.nextValue())) {
                    found.set(leaf.docBase + doc);
                }
            }
        }
    }

    private void several(LeafReaderContext leaf, TextTest test, FixedBitSet found) throws IOException {
        SortedSetDocValues values = column().several(leaf.reader());
        FixedBitSet fitting = fitting(values.termsEnum(), (int) values.getValueCount(), test);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            for (int count = values.docValueCount(); count > 0; count--) {
                if (fitting.get((int) values.nextOrd())) {
                    found.set(leaf.docBase + doc);
                }
            }
        }
    }

    private static FixedBitSet fitting(TermsEnum texts, int count, TextTest test) throws IOException {
        FixedBitSet fitting = new FixedBitSet(Math.max(1, count));
        for (BytesRef text = texts.next(); text != null; text = texts.next()) {
            if (test.fits(SortText.decode(text.bytes, text.offset, text.length))) {
                fitting.set((int) texts.ord());
            }
        }
        return fitting;
    }

    /** Of many documents with few different values, each value is looked at once. */
    private void verify(LeafReaderContext leaf, FixedBitSet candidates, TextTest test, FixedBitSet found) throws IOException {
        SortedDocValues values = column().texts(leaf.reader());
        FixedBitSet looked = new FixedBitSet(Math.max(1, values.getValueCount()));
        FixedBitSet fitting = new FixedBitSet(looked.length());
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int doc = next(candidates, leaf.docBase, end); doc < end; doc = next(candidates, doc + 1, end)) {
            if (values.advanceExact(doc - leaf.docBase)) {
                int value = values.ordValue();
                if (!looked.getAndSet(value)) {
                    BytesRef text = values.lookupOrd(value);
                    if (test.fits(SortText.decode(text.bytes, text.offset, text.length))) {
                        fitting.set(value);
                    }
                }
                if (fitting.get(value)) {
                    found.set(doc);
                }
            }
        }
    }

    private static int next(FixedBitSet set, int from, int end) {
        return from >= end ? end : set.nextSetBit(from, end);
    }

    /** What has the words of a value anywhere; null if that says nothing, since a value has no word that is sure to be found. */
    private FixedBitSet candidates(TextTest test) {
        FixedBitSet all = none();
        for (String value : test.folded()) {
            List<String> sure = sureWords(value);
            if (sure.isEmpty()) {
                return null;
            }
            all.or(new Finder(scope.leaves())
                    .find(new Asked(sure.stream().map(word -> new Asked.Part(List.of(word), null)).toList())));
        }
        return all;
    }

    /** Words long enough to be found inside of words, in values without digits, which are found in other ways. */
    private static List<String> sureWords(String value) {
        boolean plain = value.chars().noneMatch(Character::isDigit);
        return plain ? Words.split(value).stream().filter(word -> word.length() >= Asked.INSIDE_FROM).toList() : List.of();
    }

    private Column column() {
        return new Column(field);
    }

    private FixedBitSet none() {
        return new FixedBitSet(Math.max(1, scope.leaves().size()));
    }
}
