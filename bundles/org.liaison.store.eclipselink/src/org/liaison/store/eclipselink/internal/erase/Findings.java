// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.erase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** What the entries of erased records told: what else may name it. */
final class Findings {

    private static final Pattern CONTENT_KEY = Pattern.compile("[0-9a-f]{64}");

    private final Shapes shapes;
    private final Set<Long> things = new HashSet<>();
    private final Set<Subject> formerWholes = new HashSet<>();
    private final Set<Long> changeSets = new HashSet<>();
    private final Set<Long> removals = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> contentKeys = new HashSet<>();

    Findings(Shapes shapes) {
        this.shapes = shapes;
    }

    void add(long changeSet, Subject subject, Operation operation) {
        changeSets.add(changeSet);
        things.add(operation.id());
        Optional<Shape> shape = shapes.find(operation.entity());
        switch (operation) {
            case Created created -> {
                // it says nothing else
            }
            case Updated updated -> updated.values().forEach((name, value) -> {
                note(shape, name, value.before());
                note(shape, name, value.after());
                shape.map(known -> known.attribute(name)).filter(ReferenceAttribute.class::isInstance)
                        .map(ReferenceAttribute.class::cast).filter(reference -> value.before() != null)
                        .ifPresent(reference -> formerWholes
                                .add(new Subject(shapes.target(reference).name(), Long.parseLong(value.before()))));
            });
            case Removed removed -> {
                removals.add(changeSet);
                removed.values().forEach((name, value) -> note(shape, name, value));
                if (removed.id() == subject.id()) {
                    shape.ifPresent(known -> titles.add(title(known.type(), removed.values())));
                }
            }
        }
    }

    private void note(Optional<Shape> shape, String name, String value) {
        boolean reference = shape.map(known -> known.attribute(name)).filter(ReferenceAttribute.class::isInstance).isPresent();
        if (value == null || reference) {
            return;
        }
        if (CONTENT_KEY.matcher(value).matches()) {
            contentKeys.add(value);
        }
        boolean text = shape.flatMap(known -> field(known.type(), name)).map(field -> field.type() instanceof FieldType.Text)
                .orElse(true);
        if (text) {
            texts.add(value);
        }
    }

    private static Optional<? extends Field<?, ?>> field(EntityType<?> type, String name) {
        return type.fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static <E extends DomainEntity> String title(EntityType<E> type, Map<String, String> values) {
        E thing = type.create().get();
        Map<String, String> rest = new HashMap<>(values);
        for (Field<E, ?> field : type.fields()) {
            if (field.type() instanceof FieldType.Text && rest.containsKey(field.name())) {
                put(thing, field, rest.get(field.name()));
            }
        }
        return thing.title();
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> void put(E thing, Field<E, V> field, String value) {
        field.set(thing, (V) value);
    }

    Set<Long> things() {
        return things;
    }

    /** The records that parts were moved away from, whose histories tell of that. */
    Set<Subject> formerWholes() {
        return formerWholes;
    }

    Set<Long> changeSets() {
        return changeSets;
    }

    /** The change sets that deleted something: others were unlinked from it. */
    Set<Long> removals() {
        return removals;
    }

    Set<String> texts() {
        return texts;
    }

    Set<String> titles() {
        return titles;
    }

    Set<String> contentKeys() {
        return contentKeys;
    }
}
