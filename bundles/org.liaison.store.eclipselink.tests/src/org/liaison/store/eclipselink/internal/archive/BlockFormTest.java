// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

/** Blocks of any size. */
class BlockFormTest {

    private static final BlockForm PLAIN = new BlockForm(Optional.empty());
    private static final BlockForm SEALED = new BlockForm(Optional.<SecretKey>of(new SecretKeySpec(new byte[32], "AES")));

    private static byte[] raw(int size) {
        byte[] raw = new byte[size];
        new Random(size).nextBytes(raw);
        return raw;
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        byte[] dictionary = raw(300);
        for (int size : new int[] { 1, 300, 16_383, 16_384, 16_385, 32_768, 50_000 }) {
            for (BlockForm form : new BlockForm[] { PLAIN, SEALED }) {
                assertArrayEquals(raw(size), form.inward(7, form.outward(7, raw(size), dictionary), dictionary));
            }
            byte[] alike = new byte[size];
            assertArrayEquals(alike, PLAIN.inward(7, PLAIN.outward(7, alike, new byte[0]), new byte[0]));
        }
    }

    @Test
    void whatEndsTooEarlyIsNoticed() {
        byte[] dictionary = raw(300);
        byte[] stored = PLAIN.outward(7, raw(500), dictionary);
        for (int length = 0; length < stored.length; length++) {
            byte[] shorter = Arrays.copyOf(stored, length);
            assertThrows(IOException.class, () -> PLAIN.inward(7, shorter, dictionary));
        }
    }
}
