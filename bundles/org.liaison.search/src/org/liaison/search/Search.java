// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.store.Store;

/** Searches and lists records. An OSGi service; it answers from the index, without the database. */
public interface Search {

    /**
     * Runs a query. What it asks of a field that there is not, or with a value that means nothing to the field, matches no record,
     * and nothing but such a thing: {@link #problems} explains it.
     *
     * @param query the query
     * @return its rows as of now; to be closed
     */
    Rows rows(ListQuery query);

    /**
     * How the records that a query finds spread over the values of fields.
     *
     * @param query the query
     * @param asked the fields and how much of them to tell
     * @return the counts
     */
    default Facets facets(ListQuery query, List<Facets.Asked> asked) {
        try (Rows rows = rows(query)) {
            return rows.facets(asked);
        }
    }

    /**
     * How many records a query finds, for the number beside a saved filter.
     *
     * @param query the query
     * @return the number
     */
    default int count(ListQuery query) {
        try (Rows rows = rows(query)) {
            return rows.size();
        }
    }

    /**
     * What of a query cannot be answered: fields that no plug-in brings any more, values that mean nothing. It says nothing of
     * mistakes in the text, which {@link org.liaison.search.query.QueryText} names.
     *
     * @param query the query
     * @param language the user's language
     * @return each such criterion with a sentence; empty if all can be answered
     */
    List<Problem> problems(ListQuery query, Locale language);

    /**
     * Queries that find something where this one does not, because words in it may be misspelt.
     *
     * @param query a query that finds nothing
     * @return at most three, the likeliest first; empty if there is none, or if the query finds something
     */
    List<Suggestion> suggestions(ListQuery query);

    /**
     * The fields of a list, by what users call them.
     *
     * @param list the kind of record
     * @param name an id, or a label in the user's language; case, accents, blanks and hyphens do not count
     * @return the field, if there is one
     */
    Optional<FieldDescription> field(Class<? extends DomainEntity> list, String name);

    /**
     * Which of some records are still there, as the index knows it.
     *
     * @param list their kind
     * @param ids their ids in any order
     * @return those that are, in the same order
     */
    long[] existing(Class<? extends DomainEntity> list, long[] ids);

    /**
     * Reads what the index knows of some records, one after the other and as of now, for whoever writes them somewhere.
     *
     * @param list their kind
     * @param ids their ids; those that are gone are left out
     * @param use takes each, in the order of the ids
     */
    default void read(Class<? extends DomainEntity> list, long[] ids, Consumer<Row> use) {
        try (Rows all = rows(ListQuery.all(list))) {
            LongStream.of(ids).mapToInt(all::indexOf).filter(row -> row >= 0).mapToObj(all::row).forEach(use);
        }
    }

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
     * @param facet whether it has few enough values to be offered as a facet
     * @param defined whether users defined it, so that nobody contributes a column for it
     * @param single whether a record has one value at most, so that rows can stand in groups by it
     */
    record FieldDescription(String id, String label, String type, boolean searchable, boolean facet, boolean defined,
            boolean single) {

        /**
         * A field that a plug-in brings, with one value a record.
         *
         * @param id its id
         * @param label what users call it
         * @param type what it holds
         * @param searchable whether the search box looks into it
         * @param facet whether its values are offered with their counts
         */
        public FieldDescription(String id, String label, String type, boolean searchable, boolean facet) {
            this(id, label, type, searchable, facet, false, true);
        }

        /**
         * How conditions may compare it.
         *
         * @return the operators, the most useful first
         */
        public List<Operator> operators() {
            return Operator.of(type);
        }
    }

    /**
     * Something in a query that cannot be answered.
     *
     * @param criterion the part of the query
     * @param sentence why, in the user's language
     */
    record Problem(Criterion criterion, String sentence) {
    }

    /**
     * A query that may have been meant.
     *
     * @param query finds something
     * @param text the words that were taken for others, as they would be typed
     * @param count how many records it finds
     */
    record Suggestion(ListQuery query, String text, int count) {
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
