// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.liaison.search.internal.document.Column;

/**
 * The order of all texts of a column.
 *
 * @param leaves the state of the index
 * @param column a column of texts
 */
public record Ranking(Leaves leaves, Column column) {

    /**
     * Gives every document the rank of its text.
     *
     * @param ranks receives a rank for each document that has a text
     * @return how many different ranks there are
     */
    public int fill(long[] ranks) {
        return fill(ranks, false);
    }

    /**
     * Gives every document the rank of its text, texts that differ only by case and accents having the same.
     *
     * @param ranks receives a rank for each document that has a text
     * @return how many different ranks there are
     */
    public int fillFolded(long[] ranks) {
        return fill(ranks, true);
    }

    private int fill(long[] ranks, boolean folded) {
        List<LeafReaderContext> ordered = new ArrayList<>();
        List<SortedDocValues> texts = new ArrayList<>();
        leaves.each(leaf -> {
            if (column.texts(leaf.reader()).getValueCount() > 0) {
                ordered.add(leaf);
            }
        });
        // the largest first, so that what is small comes last
        ordered.sort(Comparator.comparingInt(leaf -> -texts(leaf).getValueCount()));
        ordered.forEach(leaf -> texts.add(texts(leaf)));
        if (ordered.isEmpty()) {
            return 0;
        }
        int largest = texts.getFirst().getValueCount();
        int large = (int) texts.stream().filter(part -> !TextRanks.small(part.getValueCount(), largest)).count();
        TextRanks all = leaves.caches().ranks(column.field().id(), readers(ordered.subList(0, large)),
                () -> merge(texts.subList(0, large)));
        try {
            if (large < texts.size()) {
                all = all.with(texts.subList(0, large), texts.subList(large, texts.size()));
            }
            FoldedRanks joined = folded ? FoldedRanks.of(texts, all) : null;
            for (int part = 0; part < ordered.size(); part++) {
                SortedDocValues values = texts(ordered.get(part));
                for (int doc = values.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                    int rank = all.rank(part, values.ordValue());
                    ranks[ordered.get(part).docBase + doc] = folded ? joined.byRank()[rank] : rank;
                }
            }
            return folded ? joined.count() : all.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<LeafReader> readers(List<LeafReaderContext> leaves) {
        return leaves.stream().map(LeafReaderContext::reader).toList();
    }

    private SortedDocValues texts(LeafReaderContext leaf) {
        try {
            return column.texts(leaf.reader());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TextRanks merge(List<SortedDocValues> parts) {
        try {
            return TextRanks.merge(parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
