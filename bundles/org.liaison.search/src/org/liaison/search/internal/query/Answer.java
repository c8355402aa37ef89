// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.query.Criterion;

/** The documents that match each of several criteria; what matches all of them, or all but some, costs next to nothing more. */
public final class Answer {

    private final List<Criterion> criteria;
    private final List<FixedBitSet> found = new ArrayList<>();

    /**
     * Finds what matches.
     *
     * @param scope what is asked
     * @param whole all criteria
     */
    public Answer(Scope scope, Criterion.All whole) {
        criteria = whole.of();
        Matcher matcher = new Matcher(scope);
        criteria.forEach(criterion -> found.add(matcher.find(criterion)));
    }

    /**
     * What is asked.
     *
     * @return the criteria
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * The documents that match all criteria but some.
     *
     * @param leftOut criteria that do not count
     * @return the documents, deleted ones perhaps included; null if nothing is asked. Not to be changed
     */
    public FixedBitSet without(Predicate<Criterion> leftOut) {
        FixedBitSet all = null;
        boolean own = false;
        for (int at = 0; at < found.size(); at++) {
            if (!leftOut.test(criteria.get(at))) {
                if (all != null && !own) {
                    all = all.clone();
                    own = true;
                }
                if (all == null) {
                    all = found.get(at);
                } else {
                    all.and(found.get(at));
                }
            }
        }
        return all;
    }
}
