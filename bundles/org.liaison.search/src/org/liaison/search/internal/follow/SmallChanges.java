// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

import org.liaison.store.ChangeLog;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.Kind;

/**
 * What the log says of records that were touched: who was touched, and where there are many, whose own values alone changed and which.
 * So the same value set for ten thousand records need not be looked for in all of each.
 */
final class SmallChanges {

    private static final int MANY = 200;
    private static final int MOST = 200_000;
    private static final int MOST_CHANGE_SETS = 20;

    private final Ids touched = new Ids();
    private final Set<Long> changeSets = new HashSet<>();
    private final Set<Long> twice = new HashSet<>();
    /** By kind and what changed, the ids; of what changed, whether that filled or emptied it. */
    private final Map<String, Map<Map<String, Boolean>, List<Long>>> small = new HashMap<>();

    private SmallChanges() {
    }

    /** What was touched after a change set; what changed is asked for kinds that lists show. */
    static SmallChanges after(ChangeLog log, long changeSet, Set<String> kinds) {
        SmallChanges changes = new SmallChanges();
        log.touchedSince(changeSet, each -> {
            if (!changes.touched.add(each.entity(), each.id())) {
                changes.twice.add(each.id());
            }
            if (changes.changeSets.size() <= MOST_CHANGE_SETS) {
                changes.changeSets.add(each.changeSet());
            }
        });
        int size = changes.touched.size();
        if (size >= MANY && size <= MOST && changes.changeSets.size() <= MOST_CHANGE_SETS) {
            changes.changeSets.forEach(each -> log.details(each, change -> changes.add(change, kinds)));
        }
        return changes;
    }

    private void add(RecordChange record, Set<String> kinds) {
        EntityChange change = record.changes().getFirst();
        boolean own = record.changes().size() == 1 && change.kind() == Kind.UPDATED && kinds.contains(change.entity())
                && touched.of(change.entity()).contains(change.id()) && !twice.contains(change.id());
        if (own) {
            Map<String, Boolean> changed = new LinkedHashMap<>();
            change.fields().forEach(
                    field -> changed.put(field.field(), field.before() == null != (field.after() == null)));
            small.computeIfAbsent(change.entity(), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(changed, unused -> new ArrayList<>()).add(change.id());
        }
    }

    /** All records. */
    Ids touched() {
        return touched;
    }

    /** Those of a kind of which nothing but some values changed, by what changed. */
    Map<Map<String, Boolean>, List<Long>> of(String kind) {
        return small.getOrDefault(kind, Map.of());
    }
}
