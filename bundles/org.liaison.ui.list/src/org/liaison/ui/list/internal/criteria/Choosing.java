// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.liaison.search.Facets.Choice;
import org.liaison.search.ListQuery;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Operator;
import org.liaison.search.query.QueryText;
import org.liaison.values.Fold;

/**
 * Changes what a query says of the values of one field, wherever it says so: among the criteria, or in the text that was typed. All
 * values wanted of a field stand in one condition, since one of them must fit, and all that are left out in another.
 *
 * @param lexicon knows fields by their id and by what users type for them
 * @param field the field
 */
record Choosing(Lexicon lexicon, FieldDescription field) {

    /** What can be chosen: a value by its key and label, or, with an empty key, that there is none. */
    record Pick(String key, String label) {

        static final Pick NO_VALUE = new Pick("", "");

        private boolean isNamedBy(String value) {
            return Fold.of(value).equals(Fold.of(key)) || Fold.of(value).equals(Fold.of(label));
        }
    }

    /**
     * The query in which a value is wanted, left out, or neither, and all else is as before. A condition that means the value without
     * naming it, such as a part of it that was typed, goes as a whole.
     */
    ListQuery with(ListQuery query, Pick pick, Choice choice) {
        ListQuery without = changed(query, of -> forgotten(of, pick));
        if (choice == Choice.NONE) {
            return without.equals(query) ? cleared(query) : without;
        }
        boolean negated = choice == Choice.LEFT_OUT;
        if (pick.key().isEmpty()) {
            return only(query, pick, choice);
        }
        All typed = QueryText.parse(without.text()).criteria();
        Optional<All> among = added(without.criteria(), pick, negated);
        if (among.isPresent()) {
            return without.where(among.get());
        }
        return added(typed, pick, negated).map(all -> without.matching(QueryText.print(all)))
                .orElseGet(() -> without.where(without.criteria().and(signed(condition(List.of(pick.key())), negated))));
    }

    /** The query that says nothing else of the field than that a value is wanted or left out. */
    ListQuery only(ListQuery query, Pick pick, Choice choice) {
        Condition condition = pick.key().isEmpty()
                ? new Condition(field.id(), Operator.EMPTY, List.of())
                : condition(List.of(pick.key()));
        ListQuery cleared = cleared(query);
        return cleared.where(cleared.criteria().and(signed(condition, choice == Choice.LEFT_OUT)));
    }

    /** The query that says nothing of the values of the field. */
    ListQuery cleared(ListQuery query) {
        return changed(query, of -> new All(of.of().stream().filter(each -> !isChoice(each)).toList()));
    }

    /** What the query says of records without a value. */
    Choice ofNoValue(ListQuery query) {
        Condition empty = new Condition(field.id(), Operator.EMPTY, List.of());
        List<Criterion> said = query.whole().of().stream().filter(this::isChoice).toList();
        return said.stream().anyMatch(each -> each instanceof Condition one && one.operator() == empty.operator())
                ? Choice.WANTED
                : said.stream().anyMatch(each -> each instanceof Not(Condition one) && one.operator() == empty.operator())
                        ? Choice.LEFT_OUT
                        : Choice.NONE;
    }

    /** Whether a criterion does nothing but choose values of the field. */
    boolean isChoice(Criterion criterion) {
        return (criterion instanceof Not not ? not.of() : criterion) instanceof Condition condition
                && Set.of(Operator.HAS, Operator.IS, Operator.EMPTY).contains(condition.operator())
                && lexicon.field(condition.field()).filter(known -> known.id().equals(field.id())).isPresent();
    }

    private Condition condition(List<String> values) {
        return new Condition(field.id(), field.type().equals("text") ? Operator.IS : Operator.HAS, values);
    }

    private static Criterion signed(Condition condition, boolean negated) {
        return negated ? new Not(condition) : condition;
    }

    private static ListQuery changed(ListQuery query, UnaryOperator<All> change) {
        All typed = QueryText.parse(query.text()).criteria();
        All rest = change.apply(typed);
        ListQuery changed = query.where(change.apply(query.criteria()));
        return rest.equals(typed) ? changed : changed.matching(QueryText.print(rest));
    }

    private All forgotten(All all, Pick pick) {
        List<Criterion> kept = new ArrayList<>();
        for (Criterion each : all.of()) {
            if (isChoice(each)) {
                without(each, pick).ifPresent(kept::add);
            } else {
                kept.add(each);
            }
        }
        return new All(kept);
    }

    private static Optional<Criterion> without(Criterion choice, Pick pick) {
        Condition condition = (Condition) (choice instanceof Not not ? not.of() : choice);
        if (condition.operator() == Operator.EMPTY) {
            return Optional.empty();
        }
        List<String> values = condition.values().stream().filter(value -> !pick.isNamedBy(value)).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(signed(new Condition(condition.field(), condition.operator(), values), choice instanceof Not));
    }

    /** The criteria with the value added to the condition that chooses others already; empty if there is none. */
    private Optional<All> added(All all, Pick pick, boolean negated) {
        List<Criterion> with = new ArrayList<>(all.of());
        for (int i = 0; i < with.size(); i++) {
            Criterion each = with.get(i);
            if (isChoice(each) && each instanceof Not == negated) {
                Condition condition = (Condition) (each instanceof Not not ? not.of() : each);
                List<String> values = new ArrayList<>(condition.values());
                values.add(pick.key());
                with.set(i, signed(new Condition(condition.field(), condition.operator(), values), negated));
                return Optional.of(new All(with));
            }
        }
        return Optional.empty();
    }
}
