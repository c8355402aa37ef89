// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.LogEntry;

/** What is left of an entry if only one value counts. */
final class OnlyValue {

    private OnlyValue() {
    }

    static LogEntry of(LogEntry entry, RecordKey thing, String field) {
        List<Operation> some = new ArrayList<>(1);
        for (Operation operation : entry.operations()) {
            if (operation instanceof Updated updated && updated.id() == thing.id() && updated.entity().equals(thing.entity())
                    && updated.values().containsKey(field)) {
                some.add(new Updated(updated.entity(), updated.id(), Map.of(field, updated.values().get(field))));
            }
        }
        return new LogEntry(entry.subject(), entry.place(), some);
    }
}
