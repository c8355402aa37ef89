// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * One row of the log.
 *
 * @param subject the record
 * @param place where it comes from, null if nowhere in particular
 * @param operations what was done
 */
public record LogEntry(Subject subject, String place, List<Operation> operations) {

    static List<EntityChange> changes(List<Operation> operations) {
        List<EntityChange> changes = new ArrayList<>();
        for (Operation operation : operations) {
            changes.add(switch (operation) {
                case Created created -> new EntityChange(RecordChange.Kind.CREATED, created.entity(), created.id(), List.of());
                case Updated updated -> new EntityChange(Kind.UPDATED, updated.entity(), updated.id(), updated.values().entrySet()
                        .stream()
                        .map(value -> new FieldChange(value.getKey(), value.getValue().before(), value.getValue().after()))
                        .toList());
                case Removed removed -> new EntityChange(Kind.REMOVED, removed.entity(), removed.id(), fields(removed.values()));
            });
        }
        return changes;
    }

    private static List<FieldChange> fields(Map<String, String> values) {
        return values.entrySet().stream().map(value -> new FieldChange(value.getKey(), value.getValue(), null)).toList();
    }
}
