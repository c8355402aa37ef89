// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.List;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;

/**
 * Finds the documents that match criteria, exactly. Where it cannot be said whether a document matches, since a field is not there,
 * it does not; nor does it match the contrary.
 *
 * @param scope what is asked
 */
public record Matcher(Scope scope) {

    /**
     * Finds documents.
     *
     * @param criterion what is asked for
     * @return the documents that match, deleted ones perhaps included; the caller's own
     */
    public FixedBitSet find(Criterion criterion) {
        return find(criterion, true);
    }

    /** Those that match for certain; or else those that may match. */
    private FixedBitSet find(Criterion criterion, boolean certain) {
        return switch (criterion) {
            case All all -> all(all.of(), certain);
            case Any any -> any(any.of(), certain);
            case Not not -> contrary(find(not.of(), !certain));
            case Text text -> text(text.words());
            case Phrase phrase -> new Phrases(scope).find(phrase.words());
            case Condition condition -> condition(condition, certain);
            case Linked linked -> linked(linked, certain);
        };
    }

    private FixedBitSet all(List<Criterion> criteria, boolean certain) {
        FixedBitSet found = null;
        for (Criterion each : criteria) {
            FixedBitSet next = find(each, certain);
            if (found == null) {
                found = next;
            } else {
                found.and(next);
            }
        }
        return found == null ? everything() : found;
    }

    private FixedBitSet any(List<Criterion> criteria, boolean certain) {
        FixedBitSet found = null;
        for (Criterion each : criteria) {
            FixedBitSet next = find(each, certain);
            if (found == null) {
                found = next;
            } else {
                found.or(next);
            }
        }
        return found == null ? everything() : found;
    }

    private FixedBitSet text(String words) {
        Asked asked = Asked.of(words);
        return asked.parts().isEmpty() ? everything() : new Finder(scope.leaves()).find(asked);
    }

    private FixedBitSet condition(Condition condition, boolean certain) {
        return switch (new Meanings(scope.fields(), scope.terms(), scope.today()).of(condition)) {
            case Meaning.Nothing nothing -> unknown(certain);
            case Meaning.Empty empty -> contrary(new Values(scope, empty.field()).any());
            case Meaning.Numbers numbers -> new Values(scope, numbers.field()).numbers(numbers.fits());
            case Meaning.Texts texts -> new Values(scope, texts.field()).texts(texts.test());
        };
    }

    private FixedBitSet linked(Linked linked, boolean certain) {
        return scope.neighbours().of(linked.list())
                .map(other -> new Links(scope, other).to(new Matcher(other).find(linked.of(), certain)))
                .orElseGet(() -> unknown(certain));
    }

    private FixedBitSet unknown(boolean certain) {
        return certain ? new FixedBitSet(size()) : everything();
    }

    private FixedBitSet everything() {
        return contrary(new FixedBitSet(size()));
    }

    private FixedBitSet contrary(FixedBitSet found) {
        found.flip(0, found.length());
        return found;
    }

    private int size() {
        return Math.max(1, scope.leaves().size());
    }
}
