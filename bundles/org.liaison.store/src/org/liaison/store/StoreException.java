// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.util.Locale;

import org.liaison.values.Problem;

/** Something the store refuses, with a sentence for the user. */
public abstract sealed class StoreException extends RuntimeException
        permits StaleRecordException, UndoConflictException, StoreUnavailableException, RuleBrokenException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StoreException(Problem problem, Throwable cause) {
        super(problem.text(Locale.ROOT), cause);
        this.problem = problem;
    }

    /**
     * What is wrong and what to do.
     *
     * @return a sentence for the user; never null
     */
    public Problem problem() {
        return problem;
    }
}
