// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryWindowTest {

    @ParameterizedTest
    @ValueSource(strings = { "14:05", "14h05", "14 h 05", "1405", " 14.05 " })
    void readsTimesAsPeopleWriteThem(String typed) {
        assertEquals(Optional.of(LocalTime.of(14, 5)), TimeField.read(typed));
    }

    @Test
    void readsHoursAloneAndNothingElse() {
        assertEquals(Optional.of(LocalTime.of(9, 0)), TimeField.read("9"));
        assertEquals(Optional.of(LocalTime.of(9, 0)), TimeField.read("9h"));
        assertEquals(Optional.empty(), TimeField.read("25:00"));
        assertEquals(Optional.empty(), TimeField.read("12:60"));
        assertEquals(Optional.empty(), TimeField.read("midi"));
        assertEquals(Optional.empty(), TimeField.read(""));
    }
}
