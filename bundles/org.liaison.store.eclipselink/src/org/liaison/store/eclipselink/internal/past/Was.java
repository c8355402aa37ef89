// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Shape;

/**
 * What the log tells of a thing as it was: what was done to it first since then counts.
 *
 * @param fate what became of it first
 * @param version its version if it is told whole
 * @param values its values if it is told whole, else the old ones of those that changed, null where they were empty
 */
record Was(Fate fate, int version, Map<String, String> values) {

    /** What became of a thing. */
    enum Fate {
        /** It was not there yet. */
        NOT_YET,
        /** It has changed, and goes on existing. */
        CHANGED,
        /** It was deleted, so the log tells all of it. */
        GONE
    }

    static Was before(Operation first) {
        return switch (first) {
            case Created created -> new Was(Fate.NOT_YET, 0, Map.of());
            case Removed removed -> new Was(Fate.GONE, removed.version(), removed.values());
            case Updated updated -> new Was(Fate.CHANGED, 0, old(updated));
        };
    }

    private static Map<String, String> old(Updated updated) {
        Map<String, String> old = HashMap.newHashMap(updated.values().size());
        updated.values().forEach((name, value) -> old.put(name, value.before()));
        return old;
    }

    /** After something more was done to it. */
    Was and(Operation later) {
        if (fate != Fate.CHANGED) {
            return this;
        }
        Was next = before(later);
        Map<String, String> all = new HashMap<>(next.values);
        all.putAll(values);
        return new Was(next.fate == Fate.GONE ? Fate.GONE : Fate.CHANGED, next.version, all);
    }

    /** Whether it was there with a value in a field that is told of. */
    boolean told(String field) {
        return fate == Fate.GONE || fate == Fate.CHANGED && values.containsKey(field);
    }

    /** The thing as it was, made of its row as it is now, which may be missing. */
    Optional<Row> row(Shape shape, long id, Row now) {
        if (fate == Fate.NOT_YET || fate == Fate.CHANGED && now == null) {
            return Optional.empty();
        }
        Map<String, String> all = fate == Fate.GONE ? new HashMap<>() : new HashMap<>(now.values());
        all.putAll(values);
        all.values().removeIf(Objects::isNull);
        return Optional.of(new Row(shape, id, fate == Fate.GONE ? version : now.version(), all));
    }
}
