// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.eclipselink.internal.MemoryDatabase;

/** How EclipseLink is told to work: it does what it likes about all that it is not told. */
final class SessionSetupTest {

    private static final int STATEMENTS = 200;

    private final MemoryDatabase memory = new MemoryDatabase();
    private ClassLoader before;
    private EntityManagerFactory factory;
    private ServerSession session;

    @BeforeEach
    void start() {
        before = Thread.currentThread().getContextClassLoader();
        factory = Sessions.start(memory.open(), List.copyOf(new CrmModel().entities()), List.of());
        session = factory.unwrap(ServerSession.class);
    }

    @AfterEach
    void drop() {
        factory.close();
        memory.drop();
    }

    @Test
    void whoWritesSeesWhatIsStoredOnlyAndKeepsStatements() {
        DatabaseLogin writing = session.getLogin();
        assertEquals(Connection.TRANSACTION_READ_COMMITTED, writing.getTransactionIsolation());
        assertTrue(writing.shouldCacheAllStatements());
        assertEquals(STATEMENTS, writing.getStatementCacheSize());
        assertSame(memory.open(), ((JNDIConnector) writing.getConnector()).getDataSource());
        assertFalse(writing.shouldUseExternalConnectionPooling());
    }

    @Test
    void whoReadsNeverWaits() {
        DatabaseLogin reading = (DatabaseLogin) session.getReadConnectionPool().getLogin();
        assertEquals(Connection.TRANSACTION_READ_UNCOMMITTED, reading.getTransactionIsolation());
        assertEquals(1, session.getReadConnectionPool().getMinNumberOfConnections());
        assertEquals(16, session.getReadConnectionPool().getMaxNumberOfConnections());
    }

    @Test
    void theThreadIsLeftAsItWas() {
        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void everyEntityIsKnown() {
        assertTrue(session.getDescriptors().containsKey(Relation.class));
        assertTrue(session.getDescriptor(Relation.class).getEventManager().hasAnyEventListeners());
    }
}
