// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;

/**
 * Brings lists to the front. Found in the context of the application where there are lists; called on the UI thread.
 */
public interface ListOpener {

    /**
     * Shows the list of a kind of record with a query in the place of what it showed before.
     *
     * @param query what it shows; where it names no order, the list keeps its own
     */
    void show(ListQuery query);

    /**
     * Shows a saved filter, with its view and order.
     *
     * @param type the kind of record
     * @param id the filter's id
     */
    void showFilter(Class<? extends DomainEntity> type, long id);

    /**
     * Shows the list in one of its views.
     *
     * @param type the kind of record
     * @param name the view's name
     */
    void showView(Class<? extends DomainEntity> type, String name);
}
