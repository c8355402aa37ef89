// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

class AheadTest {

    private final List<Integer> written = new ArrayList<>();

    @Test
    void writesInOrderAndNeverFallsFarBehind() {
        try (Ahead<Integer> ahead = new Ahead<>(written::add)) {
            for (int i = 0; i < 5; i++) {
                int number = i;
                ahead.add(() -> number);
                assertEquals(Math.max(0, i - 1), written.size());
            }
            ahead.finish();
        }
        assertEquals(List.of(0, 1, 2, 3, 4), written);
    }

    @Test
    void whatReadingThrowsIsThrownToTheWriter() {
        IllegalStateException failure = new IllegalStateException("gone");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> read(failure)));
        Error memory = new OutOfMemoryError("none left");
        assertSame(memory, assertThrows(CompletionException.class, () -> read(memory)).getCause());
        assertEquals(List.of(), written);
    }

    private void read(Throwable failure) {
        try (Ahead<Integer> ahead = new Ahead<>(written::add)) {
            ahead.add(() -> {
                if (failure instanceof RuntimeException cause) {
                    throw cause;
                }
                throw (Error) failure;
            });
            ahead.finish();
        }
    }

    @Test
    void whatIsNotFinishedIsNotWritten() {
        try (Ahead<Integer> ahead = new Ahead<>(written::add)) {
            ahead.add(() -> 1);
        }
        assertEquals(List.of(), written);
    }
}
