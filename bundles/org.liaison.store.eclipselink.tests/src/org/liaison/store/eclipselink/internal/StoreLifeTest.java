// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Workplace;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.session.Engine;
import org.liaison.store.eclipselink.internal.session.WatchedDatabase;
import org.liaison.store.eclipselink.internal.write.Writer;

/** When a database is open, and what comes after one that closed itself. */
@Timeout(120)
final class StoreLifeTest {

    private static final List<CrmModel> MODELS = List.of(new CrmModel());

    @RegisterExtension
    final Falling database = new Falling();

    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private final ReentrantLock files = new ReentrantLock();
    private final Writer writer = new Writer(Clock.systemUTC(), TestStore.AUTHOR, set -> {
    });
    private StoreLife life;

    @BeforeEach
    void make() {
        Workplace workplace = new Workplace(Path.of("nowhere"), TestStore.AUTHOR, Locale.ENGLISH, settled);
        life = new StoreLife(new StoreSetup(database, workplace, Clock.systemUTC(), List.copyOf(MODELS)), writer, files);
    }

    @AfterEach
    void close() {
        life.close();
    }

    @Test
    void oneThatClosedItselfIsOpenedAgainForWhoeverComesNext() {
        Engine before = life.engine();
        assertSame(before, life.engine());
        database.watched.fail("08006", 1);
        assertThrows(StoreUnavailableException.class, () -> before.reader().count(Relation.class));
        Engine after = life.engine();
        assertNotSame(before, after);
        assertEquals(0, after.reader().count(Relation.class));
        assertEquals(List.of("open", "close", "open"), database.did);
        assertSame(after, life.engine());
        assertThrows(StoreUnavailableException.class, () -> before.reader().count(Relation.class), "that one is closed");
    }

    @Test
    void whoWritesGoesOnWithTheOneHeHas() {
        Engine before = life.engine();
        before.note(new SQLException("gone", "08006"));
        writer.alone(() -> assertSame(before, life.engine()));
        assertNotSame(before, life.engine());
    }

    /** The disk is still gone: who comes a moment later is told so at once, and the next one after that finds it open. */
    @Test
    void oneThatCannotBeOpenedYetIsTriedAgainAfterAPause() throws InterruptedException {
        life.engine().note(new SQLException("gone", "08006"));
        database.refused = Optional.of(new SQLException("still gone", "08006"));
        long begun = System.nanoTime();
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, life::engine);
        assertTrue(refused.problem().text(Locale.ENGLISH).startsWith("The database closed itself"));
        database.refused = Optional.empty();
        while (!opens()) {
            Thread.sleep(5);
        }
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() >= 1_000, "not before a second is over");
        assertEquals(0, life.engine().reader().count(Relation.class));
    }

    /** Trying again would not mend it. */
    @Test
    void oneThatIsDamagedIsNotTriedAgain() {
        database.refused = Optional.of(new SQLException("wrong", "42X05"));
        assertThrows(StoreUnavailableException.class, life::engine);
        database.refused = Optional.empty();
        assertThrows(StoreUnavailableException.class, life::engine);
        assertEquals(List.of("open"), database.did);
    }

    @Test
    void anotherTakesItsPlaceWhileItIsClosed() {
        Engine before = life.engine();
        life.swap(() -> {
            assertTrue(files.isHeldByCurrentThread());
            assertTrue(writer.isWriting());
            database.did.add("swap");
        });
        assertFalse(files.isLocked());
        assertNotSame(before, life.engine());
        assertEquals(List.of("open", "close", "swap", "open"), database.did);
    }

    @Test
    void oneThatCouldNotBeOpenedCanBeReplaced() {
        database.refused = Optional.of(new SQLException("wrong", "42X05"));
        assertThrows(StoreUnavailableException.class, life::engine);
        life.swap(() -> database.refused = Optional.empty());
        assertEquals(0, life.engine().reader().count(Relation.class));
    }

    @Test
    void theOldOneGoesOnWhereItCannotBeReplaced() {
        life.engine();
        StoreException refused = assertThrows(StoreException.class, () -> life.swap(() -> {
            throw new SQLException("refused", "42X05");
        }));
        assertInstanceOf(SQLException.class, refused.getCause());
        assertFalse(files.isLocked());
        assertEquals(0, life.engine().reader().count(Relation.class));
    }

    @Test
    void whatIsClosedStaysClosed() throws SQLException {
        Engine engine = life.engine();
        life.close();
        assertEquals(List.of("open", "close"), database.did);
        assertEquals(0, database.watched.open());
        assertEquals("The database is closed. Start the program again.",
                assertThrows(StoreUnavailableException.class, life::engine).problem().text(Locale.ENGLISH));
        assertThrows(StoreUnavailableException.class, () -> engine.reader().count(Relation.class));
        assertTrue(life.ready().toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void whatWasNeverNeededIsNotOpenedToBeClosed() {
        life.close();
        settled.complete(null);
        assertThrows(StoreUnavailableException.class, life::engine);
        assertEquals(List.of("close"), database.did);
    }

    private boolean opens() {
        try {
            life.engine();
            return true;
        } catch (StoreUnavailableException still) {
            return false;
        }
    }

    /** A database that can be made to go, and that notes what is done to it. */
    static final class Falling extends UncopiedDatabase
            implements
                BeforeEachCallback,
                AfterEachCallback {

        private final List<String> did = new ArrayList<>();
        private MemoryDatabase memory;
        private WatchedDatabase watched;
        private Optional<SQLException> refused = Optional.empty();

        @Override
        public void beforeEach(ExtensionContext context) {
            memory = EmptyDatabase.copied(context, List.copyOf(MODELS));
            watched = new WatchedDatabase(memory.open());
        }

        @Override
        public void afterEach(ExtensionContext context) {
            memory.drop();
        }

        @Override
        public Optional<Annex> annex() {
            return memory.annex();
        }

        @Override
        public DataSource open() {
            did.add("open");
            refused.ifPresent(why -> {
                throw Problems.failed(why);
            });
            return watched.source();
        }

        @Override
        public void close() {
            did.add("close");
        }
    }
}
