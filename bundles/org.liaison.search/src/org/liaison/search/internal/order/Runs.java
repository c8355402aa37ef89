// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.segment.Leaves;
import org.liaison.values.Fold;

/**
 * Where the value of a column changes in a list that is sorted by it.
 *
 * @param leaves the state of the index
 * @param column the column
 * @param terms the terms
 * @param language the language whose labels terms are sorted by
 */
public record Runs(Leaves leaves, Column column, Terms terms, Locale language) {

    /** With more runs than these, hardly any two of the list have the same value, and spellings need not be compared. */
    private static final int MOST_COMPARED = 20_000;

    /**
     * Finds the runs.
     *
     * @param docs documents sorted by the column
     * @return the first of each run, and at the end the number of documents; texts that differ only by case and accents are one run
     */
    public int[] starts(int[] docs) {
        long[] keys = SortKeys.of(leaves, column, false, terms, language).byDoc();
        int[] starts = new int[Math.min(16, docs.length + 1)];
        int count = 0;
        for (int at = 0; at < docs.length; at++) {
            if (at == 0 || keys[docs[at]] != keys[docs[at - 1]]) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count] = at;
                count++;
            }
        }
        int[] runs = Arrays.copyOf(starts, count + 1);
        runs[count] = docs.length;
        return count <= MOST_COMPARED ? joined(runs, docs) : runs;
    }

    private int[] joined(int[] runs, int[] docs) {
        int[] joined = new int[runs.length];
        int count = 0;
        String before = null;
        for (int run = 0; run < runs.length - 1; run++) {
            String folded = leaves.value(docs[runs[run]], column, terms) instanceof String text ? Fold.of(text) : null;
            if (folded == null || !Objects.equals(folded, before)) {
                joined[count] = runs[run];
                count++;
            }
            before = folded;
        }
        joined[count] = docs.length;
        return Arrays.copyOf(joined, count + 1);
    }
}
