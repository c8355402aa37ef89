// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

/** Takes out of a cell what nobody can see and no field may hold. */
final class Visible {

    private Visible() {
    }

    /**
     * A cell without blanks around it and without control characters.
     *
     * @param cell the cell
     * @param lines whether it may hold several lines; if not, they are put on one
     * @return the text; empty if there is nothing to see
     */
    static String of(String cell, boolean lines) {
        for (int i = 0; i < cell.length(); i++) {
            if (strange(cell.charAt(i))) {
                return strip(cleaned(cell, lines));
            }
        }
        return strip(cell);
    }

    private static boolean strange(char character) {
        return Character.isISOControl(character) || character == '\uFEFF';
    }

    private static String cleaned(String cell, boolean lines) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n') {
                continue;
            }
            if (character == '\n' || character == '\r' || character == '\u0085') {
                text.append(lines ? '\n' : ' ');
            } else if (character == '\t') {
                text.append(lines ? '\t' : ' ');
            } else if (!strange(character)) {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
