// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * What a query finds at two moments.
 *
 * @param differences the records that came, changed and went, in the order of the later rows and, behind them, of the earlier
 */
public record ListComparison(List<Difference> differences) {

    /** Copies the differences. */
    public ListComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares.
     *
     * @param before the earlier rows
     * @param after the later rows of the same query
     * @param mayDiffer whether a record's values need be compared
     * @param fields what to compare
     * @return the differences
     */
    public static ListComparison of(Rows before, Rows after, LongPredicate mayDiffer, List<String> fields) {
        long[] earlier = before.ids();
        Map<Long, Integer> gone = HashMap.newHashMap(earlier.length);
        for (int row = 0; row < earlier.length; row++) {
            gone.put(earlier[row], row);
        }
        List<Difference> differences = new ArrayList<>();
        long[] later = after.ids();
        for (int row = 0; row < later.length; row++) {
            Integer old = gone.remove(later[row]);
            if (old == null) {
                differences.add(new Difference(Kind.CAME, -1, row, List.of()));
            } else if (mayDiffer.test(later[row])) {
                List<String> changed = changed(before.row(old), after.row(row), fields);
                if (!changed.isEmpty()) {
                    differences.add(new Difference(Kind.CHANGED, old, row, changed));
                }
            }
        }
        gone.values().stream().sorted().forEach(row -> differences.add(new Difference(Kind.WENT, row, -1, List.of())));
        return new ListComparison(differences);
    }

    private static List<String> changed(Row before, Row after, List<String> fields) {
        return fields.stream().filter(field -> !before.value(field).equals(after.value(field))).toList();
    }

    /**
     * How many differences of a kind there are.
     *
     * @param kind the kind
     * @return their number
     */
    public long count(Kind kind) {
        return differences.stream().filter(difference -> difference.kind() == kind).count();
    }

    /** What became of a record. */
    public enum Kind {
        /** It is found at the later moment only. */
        CAME,
        /** It is found at both, with other values. */
        CHANGED,
        /** It is found at the earlier moment only. */
        WENT
    }

    /**
     * A record that is not the same at both moments.
     *
     * @param kind what became of it
     * @param before its row among the earlier ones, -1 if it is not there
     * @param after its row among the later ones, -1 if it is not there
     * @param changed the ids of the fields that have other values, if it is found at both
     */
    public record Difference(Kind kind, int before, int after, List<String> changed) {
    }
}
