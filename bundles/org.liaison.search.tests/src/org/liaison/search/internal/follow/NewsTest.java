// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.search.Search.IndexChange;
import org.liaison.store.Store;

/** What lists hear of the index, and the threads that fill it. */
class NewsTest {

    private static final Set<String> LISTS = Set.of("Relation", "Contact");

    private final Announcer announcer = new Announcer();
    private final BlockingQueue<IndexChange> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        announcer.close();
    }

    @Test
    void listsHearOfTheirRecords() throws InterruptedException {
        announcer.subscribe(heard::add);
        announcer.changed(ids("Relation", 1, 3), LISTS, Set.of("Term"));
        assertEquals(new IndexChange(Set.of("Relation"), Set.of(1L, 2L, 3L)), next());
    }

    @Test
    void ofManyRecordsNoneIsNamed() throws InterruptedException {
        announcer.subscribe(heard::add);
        announcer.changed(ids("Relation", 1, 1_001), LISTS, Set.of());
        assertEquals(new IndexChange(Set.of("Relation"), Set.of()), next());
        announcer.changed(ids("Relation", 1, 1_000), LISTS, Set.of());
        assertEquals(1_000, next().ids().size());
    }

    @Test
    void aTermConcernsAllListsAndWhatNobodyShowsNone() throws InterruptedException {
        announcer.subscribe(heard::add);
        announcer.changed(ids("Setting", 1, 2), LISTS, Set.of("Term"));
        announcer.changed(ids("Term", 7, 7), LISTS, Set.of("Term"));
        assertEquals(new IndexChange(LISTS, Set.of()), next());
        assertNull(heard.poll(), "told of what no list shows");
    }

    @Test
    void whoFailsDoesNotKeepTheNewsFromOthers() throws InterruptedException {
        announcer.subscribe(change -> {
            throw new IllegalStateException("on purpose");
        });
        Store.Subscription ended = announcer.subscribe(change -> heard.add(new IndexChange(Set.of("ended"), Set.of())));
        announcer.subscribe(heard::add);
        ended.close();
        announcer.anyChanged("Contact");
        assertEquals(new IndexChange(Set.of("Contact"), Set.of()), next());
    }

    @Test
    void allPortionsAreDone() {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers()) {
            for (int portion = 0; portion < 50; portion++) {
                workers.submit(done::incrementAndGet);
            }
            workers.finish();
            assertEquals(50, done.get());
        }
    }

    @Test
    void aPortionThatFailsFailsTheWhole() {
        try (Workers workers = new Workers()) {
            workers.submit(() -> {
                throw new IllegalStateException("on purpose");
            });
            assertEquals("on purpose", assertThrows(IllegalStateException.class, workers::finish).getMessage());
            workers.submit(() -> {
                throw new AssertionError("on purpose");
            });
            assertEquals("on purpose", assertThrows(RuntimeException.class, workers::finish).getCause().getMessage());
        }
    }

    private IndexChange next() throws InterruptedException {
        IndexChange change = heard.poll(30, TimeUnit.SECONDS);
        assertNotNull(change, "nobody told of the change");
        return change;
    }

    private static Ids ids(String kind, long from, long to) {
        Ids ids = new Ids();
        LongStream.rangeClosed(from, to).forEach(id -> ids.add(kind, id));
        return ids;
    }
}
