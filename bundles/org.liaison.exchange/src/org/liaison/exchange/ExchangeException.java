// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.util.Locale;

import org.liaison.values.Problem;

/** A file that cannot be imported or exported at all, with a sentence for the user. Nothing was changed. */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String place;

    /**
     * Made by importer and exporter.
     *
     * @param place where: the file's name, with a line and column where it is known; never null
     * @param problem what is wrong and what to do
     * @param cause what lies behind; may be null
     */
    public ExchangeException(String place, Problem problem, Throwable cause) {
        super(place + ": " + problem.text(Locale.ROOT), cause);
        this.place = place;
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

    /**
     * Where it is wrong.
     *
     * @return {@code FILE}, {@code FILE:LINE} or {@code FILE:LINE: column}; never null
     */
    public String place() {
        return place;
    }
}
