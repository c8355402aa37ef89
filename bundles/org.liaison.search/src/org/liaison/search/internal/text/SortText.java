// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.liaison.values.Fold;

/**
 * Texts as bytes whose order is the order of a list: without case and accents, digits by value, the text itself deciding between
 * those that are the same so far. The text can be had back. Where it is its own folded form but for capitals, as most names and all
 * numbers are, it is not kept a second time, which makes the index a third smaller.
 */
public final class SortText {

    /** A longer text is cut, since the index takes no longer ones. */
    static final int LONGEST = 8_000;
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_RUN_IN_ONE_DIGIT = 8;
    /** Shorter runs of digits are not worth packing. */
    private static final int PACKED = 4;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length() + 8);
        StringBuilder plain = new StringBuilder(original.length());
        writeKey(original, bytes, plain);
        bytes.write(0);
        bytes.writeBytes(Capitals.difference(plain.toString(), original).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
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
        String difference = new String(bytes, end + 1, offset + length - end - 1, StandardCharsets.UTF_8);
        return Capitals.apply(plain(bytes, offset, end), difference);
    }

    /** Folded, from the first letter or digit on, every run of digits led by its length and packed; and that without the lengths. */
    private static void writeKey(String original, ByteArrayOutputStream bytes, StringBuilder plain) {
        String folded = Fold.of(original).replace('\0', ' ');
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))
                && !Character.isSurrogate(folded.charAt(start))) {
            start++;
        }
        folded = folded.substring(start == folded.length() ? 0 : start);
        for (int at = 0; at < folded.length() && plain.length() < LONGEST_KEY;) {
            int end = at;
            boolean digits = isDigit(folded.charAt(at));
            while (end < folded.length() && isDigit(folded.charAt(end)) == digits && (digits || end - at < LONGEST_KEY)) {
                end++;
            }
            String run = folded.substring(at, end);
            if (digits) {
                writeNumber(run, bytes, plain);
            } else {
                bytes.writeBytes(run.getBytes(StandardCharsets.UTF_8));
                plain.append(run);
            }
            at = end;
        }
    }

    private static void writeNumber(String digits, ByteArrayOutputStream bytes, StringBuilder plain) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        int length = digits.length() - start;
        plain.append(length == 0 ? "0" : digits.substring(start));
        if (length > LONGEST_RUN_IN_ONE_DIGIT) {
            bytes.write('9');
            bytes.writeBytes(String.valueOf((char) ('0' + length)).getBytes(StandardCharsets.UTF_8));
        } else {
            bytes.write('0' + length);
        }
        if (length < PACKED) {
            bytes.writeBytes(digits.substring(start).getBytes(StandardCharsets.UTF_8));
            return;
        }
        for (int at = start; at < digits.length(); at += 2) {
            int low = at + 1 < digits.length() ? digits.charAt(at + 1) - '0' + 1 : 0;
            bytes.write(digits.charAt(at) - '0' + 1 << 4 | low);
        }
    }

    /** The folded text without the lengths; not the same as folded where numbers have leading zeros. */
    private static String plain(byte[] bytes, int from, int end) {
        StringBuilder plain = new StringBuilder(end - from + 16);
        int text = from;
        for (int at = from; at < end;) {
            if (!isDigit((char) bytes[at])) {
                at++;
                continue;
            }
            plain.append(new String(bytes, text, at - text, StandardCharsets.UTF_8));
            int length = bytes[at] - '0';
            at++;
            if (length > LONGEST_RUN_IN_ONE_DIGIT) {
                int wide = width(bytes[at]);
                length = new String(bytes, at, wide, StandardCharsets.UTF_8).codePointAt(0) - '0';
                at += wide;
            }
            at = readNumber(bytes, at, length, plain);
            text = at;
        }
        return plain.append(new String(bytes, text, end - text, StandardCharsets.UTF_8)).toString();
    }

    private static int readNumber(byte[] bytes, int from, int length, StringBuilder plain) {
        if (length == 0) {
            plain.append('0');
        } else if (length < PACKED) {
            plain.append(new String(bytes, from, length, StandardCharsets.US_ASCII));
            return from + length;
        }
        for (int digit = 0; digit < length; digit++) {
            int both = bytes[from + (digit >> 1)];
            plain.append((char) ('0' - 1 + ((digit & 1) == 0 ? both >> 4 & 15 : both & 15)));
        }
        return from + (length + 1 >> 1);
    }

    /** How many bytes a character takes that begins with one. */
    private static int width(byte first) {
        return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : 3;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
