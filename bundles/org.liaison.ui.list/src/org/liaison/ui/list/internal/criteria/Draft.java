// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Operator;

/** A criterion while a user makes it: it may still lack what makes it one, and asks nothing until then. */
sealed interface Draft {

    /** What it asks; empty as long as something is missing. */
    Optional<Criterion> criterion();

    /** The draft that asks a criterion, to be changed further; what cannot be changed here is kept as it is. */
    static Draft of(Criterion criterion, Lists lists, Lexicon lexicon) {
        return switch (criterion) {
            case Condition condition when fits(condition, lexicon) -> new ConditionDraft(condition, false);
            case Not(Condition condition) when fits(condition, lexicon) -> new ConditionDraft(condition, true);
            case All all when !all.of().isEmpty() -> new GroupDraft(Mode.ALL, of(all.of(), lists, lexicon));
            case Any any when !any.of().isEmpty() -> new GroupDraft(Mode.ANY, of(any.of(), lists, lexicon));
            case Not(Any any) when !any.of().isEmpty() -> new GroupDraft(Mode.NONE, of(any.of(), lists, lexicon));
            case Linked linked when lists.other(linked.list()).isPresent() -> link(linked, false, lists);
            case Not(Linked linked) when lists.other(linked.list()).isPresent() -> link(linked, true, lists);
            default -> new KeptDraft(criterion);
        };
    }

    private static boolean fits(Condition condition, Lexicon lexicon) {
        return lexicon.field(condition.field()).filter(field -> condition.operator().fits(field.type())).isPresent();
    }

    private static List<Draft> of(List<Criterion> criteria, Lists lists, Lexicon lexicon) {
        return criteria.stream().map(each -> of(each, lists, lexicon)).toList();
    }

    private static Draft link(Linked linked, boolean negated, Lists lists) {
        Lists.Other other = lists.other(linked.list()).orElseThrow();
        boolean grouped = linked.of().of().size() == 1 && linked.of().of().getFirst() instanceof Any any && !any.of().isEmpty();
        GroupDraft group = grouped
                ? (GroupDraft) of(linked.of().of().getFirst(), lists, other.lexicon())
                : new GroupDraft(Mode.ALL, of(linked.of().of(), lists, other.lexicon()));
        return new LinkDraft(linked.list(), other, negated, group);
    }

    /** How the criteria of a group go together. */
    enum Mode {
        /** All must be met. */
        ALL,
        /** At least one must be met. */
        ANY,
        /** None must be met. */
        NONE
    }

    /** A condition on a field. */
    final class ConditionDraft implements Draft {

        private final String field;
        private Operator operator;
        private boolean negated;
        private List<String> values;

        ConditionDraft(FieldDescription field) {
            this.field = field.id();
            operator = field.type().equals("number") ? Operator.AT_LEAST : field.operators().getFirst();
            values = List.of();
        }

        private ConditionDraft(Condition condition, boolean negated) {
            field = condition.field();
            operator = condition.operator();
            values = condition.values();
            this.negated = negated;
        }

        String field() {
            return field;
        }

        Operator operator() {
            return operator;
        }

        boolean negated() {
            return negated;
        }

        List<String> values() {
            return values;
        }

        /** Compares in another way; the values stay as far as that takes them. */
        void compare(Operator by, boolean not) {
            operator = by;
            negated = not;
        }

        /** Compares with other values; blank ones are still missing. */
        void with(List<String> others) {
            values = List.copyOf(others);
        }

        @Override
        public Optional<Criterion> criterion() {
            List<String> given = operator.takes(0) ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
            if (operator.takes(1) && !operator.takesMany() && given.size() > 1) {
                given = given.subList(0, 1);
            }
            if (!operator.takes(given.size())) {
                return Optional.empty();
            }
            Condition condition = new Condition(field, operator, given);
            return Optional.of(negated ? new Not(condition) : condition);
        }
    }

    /** Several criteria. */
    final class GroupDraft implements Draft {

        private final List<Draft> of;
        private Mode mode;

        GroupDraft(Mode mode, List<Draft> of) {
            this.mode = mode;
            this.of = new ArrayList<>(of);
        }

        Mode mode() {
            return mode;
        }

        void join(Mode by) {
            mode = by;
        }

        /** The group's own list, to add to and to take away from. */
        List<Draft> of() {
            return of;
        }

        List<Criterion> criteria() {
            return of.stream().flatMap(draft -> draft.criterion().stream()).toList();
        }

        @Override
        public Optional<Criterion> criterion() {
            List<Criterion> criteria = criteria();
            return criteria.isEmpty()
                    ? Optional.empty()
                    : Optional.of(mode == Mode.ALL
                            ? new All(criteria)
                            : mode == Mode.ANY ? new Any(criteria) : new Not(new Any(criteria)));
        }
    }

    /** What must hold for a record of another list that belongs to the one that is looked for. */
    final class LinkDraft implements Draft {

        private final String list;
        private final Lists.Other other;
        private final GroupDraft of;
        private boolean negated;

        LinkDraft(String list, Lists.Other other, boolean negated, GroupDraft of) {
            this.list = list;
            this.other = other;
            this.negated = negated;
            this.of = of;
        }

        Lists.Other other() {
            return other;
        }

        boolean negated() {
            return negated;
        }

        void negate(boolean now) {
            negated = now;
        }

        GroupDraft of() {
            return of;
        }

        @Override
        public Optional<Criterion> criterion() {
            All all = of.mode() == Mode.ALL
                    ? new All(of.criteria())
                    : of.criterion().map(any -> new All(List.of(any))).orElse(All.NOTHING);
            Linked linked = new Linked(list, all);
            return Optional.of(negated ? new Not(linked) : linked);
        }
    }

    /**
     * A criterion that is not changed here, but can be taken away.
     *
     * @param kept what it asks
     */
    record KeptDraft(Criterion kept) implements Draft {
        @Override
        public Optional<Criterion> criterion() {
            return Optional.of(kept);
        }
    }
}
