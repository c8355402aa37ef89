// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import java.nio.charset.StandardCharsets;

import org.liaison.values.Fold;

/**
 * Texts as bytes whose order is the order of a list: without case and accents, digits by value, the text itself deciding between
 * those that are the same so far. The text can be had back. Where it is its own folded form, or that in capitals, it is not kept
 * a second time, which makes the index a third smaller.
 */
public final class SortText {

    /** A longer text is cut, since the index takes no longer ones. */
    static final int LONGEST = 8_000;
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_RUN_IN_ONE_DIGIT = 8;
    private static final char CAPITALISED = 1;
    private static final char CAPITALS = 2;

    private SortText() {
    }

    /**
     * The bytes of a text.
     *
     * @param text the text; never null
     * @return bytes that sort, compared without sign
     */
    public static byte[] encode(String text) {
        String original = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String key = key(original);
        String plain = plain(key);
        String rest;
        if (plain.equals(original)) {
            rest = "";
        } else if (capitalised(plain).equals(original)) {
            rest = String.valueOf(CAPITALISED);
        } else if (capitals(plain).equals(original)) {
            rest = String.valueOf(CAPITALS);
        } else {
            rest = original;
        }
        return (key + '\0' + rest).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text of bytes.
     *
     * @param bytes what {@link #encode} made; never null
     * @param offset where it starts
     * @param length how many
     * @return the text
     */
    public static String decode(byte[] bytes, int offset, int length) {
        int end = offset;
        while (bytes[end] != 0) {
            end++;
        }
        String rest = new String(bytes, end + 1, offset + length - end - 1, StandardCharsets.UTF_8);
        char sign = rest.length() == 1 ? rest.charAt(0) : 0;
        if (!rest.isEmpty() && sign != CAPITALISED && sign != CAPITALS) {
            return rest;
        }
        String plain = plain(new String(bytes, offset, end - offset, StandardCharsets.UTF_8));
        return switch (sign) {
            case CAPITALS -> capitals(plain);
            case CAPITALISED -> capitalised(plain);
            default -> plain;
        };
    }

    /** Folded, from the first letter or digit on, every run of digits led by its length. */
    private static String key(String original) {
        String folded = Fold.of(original).replace('\0', ' ');
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))
                && !Character.isSurrogate(folded.charAt(start))) {
            start++;
        }
        folded = folded.substring(start == folded.length() ? 0 : start);
        StringBuilder key = new StringBuilder(folded.length() + 4);
        for (int at = 0; at < folded.length() && key.length() < LONGEST_KEY;) {
            int end = at;
            while (end < folded.length() && isDigit(folded.charAt(end))) {
                end++;
            }
            if (end == at) {
                key.append(folded.charAt(at));
                at++;
            } else {
                appendNumber(folded.substring(at, end), key);
                at = end;
            }
        }
        return key.toString();
    }

    private static void appendNumber(String digits, StringBuilder key) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        int length = digits.length() - start;
        if (length <= LONGEST_RUN_IN_ONE_DIGIT) {
            key.append((char) ('0' + length));
        } else {
            key.append('9').append((char) ('0' + length));
        }
        key.append(digits, start, digits.length());
    }

    /** The folded text without the lengths; not the same as folded where numbers have leading zeros. */
    private static String plain(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int at = 0; at < key.length();) {
            char character = key.charAt(at);
            at++;
            if (isDigit(character)) {
                int length = character - '0';
                if (length > LONGEST_RUN_IN_ONE_DIGIT && at < key.length()) {
                    length = key.charAt(at) - '0';
                    at++;
                }
                int end = Math.min(key.length(), at + length);
                plain.append(length == 0 ? "0" : key.substring(at, end));
                at = end;
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private static String capitalised(String plain) {
        StringBuilder text = new StringBuilder(plain.length());
        boolean first = true;
        for (int at = 0; at < plain.length(); at++) {
            char character = plain.charAt(at);
            text.append(first ? Character.toUpperCase(character) : character);
            first = !Character.isLetterOrDigit(character);
        }
        return text.toString();
    }

    private static String capitals(String plain) {
        StringBuilder text = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            text.append(Character.toUpperCase(plain.charAt(at)));
        }
        return text.toString();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
