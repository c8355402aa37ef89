// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

import java.util.Map;

/** Where a command's results go: lines of text for people, or, with {@code --json}, an object a line for programs. */
public interface Output {

    /**
     * Whether the results are for programs.
     *
     * @return true if {@code --json} was asked for
     */
    boolean json();

    /**
     * Writes a line for people; nothing if results are for programs.
     *
     * @param text the line
     */
    void line(String text);

    /**
     * Writes an object for programs; nothing if results are for people.
     *
     * @param values names, and texts, numbers, booleans, nulls, lists of them, or maps again; in order
     */
    void object(Map<String, ?> values);

    /**
     * Says what is wrong, on standard error.
     *
     * @param place where: {@code FILE}, {@code FILE:LINE} or {@code FILE:LINE: column}; empty if it is nowhere in particular
     * @param text what is wrong and what to do
     */
    void wrong(String place, String text);

    /**
     * Shows how far a long job is, if somebody is looking at standard error.
     *
     * @param text a few words that take the place of those before; empty when it is done
     */
    void progress(String text);
}
