// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.ListQuery;
import org.liaison.search.Search.Suggestion;
import org.liaison.search.internal.query.SimilarWords.Similar;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.Words;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Text;
import org.liaison.search.query.QueryText;
import org.liaison.values.Fold;

/**
 * Takes words of a query that finds nothing for others that are nearly the same and find something.
 *
 * @param scope what is asked
 */
public record Spelling(Scope scope) {

    private static final int MOST = 3;
    private static final int MOST_TRIED = 24;

    /**
     * Queries that find something.
     *
     * @param query a query that finds nothing
     * @return at most three, those with the fewest changes first
     */
    public List<Suggestion> of(ListQuery query) {
        All typed = QueryText.parse(query.text()).criteria();
        return attempts(typed).stream().limit(MOST_TRIED)
                .map(attempt -> query.matching(QueryText.print(attempt.criteria())))
                .map(changed -> new Suggestion(changed, changed.text(), count(changed)))
                .filter(suggestion -> suggestion.count() > 0).limit(MOST).toList();
    }

    private int count(ListQuery query) {
        FixedBitSet found = new Answer(scope, query.whole()).without(each -> false);
        return found == null ? scope.leaves().live().length : scope.leaves().live(found).length;
    }

    /** Words that nothing has must all be changed; if there are none, one of the others. */
    private List<Attempt> attempts(All typed) {
        Map<String, List<Similar>> unknown = new LinkedHashMap<>();
        Map<String, List<Similar>> known = new LinkedHashMap<>();
        SimilarWords similar = new SimilarWords(scope.leaves());
        for (Criterion criterion : typed.of()) {
            if (criterion instanceof Text text) {
                Words.split(Fold.of(text.words()))
                        .forEach(word -> (occurs(word) ? known : unknown).computeIfAbsent(word, similar::to));
            }
        }
        List<Attempt> attempts = new ArrayList<>(List.of(new Attempt(typed, 0, 0)));
        if (!unknown.isEmpty()) {
            unknown.forEach((word, others) -> {
                List<Attempt> before = List.copyOf(attempts);
                attempts.clear();
                before.forEach(attempt -> others.forEach(other -> attempts.add(attempt.with(word, other))));
            });
        } else {
            attempts.clear();
            known.forEach((word, others) -> others.forEach(other -> attempts.add(new Attempt(typed, 0, 0).with(word, other))));
        }
        attempts.sort(Comparator.comparingInt(Attempt::edits).thenComparing(Comparator.comparingInt(Attempt::uses).reversed()));
        return attempts;
    }

    private boolean occurs(String word) {
        return new Finder(scope.leaves()).find(Asked.of(word)).cardinality() > 0;
    }

    /**
     * Criteria with some words changed.
     *
     * @param criteria the criteria
     * @param edits by how many letters
     * @param uses how often the words occur that were put in
     */
    private record Attempt(All criteria, int edits, int uses) {

        private Attempt with(String word, Similar other) {
            List<Criterion> changed = new ArrayList<>();
            criteria.of().forEach(each -> changed.add(each instanceof Text text ? changed(text, word, other.text()) : each));
            return new Attempt(new All(changed), edits + other.edits(), uses + other.uses());
        }

        private static Text changed(Text text, String word, String other) {
            List<String> tokens = new ArrayList<>();
            for (String token : text.words().split(" ")) {
                List<String> words = Words.split(Fold.of(token));
                if (words.contains(word)) {
                    words.forEach(each -> tokens.add(each.equals(word) ? other : each));
                } else {
                    tokens.add(token);
                }
            }
            return new Text(String.join(" ", tokens));
        }
    }
}
