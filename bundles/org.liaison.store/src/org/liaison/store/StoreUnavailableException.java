// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import org.liaison.values.Problem;

/** The database cannot be opened or written: in use, newer than this program, disk full, damaged. */
public final class StoreUnavailableException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    /**
     * Made by the store.
     *
     * @param problem the sentence that says why and what to do
     * @param cause what the database said; may be null
     */
    public StoreUnavailableException(Problem problem, Throwable cause) {
        this(problem, cause, false);
    }

    /**
     * Made by the store.
     *
     * @param problem the sentence that says why and what to do
     * @param cause what the database said; may be null
     * @param damaged whether the files of the database are not what it wrote
     */
    public StoreUnavailableException(Problem problem, Throwable cause, boolean damaged) {
        super(problem, cause);
        this.damaged = damaged;
    }

    /**
     * Whether the files of the database are not what it wrote: nothing but going back to a backup helps.
     *
     * @return true if they are
     */
    public boolean damaged() {
        return damaged;
    }
}
