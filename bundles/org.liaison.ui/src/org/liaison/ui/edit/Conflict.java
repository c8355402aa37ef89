// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.util.Objects;

/**
 * Something that the user and somebody else changed at the same time. The user's version stays staged until {@link #takeTheirs}.
 *
 * @param kind what clashes; never null
 * @param copy the record or part that clashes; never null
 * @param property the field that clashes, null unless the kind is {@link Kind#SAME_FIELD}
 * @param theirs the field's value as it is stored now, null if it is empty
 * @param yield stages the other's version instead; never null
 */
public record Conflict(Kind kind, WorkingCopy<?> copy, Property<?> property, Object theirs, Runnable yield) {

    /** Refuses a conflict that lacks a part. */
    public Conflict {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(copy);
        Objects.requireNonNull(yield);
    }

    /** Drops what the user staged in favour of what is stored. */
    public void takeTheirs() {
        yield.run();
    }

    /** What can clash. */
    public enum Kind {
        /** Both changed the same field to different values. */
        SAME_FIELD,
        /** The user changed a part that the other removed; storing makes it anew. */
        REMOVED_BY_THEM,
        /** The user removed a part that the other changed; storing removes it. */
        REMOVED_BY_ME
    }
}
