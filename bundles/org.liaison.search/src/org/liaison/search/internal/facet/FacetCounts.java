// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.util.FixedBitSet;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Facets.Choice;
import org.liaison.search.Facets.Facet;
import org.liaison.search.Facets.Value;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.query.Answer;
import org.liaison.search.internal.query.Scope;
import org.liaison.search.internal.segment.FieldValueTable;
import org.liaison.values.Fold;

/** Counts the values of what a query found. Fields that the query says nothing of are counted over the same documents. */
public final class FacetCounts {

    private final Scope scope;
    private final Answer answer;
    private final Locale language;
    private final Map<List<Integer>, int[]> documents = new HashMap<>();

    /**
     * Counts for a query.
     *
     * @param scope what was asked
     * @param answer what was found
     * @param language the language of labels
     */
    public FacetCounts(Scope scope, Answer answer, Locale language) {
        this.scope = scope;
        this.answer = answer;
        this.language = language;
    }

    /**
     * Counts.
     *
     * @param asked which fields
     * @return their facets
     */
    public Facets of(List<Asked> asked) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (Asked each : asked) {
            scope.fields().field(each.field()).filter(field -> field.type() != ValueType.DATE)
                    .ifPresent(field -> facets.put(each.field(), facet(field, each)));
        }
        return new Facets(facets);
    }

    private Facet facet(IndexedField field, Asked asked) {
        Choices choices = Choices.of(field, scope, answer.criteria());
        FieldValueTable values = scope.leaves().values(new Column(field));
        int[] counts = values.count(scope.leaves().reader().leaves(), documents(choices));
        FacetLabels labels = new FacetLabels(field, scope.terms(), language);
        String part = Fold.of(asked.containing());
        Best best = new Best(Math.min(asked.most(), values.size()));
        List<Value> told = new ArrayList<>();
        int distinct = 0;
        for (int value = 0; value < values.size(); value++) {
            distinct += counts[value] > 0 ? 1 : 0;
            Choice choice = choices.of(values.key(value), values.spelling(value));
            if (choice != Choice.NONE) {
                told.add(labels.value(values.key(value), values.spelling(value), counts[value], choice));
            } else if (counts[value] > 0 && best.takes(counts[value], values.rank(value))
                    && contains(values, value, labels, part)) {
                best.add(counts[value], values.rank(value), value);
            }
        }
        best.values()
                .forEach(value -> told.add(labels.value(values.key(value), values.spelling(value), counts[value], Choice.NONE)));
        told.addAll(choices.missing(values, labels));
        told.sort(order());
        return new Facet(told, distinct, counts[values.size()]);
    }

    private boolean contains(FieldValueTable values, int value, FacetLabels labels, String part) {
        return part.isEmpty() || (values.key(value) instanceof String folded
                ? folded
                : Fold.of(labels.value(values.key(value), null, 0, Choice.NONE).label(language))).contains(part);
    }

    private int[] documents(Choices choices) {
        return documents.computeIfAbsent(choices.places(), places -> {
            FixedBitSet found = answer.without(choices::isOwn);
            return found == null ? scope.leaves().live() : scope.leaves().live(found);
        });
    }

    private Comparator<Value> order() {
        return Comparator.comparingInt(Value::count).reversed()
                .thenComparing(value -> Fold.of(value.label(language)))
                .thenComparing(Value::key);
    }
}
