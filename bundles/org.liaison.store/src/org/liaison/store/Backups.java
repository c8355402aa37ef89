// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;

/**
 * Copies of the whole database. An OSGi service beside {@link Store}.
 *
 * <p>Both methods throw {@link StoreUnavailableException}, with a sentence for the user, where they fail; the data are then as before.
 */
public interface Backups {

    /**
     * Copies the database while others go on working, then opens the copy and checks it.
     *
     * @param folder where the copy goes; it may not exist yet, and must be empty if it does
     */
    void backup(Path folder);

    /**
     * Puts a backup in the place of the data. Everything read before is void then: {@link ChangeLog#lineage} is another one, so that
     * whoever follows the log begins anew. Nobody may be within a change.
     *
     * @param folder what {@link #backup} was given
     * @return where the data that were there before are kept
     */
    Path restore(Path folder);
}
