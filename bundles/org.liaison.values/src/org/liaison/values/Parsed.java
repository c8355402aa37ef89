// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/** What a rule makes of a text that a person typed or a file holds. */
public sealed interface Parsed {

    /**
     * The text is right.
     *
     * @param value the value in its one canonical form, as it is stored; never null or blank
     */
    record Accepted(String value) implements Parsed {
    }

    /**
     * The text is wrong.
     *
     * @param problem what is wrong; never null
     */
    record Refused(Problem problem) implements Parsed {
    }
}
