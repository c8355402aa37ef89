// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Which change sets after one are still effective: a change set and the one that took it back cancel each other. */
public final class LiveChanges {

    private LiveChanges() {
    }

    /**
     * Leaves out what cancels. Only ids are kept, for there may be very many.
     *
     * @param connection the connection to use
     * @param changeSet only later ones count
     * @return the ids of those that are effective
     * @throws SQLException if the database fails
     */
    public static Set<Long> after(Connection connection, long changeSet) throws SQLException {
        Set<Long> live = new HashSet<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT ID, UNDOES FROM CHANGE_SET WHERE ID > ? ORDER BY ID")) {
            statement.setLong(1, changeSet);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    // no change set takes back number 0, which is what an empty one reads as
                    if (!live.remove(result.getLong(2))) {
                        live.add(result.getLong(1));
                    }
                }
            }
        }
        return live;
    }
}
