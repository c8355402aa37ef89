// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes of all entities, and which refers to which. */
public final class Shapes {

    private final Map<String, Shape> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Shape> byClass = new HashMap<>();
    private final Map<Shape, List<Incoming>> incoming = new HashMap<>();
    private final Map<Shape, Integer> ranks = new HashMap<>();

    /**
     * Looks through the shapes.
     *
     * @param shapes all there are
     */
    public Shapes(Collection<Shape> shapes) {
        for (Shape shape : shapes) {
            byName.put(shape.name(), shape);
            byClass.put(shape.javaType(), shape);
        }
        for (Shape holder : shapes) {
            holder.references().forEach(reference -> incoming
                    .computeIfAbsent(target(reference), ignored -> new ArrayList<>()).add(new Incoming(holder, reference)));
        }
        Set<Shape> visiting = new HashSet<>();
        shapes.forEach(shape -> rank(shape, visiting));
    }

    private void rank(Shape shape, Set<Shape> visiting) {
        if (ranks.containsKey(shape) || !visiting.add(shape)) {
            return;
        }
        shape.references().forEach(reference -> rank(target(reference), visiting));
        ranks.put(shape, ranks.size());
    }

    /**
     * All shapes.
     *
     * @return in the order in which they were given
     */
    public Collection<Shape> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /**
     * The shape of an entity's name.
     *
     * @param name as in the log
     * @return empty if no installed bundle brings it
     */
    public Optional<Shape> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The shape of a class.
     *
     * @param javaType an entity's class
     * @return never null
     * @throws IllegalArgumentException if it is not stored here
     */
    public Shape of(Class<?> javaType) {
        Shape shape = byClass.get(javaType);
        if (shape == null) {
            throw new IllegalArgumentException(javaType + " is not stored here.");
        }
        return shape;
    }

    /**
     * What a reference refers to.
     *
     * @param reference a reference
     * @return never null
     */
    public Shape target(ReferenceAttribute reference) {
        return of(reference.target());
    }

    /**
     * Who refers to entities of a shape.
     *
     * @param target the shape
     * @return the references, with their holders
     */
    public List<Incoming> incoming(Shape target) {
        return incoming.getOrDefault(target, List.of());
    }

    /**
     * A number that is greater for holders than for what they refer to, cycles apart.
     *
     * @param shape a shape
     * @return at least 0
     */
    public int rank(Shape shape) {
        return ranks.get(shape);
    }

    /**
     * Whether a reference runs within a cycle of shapes, so that no order of writing suits it.
     *
     * @param holder who has the reference
     * @param reference the reference
     * @return true for a reference to its own kind, for example
     */
    public boolean isBackward(Shape holder, ReferenceAttribute reference) {
        return rank(target(reference)) >= rank(holder);
    }

    /**
     * A reference and who has it.
     *
     * @param holder the kind of entity
     * @param reference its reference
     */
    public record Incoming(Shape holder, ReferenceAttribute reference) {
    }
}
