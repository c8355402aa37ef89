// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import org.liaison.model.DomainEntity;

/** All lists at a moment. They take some room on the disk until they are closed. */
public interface PastLists extends AutoCloseable {

    /**
     * Runs a query, as {@link Search#rows} does.
     *
     * @param query the query
     * @return its rows at that moment; to be closed before this
     */
    Rows rows(ListQuery query);

    /**
     * Whether a record may not be as it is today.
     *
     * @param list its kind
     * @param id its id
     * @return false if all that lists show of it is the same
     */
    boolean mayDiffer(Class<? extends DomainEntity> list, long id);

    @Override
    void close();
}
