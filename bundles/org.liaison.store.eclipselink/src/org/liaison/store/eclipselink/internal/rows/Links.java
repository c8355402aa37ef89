// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import org.liaison.model.DomainEntity;

/** Leads entities that are made of rows to what these refer to. */
@FunctionalInterface
public interface Links {

    /**
     * Lets an entity refer to another.
     *
     * @param reference the reference
     * @param holder the entity that refers
     * @param target the id of the other
     */
    void link(ReferenceAttribute reference, DomainEntity holder, long target);
}
