// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.guard.BackupShelf.Preview;
import org.liaison.guard.BackupShelf.Status;
import org.liaison.model.crm.Relation;
import org.liaison.store.Backup;
import org.liaison.store.Backups;
import org.liaison.testing.StoreExtension;

/** Backups on the real database. */
class KeptBackupsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.ENGLISH);

    private KeptBackups shelf(Duration later) {
        Clock clock = Clock.offset(Clock.fixed(Instant.now(), ZoneOffset.UTC), later);
        return new KeptBackups(place.workplace().folder(), place.service(Backups.class), place.store(), clock, ZoneId.of("UTC"));
    }

    @Test
    void oneIsMadeWhenItIsTimeAndSomethingChanged() {
        aRelation("Premier").in(place.store());
        Backup first = shelf(Duration.ZERO).makeIfDue().orElseThrow();
        assertEquals(1, first.state().count("Relation"));
        assertEquals(List.of(first), shelf(Duration.ZERO).list());
        assertEquals(Optional.empty(), shelf(Duration.ofHours(1)).makeIfDue());
        assertEquals(Optional.empty(), shelf(Duration.ofDays(30)).makeIfDue(), "nothing changed since");
        assertEquals(new Status(Optional.of(first), false), shelf(Duration.ofDays(30)).status());
        aRelation("Second").in(place.store());
        assertTrue(shelf(Duration.ofDays(30)).status().late());
        Backup second = shelf(Duration.ofDays(30)).makeIfDue().orElseThrow();
        assertEquals(2, second.state().count("Relation"));
        assertEquals(List.of(second), shelf(Duration.ZERO).list(), "of one day the newest stays");
    }

    @Test
    void whatSomebodyAskedForStaysAndForeignThingsToo() throws IOException {
        aRelation("Premier").in(place.store());
        KeptBackups shelf = shelf(Duration.ZERO);
        shelf.follow(new BackupPlan(Rhythm.DAILY, 4, Optional.empty(), 1, 0, 30));
        Backup asked = shelf.make(true);
        Backup old = shelf.make(false);
        Path foreign = Files.createDirectories(shelf.folder().resolve("liaison-20200101-000000"));
        Files.writeString(foreign.resolve("thesis.txt"), "mine");
        Backup newest = shelf(Duration.ofDays(2)).make(false);
        assertTrue(Files.exists(asked.folder()));
        assertTrue(Files.exists(newest.folder()));
        assertFalse(Files.exists(old.folder()));
        assertTrue(Files.exists(foreign.resolve("thesis.txt")));
    }

    @Test
    void aPreviewNamesWhatWouldBeLost() {
        aRelation("Premier").in(place.store());
        KeptBackups shelf = shelf(Duration.ZERO);
        Backup backup = shelf.make(true);
        assertEquals(0, shelf.preview(backup.folder()).lostCount());
        for (int i = 0; i < 210; i++) {
            aRelation("Plus tard " + i).in(place.store());
        }
        Preview preview = shelf.preview(backup.folder());
        assertEquals(210, preview.lostCount());
        assertEquals(200, preview.lost().size());
        assertEquals(place.store().log().last(), preview.lost().getFirst().id());
        assertEquals(211, preview.present().orElseThrow().count("Relation"));
        assertEquals(1, preview.backup().state().count("Relation"));

        place.service(Backups.class).restore(backup.folder());
        assertEquals(1, place.store().count(Relation.class));
        assertEquals(0,
                shelf.preview(backup.folder()).lost().stream().filter(set -> set.id() <= backup.state().lastChange()).count(),
                "of another lineage the moments tell");
    }
}
