// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.Words;
import org.liaison.values.Fold;

/**
 * Finds whole words that stand next to each other. The index knows who has a word, not where, so values are looked at.
 *
 * @param scope what is asked
 */
record Phrases(Scope scope) {

    FixedBitSet find(String phrase) {
        List<String> words = Words.split(Fold.of(phrase));
        Finder finder = new Finder(scope.leaves());
        if (words.isEmpty() || words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit))) {
            Asked asked = Asked.of(phrase);
            if (asked.parts().isEmpty()) {
                FixedBitSet all = new FixedBitSet(Math.max(1, scope.leaves().size()));
                all.flip(0, all.length());
                return all;
            }
            return finder.find(asked);
        }
        FixedBitSet found = null;
        for (String word : words) {
            FixedBitSet next = finder.whole(word);
            if (found != null) {
                next.and(found);
            }
            found = next;
        }
        return words.size() == 1 && Finder.knowsWhole(words.getFirst()) ? found : verified(found, words);
    }

    private FixedBitSet verified(FixedBitSet candidates, List<String> words) {
        List<Column> columns = scope.fields().shown().stream()
                .filter(field -> field.searchable() && field.type() == ValueType.TEXT).map(Column::new).toList();
        FixedBitSet found = new FixedBitSet(candidates.length());
        for (int doc = next(candidates, 0); doc >= 0; doc = next(candidates, doc + 1)) {
            int candidate = doc;
            if (columns.stream().anyMatch(column -> holds(candidate, column, words))) {
                found.set(doc);
            }
        }
        return found;
    }

    private boolean holds(int doc, Column column, List<String> words) {
        if (!(scope.leaves().value(doc, column, scope.terms()) instanceof String text)) {
            return false;
        }
        IndexedField field = column.field();
        List<String> own = new ArrayList<>();
        for (String line : field.several() ? List.of(text.split(Column.SEPARATOR)) : text.lines().toList()) {
            own.addAll(Words.split(Fold.of(line)));
            // nothing stands next to each other across two of them
            own.add("");
        }
        return Collections.indexOfSubList(own, words) >= 0;
    }

    private static int next(FixedBitSet bits, int from) {
        int next = from >= bits.length() ? Integer.MAX_VALUE : bits.nextSetBit(from);
        return next == Integer.MAX_VALUE ? -1 : next;
    }
}
