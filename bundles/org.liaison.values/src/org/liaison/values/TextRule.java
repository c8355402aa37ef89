// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

/** The rule of a kind of text: which texts are right, their canonical form, and how they are shown. */
public interface TextRule {

    /** Accepts every text, without the blanks around it. */
    TextRule ANY = typed -> new Parsed.Accepted(typed.strip());

    /**
     * Reads a text.
     *
     * @param typed the text as typed, with any blanks and punctuation; never null, never blank
     * @return the canonical value, or what is wrong
     */
    Parsed parse(String typed);

    /**
     * The value as people like to read it, for example {@code 732 829 320}.
     *
     * @param value a canonical value; never null
     * @return the text to show; {@link #parse} accepts it and gives the same value
     */
    default String show(String value) {
        return value;
    }
}
