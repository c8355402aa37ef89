// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.document.Terms;

/**
 * One state of an index, seen as documents numbered from 0 with the columns and words they have.
 *
 * @param reader the state
 * @param caches what is known of its parts
 */
public record Leaves(IndexReader reader, SegmentCaches caches) {

    /**
     * How many document numbers there are, those of deleted documents included.
     *
     * @return the number
     */
    public int size() {
        return reader.maxDoc();
    }

    /**
     * Those of some documents that are not deleted.
     *
     * @param some documents
     * @return their numbers, ascending
     */
    public int[] live(FixedBitSet some) {
        int[] marked = Marked.in(some);
        if (!reader.hasDeletions()) {
            return marked;
        }
        int count = 0;
        int at = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var bits = leaf.reader().getLiveDocs();
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < marked.length && marked[at] < end; at++) {
                if (bits == null || bits.get(marked[at] - leaf.docBase)) {
                    marked[count] = marked[at];
                    count++;
                }
            }
        }
        return Arrays.copyOf(marked, count);
    }

    /**
     * The documents that are not deleted.
     *
     * @return their numbers, ascending
     */
    public int[] live() {
        int[] live = new int[reader.numDocs()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var bits = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (bits == null || bits.get(doc)) {
                    live[count] = leaf.docBase + doc;
                    count++;
                }
            }
        }
        return live;
    }

    /**
     * The id of a document's record.
     *
     * @param doc the document
     * @return the id
     */
    public long id(int doc) {
        LeafReaderContext leaf = leaf(doc);
        try {
            NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Names.ID);
            ids.advanceExact(doc - leaf.docBase);
            return ids.longValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The ids of all documents' records.
     *
     * @return ids by document
     */
    public long[] ids() {
        long[] ids = new long[size()];
        each(leaf -> {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.ID);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                ids[leaf.docBase + doc] = values.longValue();
            }
        });
        return ids;
    }

    /**
     * Does something with the id of each document that is not deleted.
     *
     * @param work does it
     */
    public void eachId(IdWork work) {
        each(leaf -> {
            var live = leaf.reader().getLiveDocs();
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.ID);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    work.on(leaf.docBase + doc, values.longValue());
                }
            }
        });
    }

    /**
     * Does something with the id of each of some documents that is not deleted.
     *
     * @param some the documents
     * @param work does it
     */
    public void eachId(FixedBitSet some, IdWork work) {
        each(leaf -> {
            var live = leaf.reader().getLiveDocs();
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.ID);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int doc = next(some, leaf.docBase, end); doc < end; doc = next(some, doc + 1, end)) {
                if ((live == null || live.get(doc - leaf.docBase)) && values.advanceExact(doc - leaf.docBase)) {
                    work.on(doc, values.longValue());
                }
            }
        });
    }

    private static int next(FixedBitSet set, int from, int end) {
        return from >= end ? end : set.nextSetBit(from, end);
    }

    /** Something to do with a document. */
    public interface IdWork {
        /**
         * Does it.
         *
         * @param doc the document
         * @param id the id of its record
         */
        void on(int doc, long id);
    }

    /**
     * The document of a record.
     *
     * @param id the record's id
     * @return its document, -1 if there is none
     */
    public int doc(long id) {
        try {
            Term term = new Term(Names.ID, Names.term(id));
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
                var live = leaf.reader().getLiveDocs();
                for (int doc = next(found); doc != PostingsEnum.NO_MORE_DOCS; doc = found.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return leaf.docBase + doc;
                    }
                }
            }
            return -1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The value of a document in a column.
     *
     * @param doc the document
     * @param column the column
     * @param terms the terms
     * @return the value, null if it has none
     */
    public Object value(int doc, Column column, Terms terms) {
        LeafReaderContext leaf = leaf(doc);
        try {
            return column.value(leaf.reader(), doc - leaf.docBase, terms);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Marks the documents with a word that contains a text.
     *
     * @param text at least three characters
     * @param found is marked
     */
    public void markWords(String text, FixedBitSet found) {
        each(leaf -> caches.wordList(leaf.reader()).mark(text, leaf.reader(), found, leaf.docBase));
    }

    /**
     * The different values of a column.
     *
     * @param column the column
     * @return all of them
     */
    public FieldValueTable values(Column column) {
        return caches.values(column, reader.leaves().stream().map(LeafReaderContext::reader).toList());
    }

    /**
     * Whether any document has a number in a column.
     *
     * @param column the column
     * @return whether the index knows it
     */
    public boolean has(Column column) {
        return reader.leaves().stream().anyMatch(leaf -> column.isNumeric(leaf.reader()));
    }

    /** Makes what the first search would otherwise wait for. */
    public void warm() {
        each(leaf -> caches.wordList(leaf.reader()));
    }

    /**
     * Does something with each part of the index.
     *
     * @param work does it
     */
    public void each(LeafWork work) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                work.on(leaf);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something to do with a part of an index. */
    public interface LeafWork {
        /**
         * Does it.
         *
         * @param leaf the part
         * @throws IOException if the index cannot be read
         */
        void on(LeafReaderContext leaf) throws IOException;
    }

    LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    private static int next(PostingsEnum postings) throws IOException {
        return postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
    }
}
