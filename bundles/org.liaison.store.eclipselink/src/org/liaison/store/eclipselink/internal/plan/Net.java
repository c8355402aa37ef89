// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * What a change set did to one thing, all in all.
 *
 * @param subject the record in whose history it is told
 * @param place where it comes from, null if nowhere in particular
 * @param operation what it came to
 */
record Net(Subject subject, String place, Operation operation) {

    /** What two operations on the same thing, one after the other, come to; empty if the thing is as it was before the first. */
    static Optional<Operation> fold(Operation first, Operation next) {
        return switch (first) {
            case Created created -> next instanceof Removed ? Optional.empty() : Optional.of(created);
            case Removed removed -> next instanceof Created ? Optional.empty() : Optional.of(removed);
            case Updated updated -> switch (next) {
                case Updated again -> both(updated, again);
                case Removed removed -> Optional.of(before(updated, removed));
                case Created impossible -> Optional.of(updated);
            };
        };
    }

    private static Optional<Operation> both(Updated first, Updated next) {
        Map<String, Values> values = new LinkedHashMap<>(first.values());
        next.values().forEach((name, value) -> values.merge(name, value,
                (earlier, later) -> new Values(earlier.before(), later.after())));
        values.values().removeIf(value -> Objects.equals(value.before(), value.after()));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Updated(first.entity(), first.id(), values));
    }

    private static Removed before(Updated updated, Removed removed) {
        Map<String, String> values = new HashMap<>(removed.values());
        updated.values().forEach((name, value) -> {
            if (value.before() == null) {
                values.remove(name);
            } else {
                values.put(name, value.before());
            }
        });
        return new Removed(removed.entity(), removed.id(), removed.version(), values);
    }
}
