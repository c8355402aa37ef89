// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.liaison.duplicates.Reason;

/** Gathers which records may be the sought one, and why. */
final class Found {

    private final long own;
    private final Map<Long, TreeSet<Reason>> reasons = new LinkedHashMap<>();

    /** Nothing yet; the record of that id is never found. */
    Found(long own) {
        this.own = own;
    }

    void add(long id, Reason reason) {
        if (id != own && id != 0) {
            reasons.computeIfAbsent(id, any -> new TreeSet<>()).add(reason);
        }
    }

    boolean knows(long id) {
        return reasons.containsKey(id);
    }

    /** The ids, those with the strongest reasons first. */
    List<Long> best(int most) {
        return reasons.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Long, TreeSet<Reason>>, Reason>comparing(entry -> entry.getValue().first())
                        .thenComparing(entry -> -entry.getValue().size()).thenComparing(Map.Entry::getKey))
                .limit(most).map(Map.Entry::getKey).toList();
    }

    List<Reason> reasons(long id) {
        return new ArrayList<>(reasons.get(id));
    }
}
