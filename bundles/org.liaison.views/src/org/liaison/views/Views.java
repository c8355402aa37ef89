// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;

import org.liaison.store.Intent.Origin;
import org.liaison.store.Store.Subscription;

/**
 * Keeps views and filters. An OSGi service; like the store behind it, every method but {@link #subscribe} waits for the database, so
 * none is for the UI thread. What cannot be done is a {@link org.liaison.store.StoreException} with a sentence.
 */
public interface Views {

    /**
     * The views of a list that the user sees: his own, and those that are shared.
     *
     * @param list the simple name of a kind of record
     * @return by name
     */
    List<SavedView> views(String list);

    /**
     * The filters of a list that the user sees: his own, and those that are shared.
     *
     * @param list the simple name of a kind of record
     * @return by place
     */
    List<SavedFilter> filters(String list);

    /**
     * Stores a view, a new one or one that was changed.
     *
     * @param view the view
     * @param origin where that comes from
     * @return as it is stored
     * @throws org.liaison.store.RuleBrokenException if another one has its name
     */
    SavedView save(SavedView view, Origin origin);

    /**
     * Stores a filter, a new one or one that was changed. A new one without a place stands last.
     *
     * @param filter the filter
     * @param origin where that comes from
     * @return as it is stored
     * @throws org.liaison.store.RuleBrokenException if another one has its name
     */
    SavedFilter save(SavedFilter filter, Origin origin);

    /**
     * Stores the places, folders and owners of filters that were moved, as one change set.
     *
     * @param filters those of a list from the top, each with the folder it stands in now
     * @param origin where that comes from
     */
    void arrange(List<SavedFilter> filters, Origin origin);

    /**
     * Deletes a view. That it is gone already is no mistake.
     *
     * @param view the view
     * @param origin where that comes from
     */
    void remove(SavedView view, Origin origin);

    /**
     * Deletes a filter. That it is gone already is no mistake.
     *
     * @param filter the filter
     * @param origin where that comes from
     */
    void remove(SavedFilter filter, Origin origin);

    /**
     * Tells when views or filters may have changed, also by undo, on a thread of the store.
     *
     * @param listener is told
     * @return ends the subscription
     */
    Subscription subscribe(Runnable listener);
}
