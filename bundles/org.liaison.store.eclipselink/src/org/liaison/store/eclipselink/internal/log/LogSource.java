// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.SQLException;

import org.liaison.store.eclipselink.internal.archive.Archives;
/** The open database, as far as the log needs it. */
public interface LogSource {

    /**
     * The last change set that was stored for good.
     *
     * @return its id, 0 if there is none
     */
    long last();

    /**
     * Which database this is.
     *
     * @return never null
     */
    String lineage();

    /**
     * The part of the log that is in archives.
     *
     * @return never null
     */
    Archives archives();

    /**
     * Reads rows on a connection that never waits.
     *
     * @param reading what to read
     * @param <R> what is read
     * @return what was read
     */
    <R> R query(Query<R> reading);

    /**
     * Reads rows.
     *
     * @param <R> what is read
     */
    @FunctionalInterface
    interface Query<R> {

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
