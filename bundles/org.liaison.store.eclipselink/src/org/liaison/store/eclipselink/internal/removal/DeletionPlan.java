// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.removal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.store.Store.Consequence;
import org.liaison.store.Store.Fate;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/** What deleting some records takes along and unlinks, found by following the references to them as far as they lead. */
public final class DeletionPlan {

    private final Shapes shapes;
    private final Rows rows;
    private final Map<Shape, Set<Long>> removed = new LinkedHashMap<>();
    private final Map<Shape, Map<Long, Set<ReferenceAttribute>>> unlinked = new LinkedHashMap<>();
    private final Deque<Found> found = new ArrayDeque<>();

    private DeletionPlan(Shapes shapes, Rows rows) {
        this.shapes = shapes;
        this.rows = rows;
    }

    /**
     * Makes the plan.
     *
     * @param shapes all shapes
     * @param rows reads the references
     * @param shape the kind of the records
     * @param ids the records' ids; those that do not exist are passed over
     * @return the plan
     * @throws SQLException if the database fails
     */
    public static DeletionPlan of(Shapes shapes, Rows rows, Shape shape, Collection<Long> ids) throws SQLException {
        DeletionPlan plan = new DeletionPlan(shapes, rows);
        plan.take(shape, rows.existing(shape, ids));
        while (!plan.found.isEmpty()) {
            plan.follow(plan.found.poll());
        }
        plan.unlinked.forEach((holder, byId) -> byId.keySet().removeAll(plan.removed.getOrDefault(holder, Set.of())));
        plan.unlinked.values().removeIf(Map::isEmpty);
        return plan;
    }

    private void take(Shape shape, Collection<Long> ids) {
        Set<Long> known = removed.computeIfAbsent(shape, ignored -> new LinkedHashSet<>());
        List<Long> added = new ArrayList<>();
        for (Long id : ids) {
            if (known.add(id)) {
                added.add(id);
            }
        }
        if (!added.isEmpty()) {
            found.add(new Found(shape, added));
        }
    }

    private void follow(Found targets) throws SQLException {
        for (Shapes.Incoming incoming : shapes.incoming(targets.shape())) {
            Set<Long> holders = rows.holders(incoming, targets.ids()).keySet();
            if (holders.isEmpty()) {
                continue;
            }
            if (incoming.reference().whenTargetGoes() == WhenTargetGoes.GOES_TOO) {
                take(incoming.holder(), holders);
            } else {
                Map<Long, Set<ReferenceAttribute>> byId = unlinked.computeIfAbsent(incoming.holder(), ignored -> new HashMap<>());
                holders.forEach(id -> byId.computeIfAbsent(id, ignored -> new LinkedHashSet<>()).add(incoming.reference()));
            }
        }
    }

    /**
     * What is deleted.
     *
     * @return ids by kind, the records themselves first
     */
    public Map<Shape, Set<Long>> removed() {
        return removed;
    }

    /**
     * What stays and is unlinked.
     *
     * @return the references to empty, by id, by kind
     */
    public Map<Shape, Map<Long, Set<ReferenceAttribute>>> unlinked() {
        return unlinked;
    }

    /**
     * The plan in numbers.
     *
     * @return one line a kind and fate
     */
    public List<Consequence> consequences() {
        List<Consequence> consequences = new ArrayList<>();
        removed.forEach((shape, ids) -> consequences.add(new Consequence(shape.type(), Fate.REMOVED, ids.size())));
        unlinked.forEach((shape, ids) -> consequences.add(new Consequence(shape.type(), Fate.UNLINKED, ids.size())));
        return consequences;
    }

    private record Found(Shape shape, List<Long> ids) {
    }
}
