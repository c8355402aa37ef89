// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
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

    /** Whoever looks after a record is chosen among them. */
    @Test
    void whoStartsForTheFirstTimeIsAColleague() {
        Colleague colleague = store.list(ColleagueFields.LOGIN, TestStore.AUTHOR).getFirst();
        assertEquals(TestStore.AUTHOR, colleague.getName());
        assertTrue(colleague.getActive());
        store.close();
        make();
        assertEquals(1, store.count(Colleague.class));
    }

    /** A later version brings a vocabulary along; what users made of the others stays. */
    @Test
    void shipsWhatVocabulariesAnOlderDatabaseLacks() throws SQLException {
        Term sector = store.list(TermFields.VOCABULARY, Vocabulary.SECTOR).getFirst();
        long terms = store.count(Term.class);
        store.change(Intent.typed("Mine"), change -> {
            change.edit(sector).setLabelEn("Mine");
            change.remove(Term.class,
                    store.list(TermFields.VOCABULARY, Vocabulary.COLLEAGUE_ROLE).stream().map(Term::getId).toList());
        });
        store.close();
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE SCHEMA_STEP SET CHECKSUM = '' WHERE NUMBER = 0");
        }
        make();
        assertEquals(terms, store.count(Term.class));
        assertEquals("Mine", store.find(Term.class, sector.getId()).orElseThrow().getLabelEn());
    }

    @Test
    void closesWithoutHavingStarted() {
        store.close();
        assertTrue(store.ready().toCompletableFuture().isCompletedExceptionally());
        settled.complete(null);
        assertTrue(store.ready().toCompletableFuture().isCompletedExceptionally());
    }
}
