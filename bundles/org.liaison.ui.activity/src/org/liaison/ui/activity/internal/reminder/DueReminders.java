// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.reminder;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.model.DomainEntity;

/**
 * Finds the reminders whose time has come, each once as long as the program runs; those that the user did not see come again at the
 * next start. They are the user's own, and those that nobody owns. Used by one thread at a time.
 */
final class DueReminders {

    private final Agenda agenda;
    private final Set<Reminder> shown = new HashSet<>();

    /** Put off, an activity has another reminder. */
    private record Reminder(long activity, LocalDateTime at) {
    }

    DueReminders(Agenda agenda) {
        this.agenda = agenda;
    }

    /**
     * What is known of reminders at a moment.
     *
     * @param come those that have come since they were looked for last
     * @param waiting the ids of all activities whose reminder has come and was not answered
     */
    record Look(List<Activity> come, Set<Long> waiting) {
    }

    /** Not for the UI thread. */
    synchronized Look look() {
        LocalDateTime now = agenda.now();
        long self = agenda.self().map(DomainEntity::getId).orElse(0L);
        List<Activity> due = agenda.open().stream()
                .filter(activity -> activity.getOwner() == null || activity.getOwner().getId() == self)
                .filter(activity -> Due.reminder(activity).filter(at -> !at.isAfter(now)).isPresent()).toList();
        List<Activity> come = due.stream()
                .filter(activity -> shown.add(new Reminder(activity.getId(), Due.reminder(activity).orElseThrow()))).toList();
        return new Look(come, due.stream().map(Activity::getId).collect(Collectors.toSet()));
    }
}
