// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.liaison.store.RecordChange.Kind;

/** The text that values have in the log. Databases hold it for years, so it may not change. */
class TextFormTest {

    private static void same(Class<?> type, Object value, String text) {
        TextForm form = TextForm.of(type);
        assertEquals(text, form.write().apply(value));
        assertEquals(value, form.read().apply(text));
    }

    @Test
    void isWhatItAlwaysWas() {
        same(String.class, "Élise", "Élise");
        same(char.class, 'é', "é");
        same(boolean.class, true, "true");
        same(Short.class, (short) -3, "-3");
        same(int.class, 7, "7");
        same(Long.class, 1L << 40, "1099511627776");
        same(float.class, 1.5f, "1.5");
        same(Double.class, -0.25, "-0.25");
        same(LocalDate.class, LocalDate.of(2026, 2, 3), "2026-02-03");
        same(LocalTime.class, LocalTime.of(9, 5), "09:05");
        same(LocalDateTime.class, LocalDateTime.of(2026, 2, 3, 9, 5), "2026-02-03T09:05");
        same(Instant.class, Instant.EPOCH, "1970-01-01T00:00:00Z");
        same(UUID.class, new UUID(1, 2), "00000000-0000-0001-0000-000000000002");
        same(Kind.class, Kind.UPDATED, "UPDATED");
        byte[] bytes = { 1, 2, -3 };
        TextForm form = TextForm.of(byte[].class);
        assertEquals("AQL9", form.write().apply(bytes));
        assertArrayEquals(bytes, (byte[]) form.read().apply("AQL9"));
    }

    /** The scale of the column must not look like a change. */
    @Test
    void theSameAmountHasTheSameText() {
        TextForm form = TextForm.of(BigDecimal.class);
        assertEquals("12.5", form.write().apply(new BigDecimal("12.50")));
        assertEquals("1000", form.write().apply(new BigDecimal("1E3")));
        assertEquals("0", form.write().apply(new BigDecimal("0.00")));
        assertEquals(new BigDecimal("12.5"), form.read().apply("12.5"));
    }

    @Test
    void refusesWhatItCannotKeep() {
        assertThrows(IllegalArgumentException.class, () -> TextForm.of(Thread.class));
        assertThrows(IllegalArgumentException.class, () -> TextForm.of(Kind.class).read().apply("LOST"));
    }
}
