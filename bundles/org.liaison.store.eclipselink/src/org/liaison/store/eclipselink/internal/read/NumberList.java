// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids to be read together, ascending and each once.
 *
 * @param numbers the ids
 */
record NumberList(List<Long> numbers) {

    private static final int MOST = 1_000;
    private static final int FEW = 16;
    /** A record and its parts have some twenty ids, and most of what lies between two records are their parts. */
    private static final int SPREAD = 40;

    static List<NumberList> of(Collection<Long> numbers) {
        List<Long> sorted = numbers.size() < 2 ? List.copyOf(numbers) : numbers.stream().sorted().distinct().toList();
        List<NumberList> parts = new ArrayList<>(1);
        for (int from = 0; from < sorted.size(); from += MOST) {
            parts.add(new NumberList(sorted.subList(from, Math.min(sorted.size(), from + MOST))));
        }
        return parts;
    }

    /** Whether they lie so close to each other that the database had better walk from the first to the last than look each up. */
    boolean isDense() {
        return numbers.size() >= FEW && numbers.getLast() - numbers.getFirst() < (long) SPREAD * numbers.size();
    }
}
