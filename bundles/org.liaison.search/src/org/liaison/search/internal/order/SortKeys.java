// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.NumericDocValues;
import org.liaison.search.TermValue;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.segment.Ranking;
import org.liaison.search.internal.text.SortText;

/**
 * A number for each document, by which a list is sorted. Documents without a value have the greatest, so they come last (trap T8).
 *
 * @param byDoc the keys, none negative
 * @param greatest the key of documents without a value
 */
record SortKeys(long[] byDoc, long greatest) {

    private static final long NONE = -1;

    static SortKeys of(Leaves leaves, Column column, boolean descending, Terms terms, Locale language) {
        long[] keys = new long[leaves.size()];
        Arrays.fill(keys, NONE);
        long count = switch (column.field().type()) {
            case TEXT -> new Ranking(leaves, column).fill(keys);
            case TERM -> labels(leaves, column, keys, terms, language);
            default -> numbers(leaves, column, keys);
        };
        for (int doc = 0; doc < keys.length; doc++) {
            if (keys[doc] == NONE) {
                keys[doc] = count;
            } else if (descending) {
                keys[doc] = count - 1 - keys[doc];
            }
        }
        return new SortKeys(keys, count);
    }

    /** Numbers less the least, so that as few digits as possible are sorted by. */
    private static long numbers(Leaves leaves, Column column, long[] keys) {
        long[] range = { Long.MAX_VALUE, Long.MIN_VALUE };
        leaves.each(leaf -> {
            NumericDocValues values = column.numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                range[0] = Math.min(range[0], values.longValue());
                range[1] = Math.max(range[1], values.longValue());
            }
        });
        leaves.each(leaf -> {
            NumericDocValues values = column.numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                keys[leaf.docBase + doc] = values.longValue() - range[0];
            }
        });
        return range[0] > range[1] ? 0 : range[1] - range[0] + 1;
    }

    private static long labels(Leaves leaves, Column column, long[] keys, Terms terms, Locale language) {
        Map<Long, Long> ranks = ranks(terms, language);
        leaves.each(leaf -> {
            NumericDocValues values = column.numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                keys[leaf.docBase + doc] = ranks.getOrDefault(values.longValue(), NONE);
            }
        });
        return ranks.size();
    }

    private static Map<Long, Long> ranks(Terms terms, Locale language) {
        TreeMap<byte[], Long> labels = new TreeMap<>(Arrays::compareUnsigned);
        for (TermValue term : terms.byId().values()) {
            labels.put(SortText.encode(term.label(language)), 0L);
        }
        long rank = 0;
        for (Map.Entry<byte[], Long> label : labels.entrySet()) {
            label.setValue(rank);
            rank++;
        }
        Map<Long, Long> ranks = new HashMap<>();
        terms.byId().forEach((id, term) -> ranks.put(id, labels.get(SortText.encode(term.label(language)))));
        return ranks;
    }
}
