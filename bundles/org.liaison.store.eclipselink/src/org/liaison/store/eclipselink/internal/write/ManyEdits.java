// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.RowBatch;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.session.Transaction;

/** Edits many things of a kind alike, on rows: what their setters do to the copies at hand is written and logged together. */
final class ManyEdits {

    private final Shapes shapes;
    private final Transaction transaction;
    private final Staleness staleness;
    private final Rows rows;

    ManyEdits(Shapes shapes, Transaction transaction, Staleness staleness) {
        this.shapes = shapes;
        this.transaction = transaction;
        this.staleness = staleness;
        this.rows = new Rows(transaction.connection());
    }

    /** Does it; all that was edited before is written. Tells the ids of those that are different now. */
    <E extends DomainEntity> Set<Long> edit(Shape shape, Collection<E> seen, Consumer<E> edit) throws SQLException {
        Map<Long, E> copies = new LinkedHashMap<>();
        seen.forEach(copy -> copies.put(copy.getId(), copy));
        check(shape, copies);
        RowBatch batch = new RowBatch(shapes);
        Map<ReferenceAttribute, Map<Long, DomainEntity>> targets = new HashMap<>();
        Set<Long> changed = new LinkedHashSet<>();
        for (E copy : copies.values()) {
            Watch watch = new Watch(shape, copy);
            edit.accept(copy);
            Map<String, Values> values = transaction.recorder().updated(shape, copy, watch.end());
            if (!values.isEmpty()) {
                Map<String, String> after = HashMap.newHashMap(values.size());
                values.forEach((name, value) -> after.put(name, value.after()));
                batch.update(shape, copy.getId(), after);
                changed.add(copy.getId());
                aim(shape, copy, after.keySet(), targets);
            }
        }
        refuseGone(targets);
        batch.write(transaction.connection());
        transaction.journal().write(transaction.connection());
        return changed;
    }

    /** Nobody else writes, so that a version which is right now stays so. */
    private <E extends DomainEntity> void check(Shape shape, Map<Long, E> copies) throws SQLException {
        Map<Long, Integer> versions = rows.versions(shape, copies.keySet());
        List<E> suspicious = new ArrayList<>();
        copies.forEach((id, copy) -> {
            if (!Integer.valueOf(copy.getVersion()).equals(versions.get(id))) {
                suspicious.add(copy);
            }
        });
        for (E copy : suspicious) {
            staleness.check(copy, versions.get(copy.getId()));
        }
    }

    private static void aim(Shape shape, DomainEntity copy, Set<String> names,
            Map<ReferenceAttribute, Map<Long, DomainEntity>> targets) {
        for (String name : names) {
            if (shape.attribute(name) instanceof ReferenceAttribute reference) {
                DomainEntity target = reference.get(copy);
                if (target != null) {
                    targets.computeIfAbsent(reference, unused -> new HashMap<>()).put(target.getId(), target);
                }
            }
        }
    }

    private void refuseGone(Map<ReferenceAttribute, Map<Long, DomainEntity>> targets) throws SQLException {
        for (Map.Entry<ReferenceAttribute, Map<Long, DomainEntity>> each : targets.entrySet()) {
            Set<Long> there = rows.existing(shapes.target(each.getKey()), each.getValue().keySet());
            for (DomainEntity target : each.getValue().values()) {
                if (target.getId() == 0) {
                    throw new IllegalStateException(each.getKey().name() + " refers to a thing that was not added.");
                } else if (!there.contains(target.getId())) {
                    throw Problems.stale(target.getClass().getSimpleName(), target.getId(), target.title(), true,
                            Optional.empty());
                }
            }
        }
    }
}
