// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import org.liaison.values.Problem;

/** The database cannot be opened or written: in use, newer than this program, disk full, damaged. */
public final class StoreUnavailableException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the store.
     *
     * @param problem the sentence that says why and what to do
     * @param cause what the database said; may be null
     */
    public StoreUnavailableException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
