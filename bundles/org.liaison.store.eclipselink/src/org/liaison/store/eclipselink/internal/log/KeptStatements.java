// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements that every change set needs, prepared once for the connection that writes: to prepare them for each would be a
 * twentieth of what a small save costs. Only the writer may use it, and for one change set at a time. They end with the connection.
 */
public final class KeptStatements {

    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private Connection connection;

    /**
     * A statement, without anything that was set or gathered before. It is not to be closed.
     *
     * @param writing the connection that writes
     * @param sql its text
     * @return never null
     * @throws SQLException if the database fails
     */
    PreparedStatement of(Connection writing, String sql) throws SQLException {
        if (writing != connection) {
            forget();
            connection = writing;
        }
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = writing.prepareStatement(sql);
            kept.put(sql, statement);
        } else {
            // if the last use of it failed on the way, what had gathered must not go into this change set
            statement.clearBatch();
            statement.clearParameters();
        }
        return statement;
    }

    private void forget() {
        for (PreparedStatement each : kept.values()) {
            try {
                each.close();
            } catch (SQLException gone) {
                System.getLogger(KeptStatements.class.getName()).log(Level.DEBUG, "A statement could not be closed", gone);
            }
        }
        kept.clear();
    }
}
