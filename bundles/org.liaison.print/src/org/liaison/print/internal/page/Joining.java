// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each becomes the one of its forms that fits its neighbours, from Unicode's block of presentation forms, which
 * fonts have a glyph for; a lam and an alef behind it become one. PDFBox writes letters as they are, and the shapers of Java need its
 * own windows, or are as large as all the rest of the program.
 */
final class Joining {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    /** From its first letter on: the forms alone, at the end, at the beginning, between; those that do not join behind have two. */
    private static final String BOTH_SIDES = "\u0626\uFE89\u0628\uFE8F\u062A\uFE95\u062B\uFE99\u062C\uFE9D\u062D\uFEA1\u062E\uFEA5"
            + "\u0633\uFEB1\u0634\uFEB5\u0635\uFEB9\u0636\uFEBD\u0637\uFEC1\u0638\uFEC5\u0639\uFEC9\u063A\uFECD\u0641\uFED1\u0642\uFED5"
            + "\u0643\uFED9\u0644\uFEDD\u0645\uFEE1\u0646\uFEE5\u0647\uFEE9\u064A\uFEF1\u067E\uFB56\u0686\uFB7A\u06A9\uFB8E\u06AF\uFB92"
            + "\u06CC\uFBFC";
    private static final String ONE_SIDE = "\u0622\uFE81\u0623\uFE83\u0624\uFE85\u0625\uFE87\u0627\uFE8D\u0629\uFE93\u062F\uFEA9"
            + "\u0630\uFEAB\u0631\uFEAD\u0632\uFEAF\u0648\uFEED\u0649\uFEEF\u0698\uFB8A";
    private static final String WITH_LAM = "\u0622\uFEF5\u0623\uFEF7\u0625\uFEF9\u0627\uFEFB";
    private static final Map<Character, Character> BOTH = forms(BOTH_SIDES);
    private static final Map<Character, Character> ONE = forms(ONE_SIDE);
    private static final Map<Character, Character> LIGATURES = forms(WITH_LAM);

    private Joining() {
    }

    private static Map<Character, Character> forms(String pairs) {
        Map<Character, Character> forms = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            forms.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return Map.copyOf(forms);
    }

    /** A text, as it is written, with its letters joined. */
    static String joined(String text) {
        if (text.chars().noneMatch(letter -> letter >= '\u0620' && letter <= '\u06FF')) {
            return text;
        }
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean before = joinsBehind(neighbour(text, at, -1));
            char next = neighbour(text, at, 1);
            if (letter == LAM && at + 1 < text.length() && LIGATURES.containsKey(text.charAt(at + 1))) {
                at++;
                joined.append((char) (LIGATURES.get(text.charAt(at)) + (before ? 1 : 0)));
            } else if (BOTH.containsKey(letter)) {
                boolean behind = joinsBefore(next);
                joined.append((char) (BOTH.get(letter) + (before ? behind ? 3 : 1 : behind ? 2 : 0)));
            } else if (ONE.containsKey(letter)) {
                joined.append((char) (ONE.get(letter) + (before ? 1 : 0)));
            } else {
                joined.append(letter);
            }
        }
        return joined.toString();
    }

    /** The letter of a form, for fonts that have no glyph for it; what stands for no letter, or for two, is itself. */
    static int plain(int letter) {
        String plain = letter >= 0xFB50 && letter <= 0xFEFC
                ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                : "";
        return plain.codePointCount(0, plain.length()) == 1 ? plain.codePointAt(0) : letter;
    }

    /** The next letter in a direction; marks above and below letters do not part them. */
    private static char neighbour(String text, int at, int step) {
        for (int i = at + step; i >= 0 && i < text.length(); i += step) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean joinsBehind(char letter) {
        return letter == TATWEEL || BOTH.containsKey(letter);
    }

    private static boolean joinsBefore(char letter) {
        return letter == TATWEEL || BOTH.containsKey(letter) || ONE.containsKey(letter);
    }
}
