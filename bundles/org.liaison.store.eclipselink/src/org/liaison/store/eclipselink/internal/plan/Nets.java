// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.log.LogEntry;

/** What some entries of a change set did to each thing, all in all. */
final class Nets {

    private final Map<Long, Net> byThing = new LinkedHashMap<>();

    /** Adds an entry, which comes after those that were added before. */
    void add(LogEntry entry) {
        for (Operation operation : entry.operations()) {
            Net first = byThing.get(operation.id());
            if (first == null) {
                byThing.put(operation.id(), new Net(entry.subject(), entry.place(), operation));
            } else {
                Optional<Operation> both = Net.fold(first.operation(), operation);
                if (both.isEmpty()) {
                    byThing.remove(operation.id());
                } else {
                    byThing.put(operation.id(), new Net(entry.subject(), first.place(), both.get()));
                }
            }
        }
    }

    /** One for each thing that is not as it was. */
    Collection<Net> all() {
        return byThing.values();
    }
}
