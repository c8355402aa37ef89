// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class CountedStreamTest {

    @Test
    void everyWayOfReadingCounts() throws IOException {
        try (CountedStream stream = new CountedStream(new ByteArrayInputStream(new byte[10]))) {
            assertEquals(0, stream.read());
            assertEquals(1, stream.count());
            assertEquals(4, stream.read(new byte[6], 1, 4));
            assertEquals(5, stream.count());
            assertEquals(3, stream.skip(3));
            assertEquals(8, stream.count());
            assertEquals(2, stream.read(new byte[6]));
            assertEquals(10, stream.count());
        }
    }

    @Test
    void theEndDoesNotCount() throws IOException {
        try (CountedStream stream = new CountedStream(new ByteArrayInputStream(new byte[0]))) {
            assertEquals(-1, stream.read());
            assertEquals(-1, stream.read(new byte[3]));
            assertEquals(0, stream.skip(3));
            assertEquals(0, stream.count());
        }
    }

    @Test
    void nobodyGoesBackInIt() {
        assertFalse(new CountedStream(new ByteArrayInputStream(new byte[1])).markSupported());
    }
}
