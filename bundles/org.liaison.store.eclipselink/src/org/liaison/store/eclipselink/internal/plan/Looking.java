// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Row;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/** Looks at some of the things that a change set touched, as they are now. */
final class Looking {

    private final Doings doings;
    private final Shapes shapes;
    private final SubjectRules subjects;
    private final Set<Long> used;
    private final Set<Long> refused = new HashSet<>();

    Looking(Doings doings, Shapes shapes, SubjectRules subjects, Set<Long> used) {
        this.doings = doings;
        this.shapes = shapes;
        this.subjects = subjects;
        this.used = used;
    }

    /** What cannot come back, since what it belongs to is gone. */
    Set<Long> refused() {
        return refused;
    }

    /** Notes of some things what cannot come back. */
    void refuse(Rows rows, Collection<Net> nets) throws SQLException {
        Map<Shape, Set<Long>> there = targets(rows, nets);
        for (Net net : nets) {
            if (net.operation() instanceof Removed removed && !belongs(removed, there)) {
                refused.add(removed.id());
            }
        }
    }

    /** Whether all is there, or will be, that a part belongs to. A record of its own can be without. */
    private boolean belongs(Removed removed, Map<Shape, Set<Long>> there) {
        Shape shape = shape(removed.entity());
        Optional<ReferenceAttribute> whole = subjects.whole(new Row(shape, removed.id(), removed.version(), removed.values()));
        return whole.isEmpty() || shape.references().stream().filter(each -> each == whole.get() || Survey.goesToo(each))
                .allMatch(reference -> available(reference, removed.values().get(reference.name()), there));
    }

    private boolean available(ReferenceAttribute reference, String target, Map<Shape, Set<Long>> there) {
        return target == null || there.getOrDefault(shapes.target(reference), Set.of()).contains(Long.valueOf(target))
                || doings.removed(Long.parseLong(target)) && !refused.contains(Long.valueOf(target));
    }

    private Map<Shape, Set<Long>> targets(Rows rows, Collection<Net> nets) throws SQLException {
        Map<Shape, Set<Long>> wanted = new HashMap<>();
        for (Net net : nets) {
            Shape shape = shape(net.operation().entity());
            shape.references().forEach(reference -> {
                String target = switch (net.operation()) {
                    case Created created -> null;
                    case Removed removed -> removed.values().get(reference.name());
                    case Updated updated -> Optional.ofNullable(updated.values().get(reference.name())).map(Values::before)
                            .orElse(null);
                };
                if (target != null) {
                    wanted.computeIfAbsent(shapes.target(reference), ignored -> new HashSet<>()).add(Long.valueOf(target));
                }
            });
        }
        Map<Shape, Set<Long>> there = new HashMap<>();
        for (Map.Entry<Shape, Set<Long>> each : wanted.entrySet()) {
            there.put(each.getKey(), rows.existing(each.getKey(), each.getValue()));
        }
        return there;
    }

    private Shape shape(String entity) {
        return shapes.find(entity).orElseThrow();
    }

    /** What would be done to some things; those are left out that are as they were already. */
    List<Verdict> at(Rows rows, Collection<Net> nets) throws SQLException {
        Map<Shape, Set<Long>> ids = new HashMap<>();
        nets.forEach(net -> ids.computeIfAbsent(shape(net.operation().entity()), ignored -> new HashSet<>())
                .add(net.operation().id()));
        Map<Long, Row> stored = new HashMap<>();
        for (Map.Entry<Shape, Set<Long>> each : ids.entrySet()) {
            stored.putAll(rows.read(each.getKey(), each.getValue()));
        }
        Map<Shape, Set<Long>> there = targets(rows, nets);
        List<Verdict> verdicts = new ArrayList<>();
        for (Net net : nets) {
            Row now = stored.get(net.operation().id());
            switch (net.operation()) {
                case Created created when now != null -> verdicts.add(goes(net, now));
                case Removed removed when now == null -> verdicts.add(comesBack(net, removed, there));
                case Updated updated -> changes(net, now, updated, there).ifPresent(verdicts::add);
                default -> {
                    // it is as it was before
                }
            }
        }
        return verdicts;
    }

    private Verdict goes(Net net, Row now) {
        State state = used.contains(now.id()) ? State.CONFLICT : State.CLEAR;
        List<PlannedValue> values = new ArrayList<>();
        now.values().forEach((name, value) -> values
                .add(new PlannedValue(name, value, null, value, State.CLEAR, Optional.empty())));
        return new Verdict(net, now.shape(), now, Action.GOES, state, values);
    }

    private Verdict comesBack(Net net, Removed removed, Map<Shape, Set<Long>> there) {
        Shape shape = shape(removed.entity());
        List<PlannedValue> values = new ArrayList<>();
        removed.values().forEach((name, value) -> {
            Attribute attribute = shape.attribute(name);
            if (attribute != null) {
                boolean lost = attribute instanceof ReferenceAttribute reference && !available(reference, value, there);
                values.add(new PlannedValue(name, null, value, null, lost ? State.IMPOSSIBLE : State.CLEAR, Optional.empty()));
            }
        });
        State state = refused.contains(removed.id()) ? State.IMPOSSIBLE : State.CLEAR;
        return new Verdict(net, shape, null, Action.COMES_BACK, state, values);
    }

    private Optional<Verdict> changes(Net net, Row now, Updated updated, Map<Shape, Set<Long>> there) {
        Shape shape = shape(updated.entity());
        List<PlannedValue> values = new ArrayList<>();
        updated.values().forEach((name, value) -> {
            Attribute attribute = shape.attribute(name);
            String current = now == null ? null : now.values().get(name);
            if (attribute != null && (now == null || !Objects.equals(current, value.before()))) {
                boolean lost = attribute instanceof ReferenceAttribute reference && !available(reference, value.before(), there);
                State state = lost || now == null
                        ? State.IMPOSSIBLE
                        : Objects.equals(current, value.after()) ? State.CLEAR : State.CONFLICT;
                values.add(new PlannedValue(name, current, value.before(), value.after(), state, Optional.empty()));
            }
        });
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(net, shape, now, Action.CHANGES, now == null ? State.IMPOSSIBLE : State.CLEAR, values));
    }
}
