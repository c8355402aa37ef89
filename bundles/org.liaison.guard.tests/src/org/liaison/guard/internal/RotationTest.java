// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.store.Backup;
import org.liaison.store.Backup.State;

class RotationTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");

    @TempDir
    private Path folder;

    private static Backup at(Instant at) {
        return new Backup(Path.of(at.toString()), new State(at, "", 1, new TreeMap<>()), 1);
    }

    /** What is left after a number of days with a backup every six hours, each followed by a rotation. */
    private static List<Backup> after(int days) {
        Rotation rotation = new Rotation(BackupPlan.USUAL, PARIS);
        List<Backup> backups = new ArrayList<>();
        for (int i = 0; i < days * 4; i++) {
            Instant now = NOON.plus(6L * i, ChronoUnit.HOURS);
            backups.addFirst(at(now));
            backups.removeAll(rotation.leaving(backups, now));
        }
        return backups;
    }

    @Test
    void sevenDaysAndFourWeeksStay() {
        List<Backup> left = after(100);
        assertTrue(left.size() >= 9 && left.size() <= 11, left.toString());
        Instant last = NOON.plus(6L * 399, ChronoUnit.HOURS);
        assertEquals(last, left.getFirst().state().at());
        long days = left.stream().map(each -> each.state().at().atZone(PARIS).toLocalDate()).distinct().count();
        assertEquals(left.size(), days, "one of a day at most");
        long age = ChronoUnit.DAYS.between(left.getLast().state().at(), last);
        assertTrue(age >= 14 && age <= 28, "the oldest is " + age + " days old");
    }

    @Test
    void daysWithoutABackupThrowNothingAway() {
        List<Backup> sparse = List.of(at(NOON), at(NOON.minus(200, ChronoUnit.DAYS)), at(NOON.minus(400, ChronoUnit.DAYS)));
        assertEquals(List.of(), new Rotation(BackupPlan.USUAL, PARIS).leaving(sparse, NOON));
    }

    @Test
    void whatIsMadeAfterTheClockWasSetBackStays() {
        List<Backup> ahead = after(100);
        Backup made = at(NOON.minus(1, ChronoUnit.DAYS));
        List<Backup> all = new ArrayList<>(ahead);
        all.add(made);
        assertEquals(List.of(), new Rotation(BackupPlan.USUAL, PARIS).leaving(all, made.state().at()));
    }

    @Test
    void itIsTimeByThePlan() {
        Optional<Instant> last = Optional.of(NOON);
        assertTrue(BackupPlan.USUAL.due(Optional.empty(), NOON));
        assertFalse(BackupPlan.USUAL.due(last, NOON.plus(19, ChronoUnit.HOURS)));
        assertTrue(BackupPlan.USUAL.due(last, NOON.plus(20, ChronoUnit.HOURS)));
        assertTrue(BackupPlan.USUAL.due(last, NOON.minus(3, ChronoUnit.DAYS)), "the clock was put back");
        BackupPlan often = new BackupPlan(Rhythm.HOURS, 2, Optional.empty(), 7, 4, 30);
        assertFalse(often.due(last, NOON.plus(119, ChronoUnit.MINUTES)));
        assertTrue(often.due(last, NOON.plus(120, ChronoUnit.MINUTES)));
        BackupPlan never = new BackupPlan(Rhythm.NEVER, 0, Optional.empty(), 0, -3, 30);
        assertFalse(never.due(Optional.empty(), NOON));
        assertEquals(new BackupPlan(Rhythm.NEVER, 1, Optional.empty(), 1, 0, 30), never);
        assertTrue(never.late(Optional.empty(), NOON));
        assertFalse(never.late(last, NOON.plus(7, ChronoUnit.DAYS)));
    }

    @Test
    void thePlanIsKeptAndARuinedOneKeepsAllThereIs() throws Exception {
        PlanFile file = PlanFile.in(folder);
        assertEquals(BackupPlan.USUAL, file.read());
        BackupPlan chosen = new BackupPlan(Rhythm.CLOSING, 9, Optional.of(folder.resolve("clé USB é")), 3, 2, 9);
        file.write(chosen);
        assertEquals(chosen, file.read());
        Files.writeString(folder.resolve("backups.properties"), "hours=\\u00zz\nrhythm=SOMETIMES\ndays=many\n");
        assertEquals(BackupPlan.CAREFUL, file.read());
        Files.writeString(folder.resolve("backups.properties"), "rhythm=SOMETIMES\ndays=many\nweeks=2");
        assertEquals(new BackupPlan(Rhythm.DAILY, 4, Optional.empty(), 7, 2, 30), file.read());
    }
}
