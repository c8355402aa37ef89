// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

/** The names of fields in a query: a letter, then letters, digits, dots, hyphens and underscores. */
final class Names {

    private Names() {
    }

    static boolean isName(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /** Where a name ends that begins at a place; the place itself if none does. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean letter = Character.isLetter(character);
            if (!letter && (at == start || !Character.isDigit(character) && ".-_".indexOf(character) < 0)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
