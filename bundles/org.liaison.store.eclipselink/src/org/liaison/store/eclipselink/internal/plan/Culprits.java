// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.liaison.store.ChangeSet;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoPlan.PlannedThing;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.LiveChanges;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** Names the change sets that stand in the way of some things. */
final class Culprits {

    private final Map<Long, List<Later>> later = new HashMap<>();
    private final Map<Long, ChangeSet> sets = new HashMap<>();

    private Culprits() {
    }

    static Culprits of(LogRows log, Connection connection, Shapes shapes, long changeSet, Collection<Verdict> verdicts)
            throws SQLException {
        Culprits culprits = new Culprits();
        Set<Subject> subjects = new HashSet<>();
        for (Verdict verdict : verdicts) {
            if (verdict.has(State.CONFLICT) || verdict.has(State.IMPOSSIBLE)) {
                subjects.add(verdict.net().subject());
                verdict.values().stream().filter(value -> value.state() == State.IMPOSSIBLE).forEach(value -> {
                    if (verdict.shape().attribute(value.field()) instanceof ReferenceAttribute reference
                            && value.then() != null) {
                        subjects.add(new Subject(shapes.target(reference).name(), Long.parseLong(value.then())));
                    }
                });
            }
        }
        if (!subjects.isEmpty()) {
            Set<Long> live = LiveChanges.after(connection, changeSet);
            log.since(changeSet, subjects, entry -> {
                if (live.contains(entry.changeSet())) {
                    entry.entry().operations().forEach(operation -> culprits.later
                            .computeIfAbsent(operation.id(), ignored -> new ArrayList<>())
                            .add(new Later(entry.changeSet(), operation)));
                }
            });
            culprits.name(new ChangeSets(connection));
        }
        return culprits;
    }

    private void name(ChangeSets table) throws SQLException {
        for (List<Later> each : later.values()) {
            for (Later one : each) {
                if (!sets.containsKey(one.changeSet())) {
                    sets.put(one.changeSet(), table.find(one.changeSet()).orElseThrow());
                }
            }
        }
    }

    /** What would be done to a thing, with the names of what stands in its way. */
    PlannedThing named(Verdict verdict) {
        List<PlannedValue> values = verdict.values().stream().map(value -> named(verdict, value)).toList();
        Optional<ChangeSet> whole = verdict.state() == State.CLEAR
                ? Optional.empty()
                : last(verdict.id(), operation -> !(operation instanceof Created));
        return new PlannedThing(verdict.action(), new RecordKey(verdict.shape().name(), verdict.id()), verdict.state(), values,
                whole);
    }

    private PlannedValue named(Verdict verdict, PlannedValue value) {
        Optional<ChangeSet> by = switch (value.state()) {
            case CLEAR -> Optional.empty();
            case CONFLICT -> last(verdict.id(), operation -> operation instanceof Updated updated
                    && updated.values().containsKey(value.field()));
            case IMPOSSIBLE -> verdict.shape().attribute(value.field()) instanceof ReferenceAttribute && value.then() != null
                    ? last(Long.parseLong(value.then()), Removed.class::isInstance)
                    : last(verdict.id(), Removed.class::isInstance);
        };
        return new PlannedValue(value.field(), value.now(), value.then(), value.left(), value.state(), by);
    }

    private Optional<ChangeSet> last(long thing, Predicate<Operation> fits) {
        return later.getOrDefault(thing, List.of()).stream().filter(one -> fits.test(one.operation())).map(Later::changeSet)
                .max(Long::compare).map(sets::get);
    }

    private record Later(long changeSet, Operation operation) {
    }
}
