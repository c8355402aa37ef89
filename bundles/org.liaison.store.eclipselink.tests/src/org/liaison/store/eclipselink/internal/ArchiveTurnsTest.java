// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Relation;
import org.liaison.store.Progress;
import org.liaison.store.RecordKey;

/** Archiving and erasing are done by one after the other, and say how far they are. */
@Timeout(60)
final class ArchiveTurnsTest {

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    @RegisterExtension
    final TestStore given = new TestStore();

    @Test
    void whoArchivesNextIsNotKeptOut() throws InterruptedException {
        given.relation("ACME");
        given.archiveAllBut(0);
        given.relation("Bolt");
        List<Long> archived = new ArrayList<>();
        Thread next = Thread.ofPlatform().start(() -> archived.add(given.get().archive().archive(EVER, Progress.NONE)));
        assertTrue(next.join(LONG));
        assertEquals(List.of(1L), archived);
    }

    @Test
    void whoArchivesAfterAnErasureIsNotKeptOut() throws InterruptedException {
        Relation relation = given.relation("ACME");
        given.change("Remove", change -> change.remove(Relation.class, List.of(relation.getId())));
        given.get().erasure().erase(List.of(new RecordKey("Relation", relation.getId())), "proof", "erased", Progress.NONE);
        Thread next = Thread.ofPlatform().start(() -> given.archiveAllBut(0));
        assertTrue(next.join(LONG));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void saysHowFarItIs() {
        long before = given.get().archive().extent(EVER).due();
        given.relation("ACME");
        List<Long> done = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        long archived = given.get().archive().archive(EVER, new Progress() {
            @Override
            public void at(long step, long total, long records) {
                done.add(step);
                all.add(total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(before + 1, archived);
        assertEquals(before + 1, done.getLast());
        assertEquals(List.of(before + 1), all.stream().distinct().toList());
    }
}
