// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.List;

/**
 * What one change set did to one record and its parts.
 *
 * @param changeSet the change set
 * @param place where it comes from, such as a row of the imported file; empty if nowhere in particular
 * @param changes the single things it did, in order
 */
public record RecordChange(ChangeSet changeSet, String place, List<EntityChange> changes) {

    /**
     * What was done to one thing.
     *
     * @param kind created, changed or removed
     * @param entity the thing's {@linkplain org.liaison.model.EntityType#name kind}
     * @param id the thing's id
     * @param fields old and new values; for a creation empty, since they stand in the thing itself or in what changed it later
     */
    public record EntityChange(Kind kind, String entity, long id, List<FieldChange> fields) {
    }

    /**
     * One value that changed.
     *
     * @param field the field's name
     * @param before the old value in the log's own text form, null if it was empty; a reference is an id
     * @param after the new value likewise; always null in a removal
     */
    public record FieldChange(String field, String before, String after) {
    }

    /** What can be done to a thing. */
    public enum Kind {
        /** It was made. */
        CREATED,
        /** Some of its values changed. */
        UPDATED,
        /** It was deleted. */
        REMOVED
    }
}
