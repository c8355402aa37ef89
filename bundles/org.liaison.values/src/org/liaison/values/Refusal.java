// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.util.List;
import java.util.Locale;

/** Makes the refusals of the rules of this package. */
final class Refusal {

    private static final Texts TEXTS = new Texts(Refusal.class);

    private Refusal() {
    }

    /**
     * A refusal.
     *
     * @param key the key of its sentence
     * @param arguments what the sentence names
     * @return the refusal
     */
    static Parsed of(String key, Object... arguments) {
        return new Parsed.Refused(new Problem(TEXTS, key, List.of(arguments)));
    }

    /**
     * What was typed without what people put between the characters of a number: blanks of all kinds, dots, dashes, slashes.
     *
     * @param typed as typed
     * @return in upper case, without separators
     */
    static String bare(String typed) {
        StringBuilder bare = new StringBuilder(typed.length());
        typed.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT && ".-_/‐‑–—".indexOf(character) < 0)
                .forEach(bare::appendCodePoint);
        return bare.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The first character that is no digit.
     *
     * @param bare a text
     * @return the character, empty if there are only digits 0 to 9
     */
    static String foreignToDigits(String bare) {
        for (int at = 0; at < bare.length(); at++) {
            if (bare.charAt(at) < '0' || bare.charAt(at) > '9') {
                return Character.toString(bare.codePointAt(at));
            }
        }
        return "";
    }
}
