// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.WildcardQuery;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Names;

/**
 * Lucene's own wildcard query on an index of ours.
 *
 * @param snapshot the state of the index
 */
public record Wildcards(Snapshot snapshot) {

    /**
     * Finds documents with words that contain others.
     *
     * @param words letters with blanks between them
     * @param title the field to sort by
     * @param rows how many to look up
     * @return how many there are
     */
    public long count(String words, String title, int rows) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
            query.add(new WildcardQuery(new Term(Names.WORD, '*' + word + '*')), BooleanClause.Occur.FILTER);
        }
        try {
            Sort sort = new Sort(new SortField(Names.column(title), SortField.Type.STRING));
            TopFieldDocs found = new IndexSearcher(snapshot.reader()).search(query.build(),
                    new TopFieldCollectorManager(sort, rows, Integer.MAX_VALUE));
            Column column = new Column(snapshot.fields().field(title).orElseThrow());
            for (ScoreDoc doc : found.scoreDocs) {
                snapshot.leaves().value(doc.doc, column, snapshot.terms());
            }
            return found.totalHits.value();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
