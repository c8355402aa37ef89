// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;
import org.liaison.search.query.Operator;
import org.liaison.values.Texts;

/**
 * Puts criteria into words.
 *
 * @param lists the list that is shown and those that belong to it
 * @param lexicon the words of the list that the criteria are about
 */
record CriteriaWords(Lists lists, Lexicon lexicon) {

    private static final Texts TEXTS = new Texts(CriteriaWords.class);

    /** Such as "Status: prospect, client" or "Headcount is at least 50". */
    String of(Criterion criterion) {
        return switch (criterion) {
            case All all -> joined(all.of(), "and");
            case Any any -> joined(any.of(), "or");
            case Not(Condition condition) -> condition(condition, true);
            case Not not -> text("except", of(not.of()));
            case Text text -> text("words", text.words());
            case Phrase phrase -> text("words", phrase.words());
            case Condition condition -> condition(condition, false);
            case Linked linked -> linked(linked);
        };
    }

    private String joined(List<Criterion> criteria, String by) {
        return criteria.size() == 1
                ? of(criteria.getFirst())
                : criteria.isEmpty()
                        ? text("anything")
                        : criteria.stream()
                                .map(each -> each instanceof All || each instanceof Any ? '(' + of(each) + ')' : of(each))
                                .collect(Collectors.joining(' ' + text(by) + ' '));
    }

    private String linked(Linked linked) {
        Optional<Lists.Other> other = lists.other(linked.list());
        String name = other.map(Lists.Other::label).orElse(linked.list());
        return linked.of().of().isEmpty()
                ? text("linkedAny", name)
                : text("linked", name,
                        other.map(known -> new CriteriaWords(lists, known.lexicon())).orElse(this).of(linked.of()));
    }

    private String condition(Condition condition, boolean negated) {
        Optional<FieldDescription> field = lexicon.field(condition.field());
        String name = field.map(FieldDescription::label).orElse(condition.field());
        String type = field.map(FieldDescription::type).orElse("text");
        List<String> values = condition.values().stream()
                .map(value -> field.map(known -> lexicon.value(known, value)).orElse(value)).toList();
        boolean chosen = condition.operator() == Operator.IS
                || condition.operator() == Operator.HAS && List.of("term", "flag", "date").contains(type);
        if (chosen && !negated) {
            return text("chosen", name, String.join(", ", values));
        }
        String operator = condition.operator().label(type, negated, lexicon.language());
        return values.isEmpty()
                ? text("without", name, operator)
                : text("compared", name, operator,
                        String.join(' ' + text(condition.operator() == Operator.BETWEEN ? "and" : "or") + ' ', values));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(lexicon.language(), key, arguments);
    }
}
