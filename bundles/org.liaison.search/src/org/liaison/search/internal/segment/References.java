// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Names;

/**
 * Who refers to whom, as the index knows it.
 *
 * @param leaves the state of the index
 */
public record References(Leaves leaves) {

    /**
     * The ids of the records that a document's record refers to.
     *
     * @param doc the document
     * @return the ids
     */
    public Set<Long> of(int doc) {
        LeafReaderContext leaf = leaves.leaf(doc);
        Set<Long> found = new HashSet<>();
        try {
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Names.REFERENCES);
            if (values.advanceExact(doc - leaf.docBase)) {
                for (int count = values.docValueCount(); count > 0; count--) {
                    found.add(values.nextValue());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /**
     * The ids of the records that some documents' records refer to.
     *
     * @param docs the documents; deleted ones are passed over
     * @return the ids, ascending
     */
    public long[] of(FixedBitSet docs) {
        LongStream.Builder found = LongStream.builder();
        leaves.each(leaf -> {
            var live = leaf.reader().getLiveDocs();
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Names.REFERENCES);
            for (int doc = values.nextDoc(); doc != SortedNumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (docs.get(leaf.docBase + doc) && (live == null || live.get(doc))) {
                    for (int count = values.docValueCount(); count > 0; count--) {
                        found.add(values.nextValue());
                    }
                }
            }
        });
        return found.build().sorted().distinct().toArray();
    }

    /**
     * Marks the documents whose records refer to some others.
     *
     * @param ids the others' ids, ascending
     * @param found is marked
     */
    public void mark(long[] ids, FixedBitSet found) {
        leaves.each(leaf -> {
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), Names.REFERENCES);
            for (int doc = values.nextDoc(); doc != SortedNumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                for (int count = values.docValueCount(); count > 0; count--) {
                    if (Arrays.binarySearch(ids, values.nextValue()) >= 0) {
                        found.set(leaf.docBase + doc);
                    }
                }
            }
        });
    }

    /**
     * The records that refer to a record.
     *
     * @param id the record's id
     * @return their ids
     */
    public Set<Long> to(long id) {
        Set<Long> found = new HashSet<>();
        Term term = new Term(Names.REFERENCE, Names.term(id));
        leaves.each(leaf -> {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Names.ID);
            var live = leaf.reader().getLiveDocs();
            for (int doc = postings == null
                    ? PostingsEnum.NO_MORE_DOCS
                    : postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
                    found.add(ids.longValue());
                }
            }
        });
        return found;
    }
}
