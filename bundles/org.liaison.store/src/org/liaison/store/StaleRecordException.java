// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Optional;

import org.liaison.values.Problem;

/** A record was changed or deleted by someone else since it was read; nothing of the change set was stored. */
public final class StaleRecordException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final long id;
    private final transient Optional<ChangeSet> meanwhile;

    /**
     * Made by the store.
     *
     * @param problem the sentence "changed meanwhile by … at …"
     * @param entity the record's kind
     * @param id the record's id
     * @param meanwhile the change set that came in between, if the log tells
     * @param cause what the database said; may be null
     */
    public StaleRecordException(Problem problem, String entity, long id, Optional<ChangeSet> meanwhile, Throwable cause) {
        super(problem, cause);
        this.entity = entity;
        this.id = id;
        this.meanwhile = meanwhile;
    }

    /**
     * The record's kind.
     *
     * @return as in {@link org.liaison.model.EntityType#name}
     */
    public String entity() {
        return entity;
    }

    /**
     * The record's id.
     *
     * @return the id
     */
    public long id() {
        return id;
    }

    /**
     * The change set that came in between.
     *
     * @return the change set, empty if the log does not tell
     */
    public Optional<ChangeSet> meanwhile() {
        return meanwhile;
    }
}
