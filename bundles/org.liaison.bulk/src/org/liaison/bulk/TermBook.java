// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Optional;

import org.liaison.criteria.Labels;
import org.liaison.model.Term;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;

/**
 * The terms of the vocabularies, as their management shows and changes them: sectors, statuses, roles of colleagues … An OSGi service.
 * A term that is no longer wanted is retired, for records may hold it. Everything that changes something is one change set, throws a
 * {@link org.liaison.store.RuleBrokenException} with a sentence for the user where a label is missing or taken in its vocabulary,
 * whatever its case and accents, and must not be called on the UI thread.
 */
public interface TermBook {

    /**
     * The vocabularies that users may change: all but those that somebody else publishes.
     *
     * @return their keys, see {@link org.liaison.model.crm.Vocabulary}, in the order in which they are offered
     */
    List<String> vocabularies();

    /**
     * The terms of a vocabulary.
     *
     * @param vocabulary its key
     * @return all, the retired ones too, in the order in which they are offered
     */
    List<Term> terms(String vocabulary);

    /**
     * Makes a term, which comes last.
     *
     * @param vocabulary its vocabulary
     * @param labels what it is called
     * @param origin where that comes from
     * @return the term
     */
    Term add(String vocabulary, Labels labels, Intent.Origin origin);

    /**
     * Calls a term something else; records that hold it keep it.
     *
     * @param term the term as it was read
     * @param labels what it is to be called
     * @param origin where that comes from
     * @return what was stored; empty if it is called so already
     */
    Optional<ChangeSet> rename(Term term, Labels labels, Intent.Origin origin);

    /**
     * Offers a term no longer, or again.
     *
     * @param term the term as it was read
     * @param retired whether it is no longer offered
     * @param origin where that comes from
     * @return what was stored; empty if it is so already
     */
    Optional<ChangeSet> retire(Term term, boolean retired, Intent.Origin origin);

    /**
     * Offers a term earlier or later.
     *
     * @param term the term as it was read
     * @param by how many places later; negative for earlier
     * @param origin where that comes from
     * @return what was stored; empty if it cannot go further
     */
    Optional<ChangeSet> move(Term term, int by, Intent.Origin origin);
}
