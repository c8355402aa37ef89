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
public final class Making implements Links {

    private final Source reader;
    private final ReferenceAttribute known;
    private final Map<Long, ? extends DomainEntity> wholes;
    private final Map<ReferenceAttribute, Together> together = new HashMap<>();
    private final List<Runnable> last = new ArrayList<>();

    /**
     * Nothing is at hand.
     *
     * @param reader finds what entities refer to
     */
    public Making(Source reader) {
        this(reader, null, Map.of());
    }

    /**
     * What one reference leads to is at hand.
     *
     * @param reader finds what others lead to
     * @param known the reference
     * @param wholes what it leads to, by id
     */
    public Making(Source reader, ReferenceAttribute known, Map<Long, ? extends DomainEntity> wholes) {
        this.reader = reader;
        this.known = known;
        this.wholes = wholes;
    }

    @Override
    public void link(ReferenceAttribute reference, DomainEntity holder, long id) {
        DomainEntity target = reference == known ? wholes.get(id) : reader.kept(reference.target(), id);
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
    public void finish() {
        last.forEach(Runnable::run);
    }
}
