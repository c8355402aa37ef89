// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.TermValue;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.NumberCode;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.search.internal.segment.Marked;
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
        return filled(leaves, descending, keys -> switch (column.field().type()) {
            case TEXT -> new Ranking(leaves, column).fill(keys);
            case TERM -> labels(leaves, column, keys, ranks(terms, language));
            default -> numbers(leaves, column, keys, LongUnaryOperator.identity());
        });
    }

    /** Keys that are the same for all documents of a group. */
    static SortKeys ofGroups(Leaves leaves, Column column, boolean descending, Terms terms, Locale language) {
        return filled(leaves, descending, keys -> switch (column.field().type()) {
            case TEXT -> new Ranking(leaves, column).fillFolded(keys);
            case TERM -> labels(leaves, column, keys, ownRanks(terms, language));
            case DATE -> numbers(leaves, column, keys, SortKeys::month);
            case NUMBER -> numbers(leaves, column, keys, NumberCode::scaled);
            case FLAG -> numbers(leaves, column, keys, LongUnaryOperator.identity());
        });
    }

    private static long month(long day) {
        return YearMonth.from(LocalDate.ofEpochDay(day)).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static SortKeys filled(Leaves leaves, boolean descending, ToLongFunction<long[]> fill) {
        long[] keys = new long[leaves.size()];
        Arrays.fill(keys, NONE);
        long count = fill.applyAsLong(keys);
        for (int doc = 0; doc < keys.length; doc++) {
            if (keys[doc] == NONE) {
                keys[doc] = count;
            } else if (descending) {
                keys[doc] = count - 1 - keys[doc];
            }
        }
        return new SortKeys(keys, count);
    }

    /** Numbers less the least and without zeros that all end in, so that as few digits as possible are sorted by. */
    private static long numbers(Leaves leaves, Column column, long[] keys, LongUnaryOperator of) {
        FixedBitSet known = new FixedBitSet(Math.max(1, keys.length));
        long[] range = { Long.MAX_VALUE, Long.MIN_VALUE };
        leaves.each(leaf -> read(column.numbers(leaf.reader()), leaf.docBase, keys, known, range));
        if (range[0] > range[1]) {
            return 0;
        }
        long least = of.applyAsLong(range[0]);
        long used = 0;
        int[] docs = Marked.in(known);
        for (int doc : docs) {
            keys[doc] = of.applyAsLong(keys[doc]) - least;
            used |= keys[doc];
        }
        int zeros = used == 0 ? 0 : Long.numberOfTrailingZeros(used);
        for (int doc : docs) {
            keys[doc] >>>= zeros;
        }
        return (of.applyAsLong(range[1]) - least >>> zeros) + 1;
    }

    private static void read(NumericDocValues values, int base, long[] keys, FixedBitSet known, long[] range)
            throws IOException {
        long least = range[0];
        long greatest = range[1];
        for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            long value = values.longValue();
            keys[base + doc] = value;
            known.set(base + doc);
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        range[0] = least;
        range[1] = greatest;
    }

    private static long labels(Leaves leaves, Column column, long[] keys, Map<Long, Long> ranks) {
        leaves.each(leaf -> {
            NumericDocValues values = column.numbers(leaf.reader());
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                keys[leaf.docBase + doc] = ranks.getOrDefault(values.longValue(), NONE);
            }
        });
        return ranks.size();
    }

    /** Terms of the same label are two groups all the same. */
    private static Map<Long, Long> ownRanks(Terms terms, Locale language) {
        Map<Long, Long> ranks = ranks(terms, language);
        List<Long> ids = ranks.keySet().stream().sorted(Comparator.<Long>comparingLong(ranks::get).thenComparing(id -> id))
                .toList();
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Integer::longValue));
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
