// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.jpa;

import java.sql.Connection;

import javax.sql.DataSource;

import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

import org.liaison.store.eclipselink.internal.capture.Capture;

/**
 * Sets EclipseLink's session up: connections that are kept, with their statements; readers that never wait for a writer; and the
 * one listener that tells the log of every insert and update, whatever the entity.
 *
 * <p>The database has no snapshots: a reader either waits for the locks of a change set, which may be an import of minutes, or reads
 * uncommitted. Ours read uncommitted; the few who must not see what may be taken back use a transaction.
 */
final class SessionSetup implements SessionCustomizer {

    private static final int MIN_READERS = 1;
    private static final int MAX_READERS = 16;
    private static final int STATEMENTS = 200;

    private final DataSource dataSource;

    SessionSetup(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void customize(Session session) {
        ServerSession server = (ServerSession) session;
        DatabaseLogin writing = server.getLogin();
        writing.setConnector(new JNDIConnector(dataSource));
        writing.dontUseExternalConnectionPooling();
        writing.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        writing.cacheAllStatements();
        writing.setStatementCacheSize(STATEMENTS);
        DatabaseLogin reading = (DatabaseLogin) writing.clone();
        reading.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        server.setReadConnectionPool(reading);
        server.getReadConnectionPool().setMinNumberOfConnections(MIN_READERS);
        server.getReadConnectionPool().setMaxNumberOfConnections(MAX_READERS);
        server.getDescriptors().values().forEach(descriptor -> descriptor.getEventManager().addListener(new Capture()));
    }
}
