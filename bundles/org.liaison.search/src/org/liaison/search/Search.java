// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.store.Store;

/** Searches and lists records. An OSGi service; it answers from the index, without the database. */
public interface Search {

    /**
     * Runs a query.
     *
     * @param query the query
     * @return its rows as of now; to be closed
     */
    Rows rows(ListQuery query);

    /**
     * The search fields of a kind of record, in the order of their registration.
     *
     * @param list the kind
     * @return built-in and contributed ones
     */
    List<FieldDescription> fields(Class<? extends DomainEntity> list);

    /**
     * Tells when the index has caught up with everything that is in the change log at the time of the call.
     *
     * @return done then
     */
    CompletionStage<Void> caughtUp();

    /**
     * What the index is doing now.
     *
     * @return the state
     */
    IndexState state();

    /**
     * Tells whenever the index shows something new; on a background thread, at most some ten times a second.
     *
     * @param listener is told
     * @return ends the subscription when closed
     */
    Store.Subscription subscribe(Consumer<IndexChange> listener);

    /** Throws the index away and builds it anew from the store, in the background; lists stay usable meanwhile. */
    void rebuild();

    /**
     * Compares the index with the store.
     *
     * @param language the language of the findings
     * @return a sentence for each finding; empty if they agree
     */
    List<String> check(Locale language);

    /**
     * A search field.
     *
     * @param id its id, unique; short names of the base, such as {@code name}, are their own id
     * @param label its translated name
     * @param type {@code text}, {@code number}, {@code date}, {@code term} or {@code flag}
     * @param searchable whether the search box looks into it
     */
    record FieldDescription(String id, String label, String type, boolean searchable) {
    }

    /**
     * The index's state.
     *
     * @param changeSet the last change set it shows
     * @param building whether it is building anew or catching up with a lot
     * @param done how far it is, 0 to 1
     */
    record IndexState(long changeSet, boolean building, double done) {
    }

    /**
     * Something new in the index.
     *
     * @param lists the names of the kinds of record concerned
     * @param ids the records concerned; empty if there are too many to name, which means any
     */
    record IndexChange(Set<String> lists, Set<Long> ids) {
    }
}
