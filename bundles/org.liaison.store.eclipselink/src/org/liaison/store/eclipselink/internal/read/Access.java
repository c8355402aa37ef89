// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.sql.Connection;
import java.sql.SQLException;

/** Lends a connection to read with: one for each reading outside a change set, that of the change set within one. */
@FunctionalInterface
public interface Access {

    /**
     * Reads.
     *
     * @param reading what to read
     * @param <R> what is read
     * @return what was read
     */
    <R> R read(Reading<R> reading);

    /**
     * Reads rows.
     *
     * @param <R> what is read
     */
    @FunctionalInterface
    interface Reading<R> {

        /**
         * Reads.
         *
         * @param connection the connection to use
         * @return what was read
         * @throws SQLException if the database fails
         */
        R on(Connection connection) throws SQLException;
    }
}
