// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.search.Search.Problem;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Operator;
import org.liaison.values.Texts;

/**
 * Explains what of a query cannot be answered.
 *
 * @param scope what is asked
 * @param language the user's language
 */
public record Problems(Scope scope, Locale language) {

    /**
     * Goes through criteria.
     *
     * @param criterion what is asked
     * @return the problems, in the order of the criteria
     */
    public List<Problem> of(Criterion criterion) {
        List<Problem> found = new ArrayList<>();
        switch (criterion) {
            case All all -> all.of().forEach(each -> found.addAll(of(each)));
            case Any any -> any.of().forEach(each -> found.addAll(of(each)));
            case Not not -> found.addAll(of(not.of()));
            case Condition condition ->
                misfits(condition).forEach(misfit -> found.add(new Problem(condition, sentence(condition, misfit))));
            case Linked linked -> found.addAll(linked(linked));
            default -> {
                // words are never wrong
            }
        }
        return found;
    }

    private List<Problem> linked(Linked linked) {
        Optional<Scope> other = scope.neighbours().of(linked.list());
        return other.map(known -> new Problems(known, language).of(linked.of()))
                .orElseGet(
                        () -> List.of(new Problem(linked, new Texts(Problems.class).get(language, "noSuchList", linked.list()))));
    }

    private List<Meaning.Misfit> misfits(Condition condition) {
        return switch (new Meanings(scope.fields(), scope.terms(), scope.today()).of(condition)) {
            case Meaning.Nothing nothing -> nothing.bad();
            case Meaning.Numbers numbers -> numbers.bad();
            default -> List.of();
        };
    }

    private String sentence(Condition condition, Meaning.Misfit misfit) {
        String type = scope.fields().named(condition.field()).map(field -> field.type().id()).orElse("");
        String what = misfit.why().equals("wrongOperator") ? label(condition.operator(), type) : misfit.what();
        return new Texts(Problems.class).get(language, misfit.why(), what, misfit.field());
    }

    private String label(Operator operator, String type) {
        return operator.label(type, false, language);
    }
}
