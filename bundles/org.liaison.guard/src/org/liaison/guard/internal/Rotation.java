// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.guard.BackupPlan;
import org.liaison.store.Backup;

/**
 * Which backups stay: the newest of each of the last days on which there is one, and the newest of each of the last weeks. Days
 * without a backup do not count, so a computer that was off for a month does not lose what it had. Those of a time that is still to
 * come were made before the clock was set back; they are counted by themselves, since otherwise what is made now would be the oldest
 * of all and go at once.
 *
 * @param plan says how many
 * @param zone whose days
 */
record Rotation(BackupPlan plan, ZoneId zone) {

    List<Backup> leaving(List<Backup> backups, Instant now) {
        return backups.stream().collect(Collectors.partitioningBy(each -> each.state().at().isAfter(now))).values().stream()
                .flatMap(each -> surplus(each).stream()).toList();
    }

    private List<Backup> surplus(List<Backup> backups) {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        List<Backup> leaving = new ArrayList<>();
        for (Backup backup : backups.stream().sorted(Comparator.comparing((Backup each) -> each.state().at()).reversed())
                .toList()) {
            LocalDate day = backup.state().at().atZone(zone).toLocalDate();
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean newestOfDay = days.size() < plan.days() && days.add(day);
            boolean newestOfWeek = weeks.size() < plan.weeks() && weeks.add(week);
            if (!newestOfDay && !newestOfWeek) {
                leaving.add(backup);
            }
        }
        return leaving;
    }
}
