// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.liaison.values.Parsed;

class TimeOfDayTest {

    @Test
    void readsTimesAsPeopleWriteThem() {
        Map.ofEntries(Map.entry("9", "09:00"), Map.entry("9h", "09:00"), Map.entry("9 h 30", "09:30"), Map.entry("9:30", "09:30"),
                Map.entry("9.30", "09:30"), Map.entry("0930", "09:30"), Map.entry("14H05", "14:05"),
                Map.entry("9:30 pm", "21:30"),
                Map.entry("12 am", "00:00"), Map.entry("12pm", "12:00"), Map.entry("9u15", "09:15"), Map.entry("14 uur", "14:00"),
                Map.entry("23:59", "23:59"), Map.entry("00:00", "00:00"))
                .forEach((typed, kept) -> assertEquals(new Parsed.Accepted(kept), TimeOfDay.RULE.parse(typed), typed));
    }

    @Test
    void refusesWhatIsNoTimeWithASentence() {
        for (String typed : List.of("24:00", "9:60", "midi", "-1", "9:3", "13 pm", "12345")) {
            Parsed.Refused refused = assertInstanceOf(Parsed.Refused.class, TimeOfDay.RULE.parse(typed), typed);
            assertEquals("« " + typed + " » n\u2019est pas une heure. Écrivez par exemple 9:30 ou 14 h.",
                    refused.problem().text(Locale.FRENCH).replace('\u00a0', ' '));
        }
    }

    @Test
    void everyTimeIsReadAsItIsKept() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
            assertEquals(time, TimeOfDay.of(TimeOfDay.text(time), null));
        }
    }
}
