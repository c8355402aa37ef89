// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;

import javax.sql.DataSource;

/**
 * The database below the store. An OSGi service of the bundle that knows the product used; only the store itself uses it.
 *
 * <p>Every method throws {@link StoreUnavailableException}, with a sentence for the user, where the database cannot do what is asked.
 */
public interface Database {

    /**
     * Starts the database, makes an empty one if there is none, and clears away what an interrupted start left behind.
     *
     * @return hands out connections; the same until the database is closed
     */
    DataSource open();

    /** Stops the database, so that nothing is left to recover at the next start. Does nothing if it is not open. */
    void close();

    /**
     * Copies the open database while others work on it, then opens the copy and checks it.
     *
     * @param folder where the copy goes; it may not exist yet, and must be empty if it does
     */
    void backup(Path folder);

    /**
     * Puts a backup in the place of the database, which is closed for that. What was there before is set aside, never overwritten.
     *
     * @param folder what {@link #backup} was given
     * @return where the old data are now
     */
    Path restore(Path folder);
}
