// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import org.liaison.values.Problem;

/** What was to be stored breaks a rule of the database: a key that is already taken, a required value that is missing, a text too long. */
public final class RuleBrokenException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the store.
     *
     * @param problem the sentence that says which rule
     * @param cause what the database said; may be null
     */
    public RuleBrokenException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
