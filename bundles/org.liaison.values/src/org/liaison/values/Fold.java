// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds texts that people take for the same: without case, accents, ligatures, typographic quotes and superfluous blanks. Tags,
 * labels, search and duplicate keys are compared so (trap T11).
 */
public final class Fold {

    private Fold() {
    }

    /**
     * The folded text.
     *
     * @param text any text; never null
     * @return lower case without accents, with single blanks; empty if there was nothing but blanks and accents
     */
    public static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        boolean blank = false;
        for (int at = 0; at < lower.length();) {
            int character = lower.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                blank = !folded.isEmpty();
            } else if (Character.getType(character) != Character.NON_SPACING_MARK && character != '\u00AD') {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                append(folded, character);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int character) {
        switch (character) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            case '’', '‘', 'ʼ', '´', '`' -> folded.append('\'');
            case '“', '”', '„', '«', '»' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '−' -> folded.append('-');
            default -> folded.appendCodePoint(character);
        }
    }
}
