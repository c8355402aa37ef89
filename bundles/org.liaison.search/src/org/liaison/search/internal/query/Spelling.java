// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    private static final Comparator<Attempt> LIKELIEST = Comparator.comparingInt(Attempt::edits)
            .thenComparing(Comparator.comparingInt(Attempt::uses).reversed());
    private static final int MOST = 3;
    /** How many ways to read the words so far are followed up. */
    private static final int MOST_TRIED = 32;
    /** Whoever types more words has not merely misspelt one. */
    private static final int MOST_WORDS = 6;

    /**
     * Queries that find something.
     *
     * @param query a query that finds nothing
     * @return at most three, those with the fewest changes first
     */
    public List<Suggestion> of(ListQuery query) {
        All typed = QueryText.parse(query.text()).criteria();
        return attempts(typed, new Answer(scope, query.whole()).without(Text.class::isInstance)).stream()
                .map(attempt -> query.matching(QueryText.print(attempt.criteria())))
                .map(changed -> new Suggestion(changed, changed.text(), count(changed)))
                .filter(suggestion -> suggestion.count() > 0).limit(MOST).toList();
    }

    private int count(ListQuery query) {
        return scope.leaves().live(new Answer(scope, query.whole()).without(each -> false)).length;
    }

    /**
     * Word by word, each as it is, if any record has it, or as one that is nearly the same; only what some record has along with the
     * words before and with all that is asked besides is followed up.
     */
    private List<Attempt> attempts(All typed, FixedBitSet besides) {
        Set<String> words = new LinkedHashSet<>();
        typed.of().stream().filter(Text.class::isInstance)
                .forEach(text -> words.addAll(Words.split(Fold.of(((Text) text).words()))));
        words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Attempt> attempts = List.of(new Attempt(typed, 0, 0, besides));
        for (String word : words) {
            List<Similar> readings = readings(word);
            List<FixedBitSet> having = readings.stream().map(reading -> having(reading.text())).toList();
            attempts = attempts.stream()
                    .flatMap(attempt -> IntStream.range(0, readings.size())
                            .mapToObj(at -> attempt.with(word, readings.get(at), having.get(at))))
                    .flatMap(Optional::stream).sorted(LIKELIEST).limit(MOST_TRIED).toList();
        }
        return attempts;
    }

    private List<Similar> readings(String word) {
        List<Similar> readings = new ArrayList<>(List.of(new Similar(word, 0, 0)));
        readings.addAll(new SimilarWords(scope.leaves()).to(word));
        return readings;
    }

    private FixedBitSet having(String word) {
        return new Finder(scope.leaves()).find(Asked.of(word));
    }

    /**
     * Criteria with some words changed.
     *
     * @param criteria the criteria
     * @param edits by how many letters
     * @param uses how often the words occur that were put in
     * @param found what has the words so far, deleted documents perhaps included; null for everything
     */
    private record Attempt(All criteria, int edits, int uses, FixedBitSet found) {

        /** With one more word read in some way; empty if nothing has it along with the others. */
        private Optional<Attempt> with(String word, Similar reading, FixedBitSet having) {
            FixedBitSet both = having.clone();
            if (found != null) {
                both.and(found);
            }
            if (both.scanIsEmpty()) {
                return Optional.empty();
            }
            List<Criterion> changed = new ArrayList<>();
            criteria.of().forEach(each -> changed.add(each instanceof Text text && reading.edits() > 0
                    ? changed(text, word, reading.text())
                    : each));
            return Optional.of(new Attempt(new All(changed), edits + reading.edits(), uses + reading.uses(), both));
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
