// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.liaison.values.Fold;

/** Which rows a table shows, and in which order: without a screen, so that it can be tested without one. */
final class TableRows<R> {

    private final List<Column<R>> columns;
    private final Collator collator;
    private List<R> all = List.of();
    private List<R> shown = List.of();
    private String filter = "";
    private int sorted = -1;
    private boolean descending;

    TableRows(List<Column<R>> columns, Locale language) {
        this.columns = columns;
        this.collator = Collator.getInstance(language);
    }

    void set(List<R> rows) {
        all = List.copyOf(rows);
        compute();
    }

    void filter(String typed) {
        filter = Fold.of(typed);
        compute();
    }

    /** Sorts by a column; the other way round if it is sorted by it already. */
    void sort(int column) {
        descending = sorted == column && !descending;
        sorted = column;
        compute();
    }

    boolean descending() {
        return descending;
    }

    int total() {
        return all.size();
    }

    int size() {
        return shown.size();
    }

    R row(int index) {
        return shown.get(index);
    }

    /** Every word typed must occur in some column; what is empty comes last, whichever way the rest is sorted (trap T8). */
    private void compute() {
        // folding what ten thousand rows show takes longer than anything else here
        Stream<R> rows = filter.isBlank() ? all.stream() : all.stream().filter(this::matches);
        if (sorted >= 0) {
            Column<R> column = columns.get(sorted);
            Comparator<String> byText = descending ? collator.reversed()::compare : collator::compare;
            rows = rows.sorted(Comparator.comparing((R row) -> column.of(row).isEmpty())
                    .thenComparing(row -> column.of(row), byText));
        }
        shown = rows.toList();
    }

    private boolean matches(R row) {
        return Stream.of(filter.split(" "))
                .allMatch(word -> columns.stream().anyMatch(column -> Fold.of(column.of(row)).contains(word)));
    }
}
