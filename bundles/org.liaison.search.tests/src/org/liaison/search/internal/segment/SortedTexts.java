// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.liaison.search.internal.text.SortText;

/** The texts of a part of an index, which has a document for each of them. */
final class SortedTexts extends SortedDocValues {

    private final List<BytesRef> texts;
    private int doc = -1;

    SortedTexts(Collection<String> texts) {
        this.texts = texts.stream().map(text -> new BytesRef(SortText.encode(text))).distinct().sorted().toList();
    }

    List<BytesRef> all() {
        return texts;
    }

    @Override
    public int ordValue() {
        return doc;
    }

    @Override
    public BytesRef lookupOrd(int ord) {
        return texts.get(ord);
    }

    @Override
    public int getValueCount() {
        return texts.size();
    }

    @Override
    public boolean advanceExact(int target) {
        doc = target;
        return true;
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() {
        return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
        doc = target < texts.size() ? target : NO_MORE_DOCS;
        return doc;
    }

    @Override
    public long cost() {
        return texts.size();
    }
}
