// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.persistence.internal.weaving.PersistenceWeavedChangeTracking;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.Shape;

/**
 * Finds out what setters do to a copy: a woven one tells, any other is looked at before and after. Every entity inherits what a woven one
 * tells by, so only its own class says whether its own setters do.
 */
final class Watch {

    private final Shape shape;
    private final DomainEntity copy;
    private final Map<String, Object> touched = new LinkedHashMap<>();

    Watch(Shape shape, DomainEntity copy) {
        this.shape = shape;
        this.copy = copy;
        if (tells(copy)) {
            copy._persistence_setPropertyChangeListener(
                    event -> touched.putIfAbsent(event.getPropertyName(), event.getOldValue()));
        } else {
            for (Attribute attribute : shape.attributes()) {
                touched.put(attribute.name(), attribute.valueIn(copy));
            }
        }
    }

    private static boolean tells(DomainEntity copy) {
        return List.of(copy.getClass().getInterfaces()).contains(PersistenceWeavedChangeTracking.class);
    }

    /** Stops watching; what may have been set, with what it was before. */
    Map<Attribute, Object> end() {
        copy._persistence_setPropertyChangeListener(null);
        Map<Attribute, Object> before = new LinkedHashMap<>();
        touched.forEach((name, value) -> {
            Attribute attribute = shape.attribute(name);
            if (attribute != null) {
                before.put(attribute, value);
            }
        });
        return before;
    }
}
