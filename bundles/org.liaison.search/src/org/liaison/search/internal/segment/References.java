// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

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
     * @return the ids
     */
    public IdSet of(FixedBitSet docs) {
        IdSet found = new IdSet();
        leaves.each(
                leaf -> leaves.caches().references(leaf.reader()).gather(docs, leaf.reader().getLiveDocs(), leaf.docBase, found));
        return found;
    }

    /**
     * Marks the documents whose records refer to some others.
     *
     * @param others the others' ids
     * @param found is marked
     */
    public void mark(IdSet others, FixedBitSet found) {
        leaves.each(leaf -> leaves.caches().references(leaf.reader()).mark(others, found, leaf.docBase));
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
