// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.delta;

import java.util.Map;

/** One thing that a change set did to one entity. All values are in the log's text form. */
public sealed interface Operation {

    /**
     * The entity's kind.
     *
     * @return as in {@link org.liaison.model.EntityType#name}
     */
    String entity();

    /**
     * The entity's id.
     *
     * @return the id
     */
    long id();

    /**
     * It was made; its values stand in its row, or in the "before" of what came later.
     *
     * @param entity its kind
     * @param id its id
     */
    record Created(String entity, long id) implements Operation {
    }

    /**
     * Some of its values changed.
     *
     * @param entity its kind
     * @param id its id
     * @param values what changed, by attribute name
     */
    record Updated(String entity, long id, Map<String, Values> values) implements Operation {
    }

    /**
     * It was deleted.
     *
     * @param entity its kind
     * @param id its id
     * @param version its last version
     * @param values all its values that were not empty, by attribute name
     */
    record Removed(String entity, long id, int version, Map<String, String> values) implements Operation {
    }

    /**
     * A value's change.
     *
     * @param before what it was, null if empty
     * @param after what it is, null if empty
     */
    record Values(String before, String after) {
    }
}
