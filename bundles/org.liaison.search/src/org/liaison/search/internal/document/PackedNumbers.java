// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.util.Collection;

import org.apache.lucene.util.BytesRef;

/**
 * Words that are numbers, two digits a byte; other characters, which are rare in them, take more. A number that is part of another is
 * not kept, nor is one that is dialled with a zero beside itself with a country code.
 */
public final class PackedNumbers {

    private static final int ALSO_WITH_ZERO = 13;
    private static final int OTHER = 14;
    private static final int END = 15;
    private static final int COUNTRY = 2;
    private static final int NIBBLES_OF_A_CHARACTER = 4;

    private PackedNumbers() {
    }

    static BytesRef pack(Collection<String> numbers) {
        Nibbles nibbles = new Nibbles(
                numbers.stream().mapToInt(number -> number.length() * (NIBBLES_OF_A_CHARACTER + 1) + 1).sum());
        for (String number : numbers) {
            if (isPart(number, numbers)) {
                continue;
            }
            for (int at = 0; at < number.length(); at++) {
                char character = number.charAt(at);
                if (character >= '0' && character <= '9') {
                    nibbles.add(character - '0');
                } else {
                    nibbles.add(OTHER);
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        nibbles.add(character >> shift & 15);
                    }
                }
            }
            nibbles.add(numbers.contains(withZero(number)) ? ALSO_WITH_ZERO : END);
        }
        if ((nibbles.count & 1) == 1) {
            nibbles.add(END);
        }
        return new BytesRef(nibbles.bytes, 0, nibbles.count >> 1);
    }

    private static boolean isPart(String number, Collection<String> all) {
        return all.stream()
                .anyMatch(other -> !other.equals(number) && (other.contains(number) || number.equals(withZero(other))));
    }

    private static String withZero(String number) {
        return number.length() > COUNTRY ? '0' + number.substring(COUNTRY) : "";
    }

    /**
     * Whether one of the numbers contains a word.
     *
     * @param packed the numbers
     * @param word the word
     * @return whether it occurs
     */
    public static boolean contain(BytesRef packed, String word) {
        int count = packed.length << 1;
        StringBuilder number = new StringBuilder();
        for (int at = 0; at < count; at++) {
            int nibble = nibble(packed, at);
            if (nibble == END || nibble == ALSO_WITH_ZERO) {
                if (number.indexOf(word) >= 0 || nibble == ALSO_WITH_ZERO && withZero(number.toString()).contains(word)) {
                    return true;
                }
                number.setLength(0);
            } else if (nibble == OTHER) {
                int character = 0;
                for (int more = 1; more <= NIBBLES_OF_A_CHARACTER; more++) {
                    character = character << 4 | nibble(packed, at + more);
                }
                number.append((char) character);
                at += NIBBLES_OF_A_CHARACTER;
            } else {
                number.append((char) ('0' + nibble));
            }
        }
        return false;
    }

    private static int nibble(BytesRef packed, int at) {
        int both = packed.bytes[packed.offset + (at >> 1)];
        return (at & 1) == 0 ? both >> 4 & 15 : both & 15;
    }

    private static final class Nibbles {
        private final byte[] bytes;
        private int count;

        private Nibbles(int most) {
            bytes = new byte[(most >> 1) + 1];
        }

        private void add(int nibble) {
            bytes[count >> 1] |= (byte) ((count & 1) == 0 ? nibble << 4 : nibble);
            count++;
        }
    }
}
