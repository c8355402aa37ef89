// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;

/**
 * Tells the subjects of rows as {@link DomainEntity#subject} does for entities, without loading entities: it asks an empty entity,
 * whose references lead to other empty ones just where the row's are not empty, which of them is its subject.
 */
public final class SubjectRules {

    private final Shapes shapes;
    private final Map<Shape, Map<Set<String>, Optional<ReferenceAttribute>>> known = new HashMap<>();

    /**
     * Rules to be found out when they are needed.
     *
     * @param shapes all shapes
     */
    public SubjectRules(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The subject of a row.
     *
     * @param row the row
     * @param rows reads other rows, for a part of a part
     * @return the record in whose history the row is told
     * @throws SQLException if the database fails
     */
    public Subject subject(Row row, Rows rows) throws SQLException {
        Optional<ReferenceAttribute> whole = whole(row);
        if (whole.isEmpty()) {
            return new Subject(row.shape().name(), row.id());
        }
        Shape target = shapes.target(whole.get());
        long id = Long.parseLong(row.values().get(whole.get().name()));
        if (target.references().isEmpty() || isAlwaysWhole(target)) {
            return new Subject(target.name(), id);
        }
        Row next = rows.read(target, List.of(id)).get(id);
        return next == null ? new Subject(target.name(), id) : subject(next, rows);
    }

    /**
     * What a row is a part by.
     *
     * @param row the row
     * @return the reference that leads to its whole; empty for a record of its own
     */
    public Optional<ReferenceAttribute> whole(Row row) {
        Set<String> filled = row.shape().references().stream().map(Attribute::name).filter(row.values()::containsKey)
                .collect(Collectors.toSet());
        return known.computeIfAbsent(row.shape(), ignored -> new HashMap<>())
                .computeIfAbsent(filled, names -> whole(row.shape(), names));
    }

    private boolean isAlwaysWhole(Shape shape) {
        Set<String> all = shape.references().stream().map(Attribute::name).collect(Collectors.toSet());
        return known.computeIfAbsent(shape, ignored -> new HashMap<>()).computeIfAbsent(all, names -> whole(shape, names))
                .isEmpty();
    }

    private Optional<ReferenceAttribute> whole(Shape shape, Set<String> filled) {
        DomainEntity probe = shape.type().create().get();
        Map<DomainEntity, ReferenceAttribute> targets = new IdentityHashMap<>();
        shape.references().stream().filter(reference -> filled.contains(reference.name())).forEach(reference -> {
            DomainEntity target = shapes.target(reference).type().create().get();
            reference.set(probe, target);
            targets.put(target, reference);
        });
        return Optional.ofNullable(targets.get(probe.subject()));
    }
}
