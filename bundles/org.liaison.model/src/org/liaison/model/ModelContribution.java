// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.List;

/**
 * The entities that one bundle brings to the store, with the SQL that makes their tables. The base brings its own in the same
 * way; a plug-in registers one as an OSGi service.
 */
public interface ModelContribution {

    /**
     * Whose schema this is; the database records under this id which steps it has taken.
     *
     * @return the bundle's symbolic name, for ever the same
     */
    String id();

    /**
     * The entities. Their classes must be woven in the build.
     *
     * @return all types, parts and association entities included
     */
    List<EntityType<?>> entities();

    /**
     * The steps from an empty database to today's tables, numbered from 1, kept for ever.
     *
     * @return in ascending order without gaps
     */
    List<SchemaStep> schema();

    /**
     * The vocabularies' terms that are shipped; they are stored when the database is created or this contribution is first seen.
     *
     * @return terms never stored before; empty if there are none
     */
    default List<? extends DomainEntity> shipped() {
        return List.of();
    }
}
