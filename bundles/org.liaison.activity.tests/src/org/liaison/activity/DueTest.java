// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DueTest {

    /** A Wednesday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 30, 14, 30);

    private static Activity due(int days, String time) {
        Activity activity = new Activity();
        activity.setDueDate(NOW.toLocalDate().plusDays(days));
        activity.setDueTime(time);
        return activity;
    }

    @Test
    void dividesTimeAsItIsLookedAt() {
        assertEquals(Due.OVERDUE, Due.of(due(-1, null), NOW));
        assertEquals(Due.OVERDUE, Due.of(due(0, "14:29"), NOW));
        assertEquals(Due.TODAY, Due.of(due(0, "14:30"), NOW));
        assertEquals(Due.TODAY, Due.of(due(0, null), NOW));
        assertEquals(Due.WEEK, Due.of(due(1, "08:00"), NOW));
        assertEquals(Due.WEEK, Due.of(due(4, null), NOW), "Sunday, in the next year");
        assertEquals(Due.LATER, Due.of(due(5, null), NOW));
        assertEquals(Due.SOMETIME, Due.of(new Activity(), NOW));
        assertEquals(Due.LATER, Due.of(due(5, null), NOW.plusDays(4)), "Monday is next week when seen from Sunday");
    }

    @Test
    void whatIsDueFirstComesFirst() {
        Activity tomorrow = due(1, null);
        Activity late = due(0, "18:00");
        Activity early = due(0, null);
        Activity sometime = new Activity();
        assertEquals(List.of(early, late, tomorrow, sometime),
                List.of(sometime, late, tomorrow, early).stream().sorted(Due.ORDER).toList());
    }

    @Test
    void aReminderComesAtItsTimeOnce() {
        Activity activity = new Activity();
        assertEquals(Optional.empty(), Due.reminder(activity));
        activity.setReminderDate(LocalDate.of(2027, 1, 2));
        assertEquals(Optional.of(LocalDateTime.of(2027, 1, 2, 9, 0)), Due.reminder(activity));
        activity.setReminderTime("16:45");
        assertEquals(Optional.of(LocalDateTime.of(2027, 1, 2, 16, 45)), Due.reminder(activity));
        activity.setReminded(true);
        assertEquals(Optional.empty(), Due.reminder(activity));
        activity.setReminderTime("16:45");
        assertEquals(Optional.empty(), Due.reminder(activity), "nothing has changed");
        activity.setReminderTime("16:50");
        assertEquals(Optional.of(LocalDateTime.of(2027, 1, 2, 16, 50)), Due.reminder(activity),
                "another time is another reminder");
    }
}
