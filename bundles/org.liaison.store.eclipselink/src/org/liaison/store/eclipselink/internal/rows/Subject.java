// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import org.liaison.model.DomainEntity;

/**
 * The record in whose history something is told.
 *
 * @param entity its kind's name
 * @param id its id
 */
public record Subject(String entity, long id) {

    /**
     * The record that an entity is a part of.
     *
     * @param entity any entity
     * @return the record, which may be the entity itself
     */
    public static Subject of(DomainEntity entity) {
        DomainEntity subject = entity.subject();
        return new Subject(subject.getClass().getSimpleName(), subject.getId());
    }
}
