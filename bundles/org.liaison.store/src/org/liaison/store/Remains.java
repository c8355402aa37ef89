// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

/**
 * What deleted and changed values leave in the files of the database: in pages with free space, and in the transaction log. An OSGi
 * service of the store.
 */
public interface Remains {

    /**
     * Writes all tables and their indexes anew, without what is no longer in them, and lets the transaction log begin behind that. So
     * no file of the database holds what the database does not. It takes as long as a copy does; others who read or
     * write wait for it.
     *
     * @param progress is told how many tables are done; is not asked whether to end
     * @throws StoreUnavailableException if the database fails, or something that is under way keeps the old log
     */
    void clear(Progress progress);
}
