// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.model.FieldType.WhenTargetGoes;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * What belongs to some records of a change set: what it did to them and their parts, and, of those that it deleted, what went along and
 * what was unlinked from that. All of it is told in the batches that tell of them, since a deletion is one batch.
 */
public final class WhatWentAlong {

    private final Shapes shapes;
    private final Set<Subject> wanted;
    private final Set<Long> gone = new HashSet<>();

    /**
     * Begins with some records.
     *
     * @param shapes all shapes
     * @param wanted the records
     */
    public WhatWentAlong(Shapes shapes, Set<Subject> wanted) {
        this.shapes = shapes;
        this.wanted = wanted;
    }

    /**
     * Follows what went along with them.
     *
     * @param batch all entries of a batch
     */
    public void follow(List<LogEntry> batch) {
        List<Removed> others = new ArrayList<>();
        for (LogEntry entry : batch) {
            for (Operation operation : entry.operations()) {
                if (operation instanceof Removed removed) {
                    if (wanted.contains(entry.subject())) {
                        gone.add(removed.id());
                    } else {
                        others.add(removed);
                    }
                }
            }
        }
        boolean more = !gone.isEmpty();
        while (more) {
            List<Removed> next = others.stream().filter(this::goesAlong).toList();
            next.forEach(removed -> gone.add(removed.id()));
            others.removeAll(next);
            more = !next.isEmpty();
        }
    }

    private boolean goesAlong(Removed removed) {
        return shapes.find(removed.entity()).stream().flatMap(shape -> shape.references().stream())
                .filter(reference -> reference.whenTargetGoes() == WhenTargetGoes.GOES_TOO)
                .map(reference -> removed.values().get(reference.name()))
                .anyMatch(target -> target != null && gone.contains(Long.valueOf(target)));
    }

    /**
     * The things that went, the records themselves included.
     *
     * @return their ids
     */
    public Set<Long> gone() {
        return gone;
    }

    /**
     * What of an entry belongs to them.
     *
     * @param entry an entry
     * @return it with fewer operations, which may be none
     */
    public LogEntry part(LogEntry entry) {
        if (wanted.contains(entry.subject())) {
            return entry;
        }
        List<Operation> some = new ArrayList<>();
        for (Operation operation : entry.operations()) {
            if (operation instanceof Removed removed && gone.contains(removed.id())) {
                some.add(removed);
            } else if (operation instanceof Updated updated) {
                unlinked(updated).ifPresent(some::add);
            }
        }
        return new LogEntry(entry.subject(), entry.place(), some);
    }

    private Optional<Operation> unlinked(Updated updated) {
        Map<String, Values> links = new LinkedHashMap<>();
        shapes.find(updated.entity()).stream().flatMap(shape -> shape.references().stream()).map(ReferenceAttribute::name)
                .forEach(name -> {
                    Values value = updated.values().get(name);
                    if (value != null && value.after() == null && gone.contains(Long.valueOf(value.before()))) {
                        links.put(name, value);
                    }
                });
        return links.isEmpty() ? Optional.empty() : Optional.of(new Updated(updated.entity(), updated.id(), links));
    }
}
