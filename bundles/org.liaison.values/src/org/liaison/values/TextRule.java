// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.Locale;

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
     * @param value a canonical value; never null. Any other text is shown somehow, too: a screen must not fail for old data
     * @return the text to show; {@link #parse} accepts it and gives the same value
     */
    default String show(String value) {
        return value;
    }

    /**
     * The value as readers of a language like to read it, for example {@code Pays-Bas}.
     *
     * @param value a canonical value; never null
     * @param language the reader's language; never null
     * @return the text to show; {@link #parse} accepts it and gives the same value
     */
    default String show(String value, Locale language) {
        return show(value);
    }
}
