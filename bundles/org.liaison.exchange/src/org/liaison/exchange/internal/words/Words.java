// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.words;

import java.util.List;
import java.util.Locale;

import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** What import and export say, in the user's language. */
public final class Words {

    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {
    }

    /**
     * A text.
     *
     * @param language the reader's language
     * @param key its key
     * @param arguments what fills its placeholders
     * @return the text
     */
    public static String of(Locale language, String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /**
     * What is wrong, to be said later.
     *
     * @param key the sentence's key
     * @param arguments what fills its placeholders
     * @return the problem
     */
    public static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
