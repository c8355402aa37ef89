// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

/**
 * How a text differs from its folded form: by capitals, in which case a letter for three words tells; or otherwise, in which case it
 * is kept whole.
 */
final class Capitals {

    private static final char FIRST_CODE = 1;
    private static final char WHOLE = 28;
    private static final int WORDS = 3;
    private static final int WAYS = 3;
    private static final int SMALL = 0;
    private static final int CAPITALISED = 1;
    private static final int ALL = 2;

    private Capitals() {
    }

    /** What {@link #apply} makes the text of, together with the folded form; or the text itself. */
    static String difference(String plain, String text) {
        if (plain.equals(text)) {
            return "";
        }
        StringBuilder codes = new StringBuilder();
        if (plain.length() == text.length()) {
            int word = 0;
            int code = 0;
            for (int at = 0; at < plain.length();) {
                int end = wordEnd(plain, at);
                if (end > at) {
                    code += way(text, at, end) * power(word % WORDS);
                    word++;
                    if (word % WORDS == 0) {
                        codes.append((char) (FIRST_CODE + code));
                        code = 0;
                    }
                }
                at = Math.max(end, at + 1);
            }
            if (word % WORDS > 0) {
                codes.append((char) (FIRST_CODE + code));
            }
        }
        String difference = codes.toString();
        if (plain.length() == text.length() && apply(plain, difference).equals(text)) {
            return difference;
        }
        return text.charAt(0) <= WHOLE ? WHOLE + text : text;
    }

    /** The text of a folded form and a difference. */
    static String apply(String plain, String difference) {
        if (difference.isEmpty()) {
            return plain;
        }
        if (difference.charAt(0) >= WHOLE) {
            return difference.charAt(0) == WHOLE ? difference.substring(1) : difference;
        }
        StringBuilder text = new StringBuilder(plain);
        int word = 0;
        for (int at = 0; at < plain.length();) {
            int end = wordEnd(plain, at);
            if (end > at) {
                int way = (difference.charAt(word / WORDS) - FIRST_CODE) / power(word % WORDS) % WAYS;
                int capitals = way == SMALL ? at : way == CAPITALISED ? at + 1 : end;
                for (int letter = at; letter < capitals; letter++) {
                    text.setCharAt(letter, Character.toUpperCase(plain.charAt(letter)));
                }
                word++;
            }
            at = Math.max(end, at + 1);
        }
        return text.toString();
    }

    private static int way(String text, int from, int to) {
        boolean first = Character.isUpperCase(text.charAt(from));
        boolean second = to - from > 1 && Character.isUpperCase(text.charAt(from + 1));
        return !first ? SMALL : second ? ALL : CAPITALISED;
    }

    private static int wordEnd(String plain, int from) {
        int end = from;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int power(int exponent) {
        return exponent == 0 ? 1 : exponent == 1 ? WAYS : WAYS * WAYS;
    }
}
