// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;

/** Reads the shapes of entities from their mappings, and refuses mappings that the log could not follow. */
public final class ShapeReader {

    private final AbstractSession session;

    /**
     * A reader.
     *
     * @param session knows the mappings
     */
    public ShapeReader(AbstractSession session) {
        this.session = session;
    }

    /**
     * Reads the shapes of entities.
     *
     * @param types the entities
     * @return their shapes, in the same order
     * @throws IllegalArgumentException if one is mapped in a way that the log cannot follow
     */
    public Shapes read(Collection<EntityType<?>> types) {
        return new Shapes(types.stream().map(this::shape).toList());
    }

    private Shape shape(EntityType<?> type) {
        ClassDescriptor descriptor = session.getDescriptor(type.javaType());
        if (descriptor == null) {
            throw new IllegalArgumentException(type.javaType() + " is no entity.");
        }
        if (descriptor.getTableNames().size() != 1 || descriptor.hasInheritance()) {
            throw new IllegalArgumentException(type.javaType() + " must have exactly one table and no sub-entities.");
        }
        VersionLockingPolicy locking = (VersionLockingPolicy) descriptor.getOptimisticLockingPolicy();
        String id = descriptor.getPrimaryKeyFields().getFirst().getName();
        String version = locking.getWriteLockField().getName();
        List<Attribute> attributes = new ArrayList<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            boolean counts = !mapping.isPrimaryKeyMapping() && !mapping.isReadOnly()
                    && !(mapping.isDirectToFieldMapping() && mapping.getField().getName().equals(version));
            if (counts) {
                attributes.add(attribute(type, mapping));
            }
        }
        Maker maker = new Maker(descriptor.getObjectBuilder(), descriptor.getObjectBuilder().getPrimaryKeyMappings().getFirst(),
                locking.getVersionMapping());
        return new Shape(type, descriptor.getTableName(), id, version, attributes, maker);
    }

    private Attribute attribute(EntityType<?> type, DatabaseMapping mapping) {
        if (mapping instanceof AbstractDirectMapping direct) {
            return new DirectAttribute(direct, session);
        }
        if (mapping instanceof OneToOneMapping reference && reference.getForeignKeyFields().size() == 1) {
            return new ReferenceAttribute(reference, session, field(type, mapping.getAttributeName()));
        }
        throw new IllegalArgumentException(type.name() + '.' + mapping.getAttributeName()
                + " must be a plain value or a reference to one entity; make an entity of its own for anything else.");
    }

    private static Field<? extends DomainEntity, ?> field(EntityType<?> type, String name) {
        return type.field(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("The reference " + type.name() + '.' + name + " must be a field."));
    }
}
