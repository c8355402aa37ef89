// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Workplace;

/** When the store starts: not before the user sees something, unless somebody needs it. */
final class StartTest {

    private final MemoryDatabase database = new MemoryDatabase();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private EclipseLinkStore store;

    @BeforeEach
    void make() {
        Workplace workplace = new Workplace(Path.of("nowhere"), TestStore.AUTHOR, Locale.ENGLISH, settled);
        store = new EclipseLinkStore(new StoreSetup(database, workplace, Clock.systemUTC(), List.of(new CrmModel())));
    }

    @AfterEach
    void close() {
        store.close();
        database.drop();
    }

    @Test
    void waitsUntilTheUserSeesSomething() {
        assertFalse(store.types().isEmpty());
        assertFalse(store.ready().toCompletableFuture().isDone());
        settled.complete(null);
        store.ready().toCompletableFuture().join();
        assertEquals(0, store.count(Relation.class));
    }

    @Test
    void startsAtOnceForWhoNeedsIt() {
        assertEquals(0, store.count(Relation.class));
        assertTrue(store.ready().toCompletableFuture().isDone());
    }

    @Test
    void closesWithoutHavingStarted() {
        store.close();
        assertTrue(store.ready().toCompletableFuture().isCompletedExceptionally());
        settled.complete(null);
        assertTrue(store.ready().toCompletableFuture().isCompletedExceptionally());
    }
}
