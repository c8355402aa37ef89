// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.liaison.search.Facets.Choice;
import org.liaison.search.Facets.Value;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.query.Meaning;
import org.liaison.search.internal.query.Meanings;
import org.liaison.search.internal.query.Scope;
import org.liaison.search.internal.segment.FieldValueTable;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Operator;
import org.liaison.values.Fold;

/**
 * What a query says of the values of one field: conditions at its top that name values, wanted or left out.
 *
 * @param field the field
 * @param own those conditions
 * @param places where they stand in the query
 * @param wanted what values are wanted
 * @param leftOut what values are left out
 */
record Choices(IndexedField field, Set<Criterion> own, List<Integer> places, List<Condition> named, List<Meaning> wanted,
        List<Meaning> leftOut) {

    static Choices of(IndexedField field, Scope scope, List<Criterion> criteria) {
        Meanings meanings = new Meanings(scope.fields(), scope.terms(), scope.today());
        Choices choices = new Choices(field, new HashSet<>(),
                IntStream.range(0, criteria.size()).filter(at -> choice(criteria.get(at), field, scope).isPresent()).boxed()
                        .toList(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int place : choices.places) {
            Criterion criterion = criteria.get(place);
            Condition condition = choice(criterion, field, scope).orElseThrow();
            choices.own.add(criterion);
            (criterion instanceof Not ? choices.leftOut : choices.wanted).add(meanings.of(condition));
            choices.named.add(condition);
        }
        return choices;
    }

    private static Optional<Condition> choice(Criterion criterion, IndexedField field, Scope scope) {
        return (criterion instanceof Not not ? not.of() : criterion) instanceof Condition condition
                && (condition.operator() == Operator.HAS || condition.operator() == Operator.IS)
                && scope.fields().named(condition.field()).filter(field::equals).isPresent()
                        ? Optional.of(condition)
                        : Optional.empty();
    }

    boolean isOwn(Criterion criterion) {
        return own.contains(criterion);
    }

    Choice of(Object key, String spelling) {
        if (own.isEmpty()) {
            return Choice.NONE;
        }
        return leftOut.stream().anyMatch(meaning -> names(meaning, key, spelling))
                ? Choice.LEFT_OUT
                : wanted.stream().anyMatch(meaning -> names(meaning, key, spelling)) ? Choice.WANTED : Choice.NONE;
    }

    private static boolean names(Meaning meaning, Object key, String spelling) {
        return switch (meaning) {
            case Meaning.Numbers numbers -> numbers.fits().test((Long) key);
            case Meaning.Texts texts -> texts.test().fits(spelling);
            default -> false;
        };
    }

    /** Texts that were chosen and occur nowhere (any more). */
    List<Value> missing(FieldValueTable values, FacetLabels labels) {
        if (own.isEmpty() || field.type() != ValueType.TEXT) {
            return List.of();
        }
        Set<Object> known = new HashSet<>();
        IntStream.range(0, values.size()).forEach(value -> known.add(values.key(value)));
        return named.stream().filter(condition -> condition.operator() == Operator.IS)
                .flatMap(condition -> condition.values().stream())
                .filter(value -> known.add(Fold.of(value)))
                .map(value -> labels.value(Fold.of(value), value, 0, chosen(value))).toList();
    }

    private Choice chosen(String value) {
        return of(Fold.of(value), value);
    }
}
