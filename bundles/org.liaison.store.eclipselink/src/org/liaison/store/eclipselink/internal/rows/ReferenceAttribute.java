// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

import org.eclipse.persistence.indirection.ValueHolder;
import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.descriptors.PersistenceObject;
import org.eclipse.persistence.internal.indirection.WeavedObjectBasicIndirectionPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.OneToOneMapping;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.FieldType.WhenTargetGoes;

/** An attribute that refers to another entity; its text form is the other's id. */
public final class ReferenceAttribute implements Attribute {

    private final OneToOneMapping mapping;
    private final AbstractSession session;
    private final Field<? extends DomainEntity, ?> field;
    /** Woven code compares names by identity. */
    private final String internedName;

    ReferenceAttribute(OneToOneMapping mapping, AbstractSession session, Field<? extends DomainEntity, ?> field) {
        this.mapping = mapping;
        this.session = session;
        this.field = field;
        this.internedName = mapping.getAttributeName().intern();
    }

    @Override
    public String name() {
        return mapping.getAttributeName();
    }

    @Override
    public String column() {
        return mapping.getForeignKeyFields().getFirst().getName();
    }

    /**
     * What it refers to.
     *
     * @return the class of the other entity
     */
    public Class<?> target() {
        return mapping.getReferenceClass();
    }

    /**
     * What becomes of the holder when the other is deleted.
     *
     * @return a part goes along; anything else is unlinked
     */
    public WhenTargetGoes whenTargetGoes() {
        return field.type() instanceof FieldType.Reference<?> reference ? reference.whenTargetGoes() : WhenTargetGoes.IS_UNLINKED;
    }

    /**
     * Whether an entity has this reference at hand; asking for one that it has not would query the database.
     *
     * @param entity an entity with this attribute
     * @return true if it was set or read before
     */
    public boolean isLoaded(DomainEntity entity) {
        return mapping.isAttributeValueFromObjectInstantiated(entity);
    }

    /**
     * What an entity refers to.
     *
     * @param entity an entity with this attribute
     * @return the other entity, null if none
     */
    public DomainEntity get(DomainEntity entity) {
        return (DomainEntity) mapping.getRealAttributeValueFromObject(entity, session);
    }

    /**
     * Sets what an entity refers to, as its own setter does, so that the change is noticed.
     *
     * @param entity an entity with this attribute
     * @param target the other entity, null if none
     */
    public void set(DomainEntity entity, DomainEntity target) {
        setUnchecked(field, entity, target);
    }

    /**
     * Lets an entity refer to another copy of the same thing, past its setter, whose rules might change more than that.
     *
     * @param entity an entity with this attribute
     * @param copy the other copy
     */
    public void replace(DomainEntity entity, DomainEntity copy) {
        if (mapping.getIndirectionPolicy() instanceof WeavedObjectBasicIndirectionPolicy woven) {
            woven.setRealAttributeValueInObject(entity, copy, true);
        } else {
            mapping.setRealAttributeValueInObject(entity, copy);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity, V> void setUnchecked(Field<E, V> field, DomainEntity entity, DomainEntity target) {
        field.set((E) entity, (V) target);
    }

    /**
     * Whether what it refers to may be read later, when an entity is asked for it.
     *
     * @return false if an entity can only hold the other entity itself
     */
    public boolean isLazy() {
        return mapping.usesIndirection();
    }

    /**
     * Gives an entity that was just made of a row what it refers to.
     *
     * @param made an entity with this attribute
     * @param target the other entity
     */
    public void put(DomainEntity made, DomainEntity target) {
        if (mapping.getIndirectionPolicy() instanceof WeavedObjectBasicIndirectionPolicy
                && made instanceof PersistenceObject woven) {
            // it makes its holder of this by itself
            woven._persistence_set(internedName, target);
        } else {
            mapping.setAttributeValueInObject(made, isLazy() ? new ValueHolder<Object>(target) : target);
        }
    }

    /**
     * Gives an entity that was just made of a row what leads to the other entity.
     *
     * @param made an entity with this attribute, which is lazy
     * @param holder reads the other entity when it is asked
     */
    public void hold(DomainEntity made, ValueHolderInterface<?> holder) {
        mapping.setAttributeValueInObject(made, holder);
    }

    @Override
    public void fill(DomainEntity made, ResultSet row, int index, Links links) throws SQLException {
        long id = row.getLong(index);
        if (!row.wasNull()) {
            links.link(this, made, id);
        }
    }

    @Override
    public void fill(DomainEntity made, String text, Links links) {
        if (text != null) {
            links.link(this, made, Long.parseLong(text));
        }
    }

    @Override
    public String text(Object value) {
        return value == null ? null : Long.toString(((DomainEntity) value).getId());
    }

    @Override
    public String textIn(Object entity) {
        return text(valueIn(entity));
    }

    @Override
    public Object valueIn(Object entity) {
        return mapping.getRealAttributeValueFromObject(entity, session);
    }

    @Override
    public String read(ResultSet row, int index) throws SQLException {
        long id = row.getLong(index);
        return row.wasNull() ? null : Long.toString(id);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String text) throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, Long.parseLong(text));
        }
    }
}
