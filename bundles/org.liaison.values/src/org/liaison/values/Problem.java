// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a value, as a sentence that can be said in the user's language.
 *
 * @param texts where the sentence is found; never null
 * @param key the sentence's key in these texts; never null
 * @param arguments what fills the sentence's placeholders, in order; never null
 */
public record Problem(Texts texts, String key, List<Object> arguments) {

    /** Copies the arguments, so that a problem never changes. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /**
     * The sentence.
     *
     * @param language the reader's language; never null
     * @return one sentence that says what is wrong and what to do, never empty
     */
    public String text(Locale language) {
        return texts.get(language, key, arguments.toArray());
    }
}
