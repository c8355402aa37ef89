// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.capture;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

import org.liaison.model.DomainEntity;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.rows.Attribute;
import org.liaison.store.eclipselink.internal.rows.ReferenceAttribute;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** Writes down for one change set what EclipseLink inserts and updates. */
public final class Recorder {

    /** The unit of work's property under which {@link Capture} finds this. */
    public static final String PROPERTY = "liaison.recorder";

    private final Shapes shapes;
    private final Journal journal;
    private final Map<DomainEntity, String> places = new IdentityHashMap<>();
    private String place;

    /**
     * A recorder.
     *
     * @param shapes all shapes
     * @param journal takes what is recorded
     */
    public Recorder(Shapes shapes, Journal journal) {
        this.shapes = shapes;
        this.journal = journal;
    }

    /**
     * Says where what follows comes from.
     *
     * @param newPlace null for nowhere in particular
     */
    public void at(String newPlace) {
        place = newPlace;
    }

    /**
     * Where what happens now comes from.
     *
     * @return null for nowhere in particular
     */
    public String place() {
        return place;
    }

    /**
     * Keeps the place for an entity, which is written only later.
     *
     * @param entity the entity
     */
    public void keepPlace(DomainEntity entity) {
        if (place != null) {
            places.put(entity, place);
        }
    }

    /** Forgets the places of entities, once they were written and are not used any more. */
    public void forgetPlaces() {
        places.clear();
    }

    void created(DomainEntity entity) {
        journal.add(Subject.of(entity), places.get(entity), new Created(name(entity), entity.getId()));
    }

    void updated(DomainEntity entity, ObjectChangeSet changes) {
        Shape shape = shapes.of(entity.getClass());
        Map<Attribute, Object> before = new LinkedHashMap<>();
        for (ChangeRecord change : changes.getChanges()) {
            Attribute attribute = shape.attribute(change.getAttribute());
            if (attribute != null) {
                before.put(attribute, change.getOldValue());
            }
        }
        updated(shape, entity, before, places.get(entity));
    }

    /**
     * Records what was done to an entity that EclipseLink does not know.
     *
     * @param shape its kind
     * @param entity as it is now
     * @param before what some attributes held before, which may be what they hold now
     * @return what is different now, by attribute name
     */
    public Map<String, Values> updated(Shape shape, DomainEntity entity, Map<Attribute, Object> before) {
        return updated(shape, entity, before, place);
    }

    private Map<String, Values> updated(Shape shape, DomainEntity entity, Map<Attribute, Object> before, String from) {
        Subject subject = Subject.of(entity);
        Map<String, Values> values = new LinkedHashMap<>();
        Optional<Subject> former = Optional.empty();
        for (Map.Entry<Attribute, Object> each : before.entrySet()) {
            Attribute attribute = each.getKey();
            Values value = new Values(attribute.text(each.getValue()), attribute.textIn(entity));
            if (!Objects.equals(value.before(), value.after())) {
                values.put(attribute.name(), value);
                former = former.or(() -> former(attribute, value, each.getValue(), subject));
            }
        }
        if (!values.isEmpty()) {
            Updated operation = new Updated(shape.name(), entity.getId(), values);
            journal.add(subject, from, operation);
            former.ifPresent(whole -> journal.echo(whole, from, operation));
        }
        return values;
    }

    /** If the new value of a reference is the subject, the part was moved there from the old one. */
    private static Optional<Subject> former(Attribute attribute, Values value, Object old, Subject subject) {
        boolean moved = attribute instanceof ReferenceAttribute && old instanceof DomainEntity
                && Long.toString(subject.id()).equals(value.after());
        return moved ? Optional.of(Subject.of((DomainEntity) old)) : Optional.empty();
    }

    private static String name(DomainEntity entity) {
        return entity.getClass().getSimpleName();
    }
}
