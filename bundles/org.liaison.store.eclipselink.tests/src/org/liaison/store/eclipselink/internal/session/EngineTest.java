// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.liaison.model.ModelContribution;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.StoreException;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.eclipselink.internal.MemoryDatabase;
import org.liaison.store.eclipselink.internal.log.LogModel;
import org.liaison.store.eclipselink.internal.schema.Schema;

/** How an open database takes failures, and how it ends. */
final class EngineTest {

    private static final ModelContribution CRM = new CrmModel();
    private static final int ATTEMPTS = 5;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final WatchedDatabase database = new WatchedDatabase(memory.open());
    private Engine engine;
    private boolean ended;

    @BeforeEach
    void start() throws SQLException {
        Schema schema = new Schema(memory.open(), Clock.systemUTC());
        schema.update(List.of(new LogModel(), CRM));
        schema.ensureLineage();
        engine = Engine.start(database.source(), memory.annex(), List.copyOf(CRM.entities()), List.of());
    }

    @AfterEach
    void drop() {
        if (!ended) {
            engine.close();
        }
        memory.drop();
    }

    @Test
    void tellsWhichDatabaseItIs() throws SQLException {
        try (Connection connection = memory.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT LINEAGE FROM STORE_LINEAGE")) {
            assertTrue(result.next());
            assertEquals(result.getString(1), engine.lineage());
        }
    }

    @Test
    void aReaderThatWaitedInACircleTriesAgain() {
        engine.committed().count(Relation.class);
        database.fail("40001", ATTEMPTS - 1);
        assertEquals(0, engine.committed().count(Relation.class));
        assertEquals(ATTEMPTS, database.asked());
        assertFalse(engine.hasFallen());
    }

    @Test
    void aReaderThatWaitsInCirclesForEverSaysSo() {
        database.fail("40001", Integer.MAX_VALUE);
        assertThrows(StoreException.class, () -> engine.committed().count(Relation.class));
        assertEquals(ATTEMPTS, database.asked());
        database.fail("", 0);
        assertEquals(0, engine.committed().count(Relation.class), "nobody is kept out afterwards");
    }

    @Test
    void otherFailuresAreNotTriedAgain() {
        database.fail("42X05", 1);
        assertThrows(StoreException.class, () -> engine.committed().count(Relation.class));
        assertEquals(1, database.asked());
        assertFalse(engine.hasFallen());
        database.fail("42X05", 1);
        assertThrows(StoreException.class, () -> engine.reader().count(Relation.class));
        assertEquals(1, database.asked());
        assertFalse(engine.hasFallen());
    }

    @Test
    void whoReadsNoticesThatTheDatabaseIsGone() {
        database.fail("08006", 1);
        assertThrows(StoreUnavailableException.class, () -> engine.reader().count(Relation.class));
        assertTrue(engine.hasFallen());
    }

    @Test
    void whoWaitsNoticesThatTheDatabaseIsGone() {
        database.fail("08006", 1);
        assertThrows(StoreUnavailableException.class, () -> engine.committed().count(Relation.class));
        assertTrue(engine.hasFallen());
    }

    @Test
    void leavesNoConnectionOpenInTheEnd() throws SQLException {
        engine.reader().count(Relation.class);
        engine.committed().count(Relation.class);
        assertTrue(database.open() >= 2);
        engine.close();
        ended = true;
        assertEquals(0, database.open());
        StoreUnavailableException closed = assertThrows(StoreUnavailableException.class,
                () -> engine.reader().count(Relation.class));
        assertEquals("The database is closed. Start the program again.", closed.problem().text(Locale.ENGLISH));
        assertThrows(StoreUnavailableException.class, () -> engine.committed().count(Relation.class));
    }

    @Test
    void whoeverReadsLetsTheOneGoOnWhoWantsToBeAlone() {
        engine.reader().count(Relation.class);
        engine.committed().count(Relation.class);
        boolean[] alone = { false };
        engine.alone(() -> alone[0] = true);
        assertTrue(alone[0]);
        assertEquals(0, engine.reader().count(Relation.class));
    }
}
