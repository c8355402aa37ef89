// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.List;

import org.liaison.values.Problem;

/** A change set cannot be taken back because later ones stand in the way; nothing was changed. */
public final class UndoConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<ChangeSet> later;

    /**
     * Made by the store.
     *
     * @param problem the sentence that names the first conflict
     * @param later the change sets that stand in the way, the newest first
     */
    public UndoConflictException(Problem problem, List<ChangeSet> later) {
        super(problem, null);
        this.later = List.copyOf(later);
    }

    /**
     * The change sets that stand in the way.
     *
     * @return the newest first
     */
    public List<ChangeSet> later() {
        return later;
    }
}
