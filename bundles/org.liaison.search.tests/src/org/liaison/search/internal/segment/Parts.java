// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Documents;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;

/** An index in memory whose parts are never merged: each state that is asked for begins another. */
final class Parts implements AutoCloseable {

    static final Column CITY = column("city", ValueType.TEXT, true, false);
    static final Column TAGS = column("tags", ValueType.TEXT, true, true);
    static final Column KINDS = column("kinds", ValueType.TERM, false, true);
    static final Column HEADCOUNT = column("headcount", ValueType.NUMBER, false, false);
    static final Column NEVER = column("never", ValueType.NUMBER, false, false);

    private final Documents documents = new Documents(
            new ListFields("Thing", List.of(CITY.field(), TAGS.field(), KINDS.field(), HEADCOUNT.field(), NEVER.field())));
    private final SegmentCaches caches = new SegmentCaches();
    private final IndexWriter writer;
    private DirectoryReader reader;

    Parts() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
        reader = DirectoryReader.open(writer);
    }

    void put(long id, Set<Long> references, Map<String, Object> values) throws IOException {
        writer.updateDocument(id(id), documents.document(new IndexedThing(id, references, values)));
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(id(id));
    }

    /** Writes the number of a record anew, without its document. */
    void count(long id, Long headcount) throws IOException {
        writer.updateDocValues(id(id), Documents.columns(List.of(HEADCOUNT.field()), Map.of("headcount", headcount)));
    }

    /** What there is now. */
    Leaves leaves() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        return new Leaves(reader, caches);
    }

    SegmentCaches caches() {
        return caches;
    }

    static List<LeafReader> readers(Leaves leaves) {
        return leaves.reader().leaves().stream().map(LeafReaderContext::reader).toList();
    }

    /** Columns that no record has. */
    static List<Column> numbered(int count) {
        return IntStream.range(0, count).mapToObj(each -> column("c" + each, ValueType.NUMBER, false, false)).toList();
    }

    private static Term id(long id) {
        return new Term(Names.ID, Names.term(id));
    }

    private static Column column(String id, ValueType type, boolean searchable, boolean several) {
        return new Column(new IndexedField("Thing", id, id, type, searchable, true, false, true, several, Set.of(), () -> null));
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
