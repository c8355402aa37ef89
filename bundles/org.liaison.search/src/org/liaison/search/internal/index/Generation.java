// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.liaison.search.internal.document.Documents;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.segment.SegmentCaches;

/**
 * One list's index in one folder, open. Documents may be put from several threads; everything else is for one thread, but for
 * {@link #acquire}.
 */
final class Generation implements AutoCloseable {

    private static final String TERMS = "terms";
    private static final double SEGMENTS_PER_TIER = 4;
    /** Documents from which on it is felt that there are many parts. */
    private static final int LARGE = 20_000;
    private static final double LARGEST_SEGMENT_MB = 50_000;

    private final Directory directory;
    private final IndexWriter writer;
    private volatile Documents documents;
    private volatile Snapshot snapshot;
    private Stamp stamp;
    private boolean committed;

    private Generation(Directory directory, IndexWriter writer, DirectoryReader reader, ListFields fields, Locale language,
            Map<String, String> data) {
        this.directory = directory;
        this.writer = writer;
        documents = new Documents(fields);
        stamp = Stamp.of(data);
        committed = true;
        snapshot = new Snapshot(reader, new SegmentCaches(), fields, Terms.of(data.getOrDefault(TERMS, "")), language);
    }

    /** Opens what is there, to read and write. */
    static Generation open(Directory directory, ListFields fields, Locale language, double bufferMegabytes) throws IOException {
        Map<String, String> data = new HashMap<>();
        if (DirectoryReader.indexExists(directory)) {
            data.putAll(SegmentInfos.readLatestCommit(directory).getUserData());
        }
        IndexWriter writer = new IndexWriter(directory, config(fields, bufferMegabytes));
        return new Generation(directory, writer, DirectoryReader.open(writer), fields, language, data);
    }

    /** Opens what is there, to be read only. */
    static Generation read(Directory directory, ListFields fields, Locale language) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        return new Generation(directory, null, reader, fields, language, reader.getIndexCommit().getUserData());
    }

    private static IndexWriterConfig config(ListFields fields, double bufferMegabytes) {
        TieredMergePolicy merges = new TieredMergePolicy();
        // few parts make sorting quick, since only between parts must texts be compared
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(merges).setRAMBufferSizeMB(bufferMegabytes)
                .setCommitOnClose(false);
        fields.title().ifPresent(title -> {
            // the list's own order: reading documents off is then reading rows off
            config.setIndexSort(new Sort(new SortField(Names.column(title.id()), SortField.Type.STRING, false,
                    SortField.STRING_LAST), new SortField(Names.ID, SortField.Type.LONG)));
        });
        return config;
    }

    Stamp stamp() {
        return stamp;
    }

    boolean writable() {
        return writer != null;
    }

    /** Whether nothing can be written any more: Lucene gives a writer up that could not write. */
    boolean broken() {
        return writer != null && !writer.isOpen();
    }

    /** Writes and shows other fields from now on; documents that have what the old ones said keep it. */
    void define(ListFields fields) {
        documents = new Documents(fields);
        snapshot = snapshot.with(fields);
    }

    void add(IndexedThing thing) throws IOException {
        writer.addDocument(documents.document(thing));
    }

    void put(IndexedThing thing) throws IOException {
        Document document = documents.document(thing);
        writer.updateDocument(id(thing.id()), document);
    }

    /** Writes columns of a document anew, which other things in it do not depend on. */
    void patch(long id, List<IndexedField> fields, Map<String, Object> values) throws IOException {
        writer.updateDocValues(id(id), Documents.columns(fields, values));
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(id(id));
    }

    /** Shows what was put and removed, with the terms as they are now. */
    void refresh(Stamp reached, Terms terms) throws IOException {
        if (!reached.equals(stamp)) {
            stamp = reached;
            committed = false;
        }
        Snapshot old = snapshot;
        DirectoryReader newer = DirectoryReader.openIfChanged(old.reader(), writer);
        if (newer != null) {
            committed = false;
            snapshot = old.on(newer).with(terms);
            old.release();
        } else if (terms != old.terms()) {
            committed = false;
            snapshot = old.with(terms);
        }
    }

    /** Writes it for good. */
    void commit() throws IOException {
        if (!committed && writer != null) {
            Map<String, String> data = new HashMap<>(stamp.data());
            data.put(TERMS, snapshot.terms().text());
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            committed = true;
        }
    }

    /**
     * Writes it for good and shows what has been merged, so that the parts from before can go: until then they take as much room again.
     *
     * @return whether merging has ended
     */
    boolean settle() throws IOException {
        if (writer == null) {
            return true;
        }
        Snapshot before = snapshot;
        refresh(stamp, before.terms());
        if (snapshot != before) {
            snapshot.warm();
        }
        commit();
        boolean settled = !writer.hasPendingMerges() && writer.getMergingSegments().isEmpty();
        if (settled && isScattered()) {
            merge();
            return false;
        }
        return settled;
    }

    /** Whether no part has even half of the documents, as when building was ended before its parts were made one. */
    private boolean isScattered() {
        int all = snapshot.reader().maxDoc();
        return snapshot.reader().leaves().stream().noneMatch(leaf -> leaf.reader().maxDoc() * 2 >= all) && all >= LARGE;
    }

    /** Makes one part of all, in the background: it takes as long as writing it again. */
    void merge() throws IOException {
        writer.forceMerge(1, false);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The current state, held; null once this is closed. */
    Snapshot acquire() {
        Snapshot current = snapshot;
        while (!current.acquire()) {
            Snapshot newer = snapshot;
            if (newer == current) {
                return null;
            }
            current = newer;
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        snapshot.release();
        if (writer != null) {
            // what is not committed is read again from the log
            writer.close();
        }
        directory.close();
    }

    private static Term id(long id) {
        return new Term(Names.ID, Names.term(id));
    }
}
