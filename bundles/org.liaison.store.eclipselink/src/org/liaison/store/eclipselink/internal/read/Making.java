// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.rows.Links;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;

/** Entities that are being read together, and what they refer to. */
final class Making implements Links {

    private final EntityReader reader;
    private final ReferenceAttribute known;
    private final Map<Long, ? extends DomainEntity> wholes;
    private final Map<ReferenceAttribute, Together> together = new HashMap<>();
    private final List<Runnable> last = new ArrayList<>();

    Making(EntityReader reader) {
        this(reader, null, Map.of());
    }

    /** What one reference leads to is at hand. */
    Making(EntityReader reader, ReferenceAttribute known, Map<Long, ? extends DomainEntity> wholes) {
        this.reader = reader;
        this.known = known;
        this.wholes = wholes;
    }

    @Override
    public void link(ReferenceAttribute reference, DomainEntity holder, long id) {
        DomainEntity target = reference == known ? wholes.get(id) : reader.vocabularies().find(reference.target(), id);
        if (target != null) {
            reference.put(holder, target);
            return;
        }
        Together others = together.get(reference);
        if (others == null || others.isFull()) {
            others = new Together(reader, reader.shapes().target(reference).javaType());
            together.put(reference, others);
        }
        others.add(id);
        if (reference.isLazy()) {
            reference.hold(holder, new LaterTarget(others, id));
        } else {
            Together all = others;
            last.add(() -> reference.put(holder, all.target(id)));
        }
    }

    /** Reads what cannot be read later, once all rows have been. */
    void finish() {
        last.forEach(Runnable::run);
    }
}
