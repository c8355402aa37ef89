// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When backups are made by themselves, where they go, and how many of them stay. It is kept beside the data and not in them, since a
 * backup that is restored must not bring an old plan with it.
 *
 * @param rhythm when
 * @param hours for {@link Rhythm#HOURS}: how many hours after the last one, 1 at least
 * @param folder where; empty for the data folder's own {@code backups}
 * @param days of how many days the newest backup stays
 * @param weeks of how many weeks the newest backup stays
 * @param asideDays for how many days a database stays that a restore put aside
 */
public record BackupPlan(Rhythm rhythm, int hours, Optional<Path> folder, int days, int weeks,
        int asideDays) {

    /** What holds until something else is chosen: one a day, of seven days and of four weeks; what was put aside for a month. */
    public static final BackupPlan USUAL = new BackupPlan(Rhythm.DAILY, 4, Optional.empty(), 7, 4, 30);

    /** What holds where a plan was chosen that nobody can read any more: one a day, and none goes for as long as a plan can say. */
    public static final BackupPlan CAREFUL = new BackupPlan(Rhythm.DAILY, 4, Optional.empty(), 366, 520, 3_660);

    /** Whatever the plan, after this time without a backup the user is warned. */
    private static final Duration OLD = Duration.ofDays(8);

    /** When backups are made. */
    public enum Rhythm {
        /** Only when somebody asks for one. */
        NEVER,
        /** Some hours after the last one, while the program runs. */
        HOURS,
        /** Once a day, when the program has been running for a while. */
        DAILY,
        /** When the program is closed. */
        CLOSING
    }

    /** Puts numbers that make no sense right, since a file may have any. */
    public BackupPlan {
        hours = Math.clamp(hours, 1, 24 * 7);
        days = Math.clamp(days, 1, 366);
        weeks = Math.clamp(weeks, 0, 520);
        asideDays = Math.clamp(asideDays, 1, 3_660);
    }

    /**
     * Whether it is time for a backup while the program runs.
     *
     * @param last when the last one was made; empty if there is none
     * @param now the moment
     * @return true if one should be made now
     */
    public boolean due(Optional<Instant> last, Instant now) {
        return switch (rhythm) {
            case NEVER, CLOSING -> false;
            case HOURS -> older(last, now, Duration.ofHours(hours));
            case DAILY -> older(last, now, Duration.ofHours(20));
        };
    }

    /**
     * Whether the last backup is so old that the user should hear of it.
     *
     * @param last when it was made; empty if there is none
     * @param now the moment
     * @return true if he should
     */
    public boolean late(Optional<Instant> last, Instant now) {
        return older(last, now, OLD);
    }

    /** A backup of the future, since the clock was put back, counts as old: one too many is better than none for a year. */
    private static boolean older(Optional<Instant> last, Instant now, Duration age) {
        return last.map(at -> at.isAfter(now.plusSeconds(60)) || Duration.between(at, now).compareTo(age) >= 0).orElse(true);
    }
}
