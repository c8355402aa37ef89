// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.liaison.search.internal.document.Column;

/**
 * What has been worked out about parts of an index. Parts never change but for columns of numbers, which may be written anew, so it
 * holds from one state of the index to the next, until the part is merged away.
 */
public final class SegmentCaches {

    private static final int RANKS_KEPT = 8;
    private static final int TABLES_KEPT = 40;

    private final Map<CacheKey, WordList> wordLists = new ConcurrentHashMap<>();
    private final Map<CacheKey, LeafReferences> references = new ConcurrentHashMap<>();
    private final Set<CacheKey> watched = ConcurrentHashMap.newKeySet();
    private final Map<LeafKey, LeafValues> leafValues = new ConcurrentHashMap<>();
    private final Map<RanksKey, FieldValueTable> tables = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<RanksKey, TextRanks> ranks = new LinkedHashMap<>(16, 0.75f, true);

    WordList wordList(LeafReader leaf) {
        return wordLists.computeIfAbsent(key(leaf), unused -> {
            try {
                return WordList.read(leaf);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    LeafReferences references(LeafReader leaf) {
        return references.computeIfAbsent(key(leaf), unused -> {
            try {
                return LeafReferences.read(leaf);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** The values of a column in all parts. */
    FieldValueTable values(Column column, List<LeafReader> leaves) {
        RanksKey key = new RanksKey(column.field().id(), leaves.stream().map(this::key).toList(),
                leaves.stream().map(column::generation).toList());
        synchronized (tables) {
            FieldValueTable known = tables.get(key);
            if (known == null) {
                known = FieldValueTable.of(leaves.stream().map(leaf -> values(column, leaf)).toList());
                tables.keySet().removeIf(other -> other.isOlderThan(key));
                tables.put(key, known);
                if (tables.size() > TABLES_KEPT) {
                    tables.remove(tables.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private LeafValues values(Column column, LeafReader leaf) {
        LeafKey key = new LeafKey(column.field().id(), key(leaf), column.generation(leaf));
        LeafValues known = leafValues.get(key);
        if (known == null) {
            try {
                known = LeafValues.read(leaf, column);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            leafValues.put(key, known);
            leafValues.keySet().removeIf(key::replaces);
        }
        return known;
    }

    /** The ranks of one column in some parts; only those of several parts are kept, since those of one cost nothing. */
    TextRanks ranks(String column, List<LeafReader> leaves, Supplier<TextRanks> merge) {
        if (leaves.size() == 1) {
            return merge.get();
        }
        RanksKey key = new RanksKey(column, leaves.stream().map(this::key).toList(), List.of());
        synchronized (ranks) {
            TextRanks known = ranks.get(key);
            if (known == null) {
                known = merge.get();
                ranks.put(key, known);
                if (ranks.size() > RANKS_KEPT) {
                    ranks.remove(ranks.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private CacheKey key(LeafReader leaf) {
        CacheKey key = leaf.getCoreCacheHelper().getKey();
        if (watched.add(key)) {
            leaf.getCoreCacheHelper().addClosedListener(this::forget);
        }
        return key;
    }

    private void forget(CacheKey gone) {
        watched.remove(gone);
        wordLists.remove(gone);
        references.remove(gone);
        leafValues.keySet().removeIf(key -> key.part.equals(gone));
        synchronized (tables) {
            tables.keySet().removeIf(key -> key.parts.contains(gone));
        }
        synchronized (ranks) {
            ranks.keySet().removeIf(key -> key.parts.contains(gone));
        }
    }

    private record LeafKey(String column, CacheKey part, long generation) {

        private boolean replaces(LeafKey other) {
            return other.column.equals(column) && other.part.equals(part) && other.generation < generation;
        }
    }

    private record RanksKey(String column, List<CacheKey> parts, List<Long> generations) {

        private boolean isOlderThan(RanksKey newer) {
            return column.equals(newer.column) && parts.equals(newer.parts) && !generations.equals(newer.generations);
        }
    }
}
