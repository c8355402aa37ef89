// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.nio.charset.StandardCharsets;

/** Reads what {@link PackedWriter} wrote. Beyond the end it throws {@link IndexOutOfBoundsException}. */
final class PackedReader {

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean more() {
        return at < bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0;; shift += BITS) {
            byte next = bytes[at++];
            value |= (long) (next & MORE - 1) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    int small() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void skipText() {
        int length = small();
        at += length;
    }
}
