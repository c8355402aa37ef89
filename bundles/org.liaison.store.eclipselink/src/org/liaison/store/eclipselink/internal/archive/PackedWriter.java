// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers in as few bytes as they need, seven bits in each, and texts. */
final class PackedWriter {

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number that is not negative. */
    PackedWriter number(long value) {
        long rest = value;
        while (rest >>> BITS != 0) {
            bytes.write((int) (rest & MORE - 1) | MORE);
            rest >>>= BITS;
        }
        bytes.write((int) rest);
        return this;
    }

    /** A number that may be negative. */
    PackedWriter signed(long value) {
        return number(value << 1 ^ value >> Long.SIZE - 1);
    }

    PackedWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    int size() {
        return bytes.size();
    }

    /** What was written since the last time. */
    byte[] take() {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        return all;
    }
}
