// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;

/**
 * A list as it is on the screen, for actions on what it shows, such as export and print. It is in the context of the list's part;
 * everything is called on the UI thread.
 */
public interface ShownList {

    /**
     * What it lists.
     *
     * @return the kind of record
     */
    default Class<? extends DomainEntity> type() {
        return query().list();
    }

    /**
     * What the user calls its rows: "All relations", or the name of the filter.
     *
     * @return never null
     */
    String title();

    /**
     * What its rows were asked for, in words.
     *
     * @return empty if it shows everything
     */
    String criteria();

    /**
     * What finds its rows, in their order.
     *
     * @return the query
     */
    ListQuery query();

    /**
     * How many rows there are.
     *
     * @return 0 before the first answer
     */
    int size();

    /**
     * The columns as they stand, those that are scrolled out of sight included.
     *
     * @return ids of search fields
     */
    List<String> columns();
}
