// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.liaison.search.TermValue;
import org.liaison.search.internal.document.NumberCode;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.query.Meaning.Misfit;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Days;
import org.liaison.search.query.Operator;
import org.liaison.values.Fold;

/**
 * Understands conditions.
 *
 * @param fields the list's fields
 * @param terms the terms that occur
 * @param today what relative dates are counted from
 */
public record Meanings(ListFields fields, Terms terms, LocalDate today) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}([.,][0-9]{1,10})?[km]?");
    private static final Set<String> YES = Set.of("yes", "oui", "ja", "true", "1");
    private static final Set<String> NO = Set.of("no", "non", "nee", "false", "0");

    /**
     * What a condition means.
     *
     * @param condition the condition
     * @return its meaning
     */
    public Meaning of(Condition condition) {
        Optional<IndexedField> found = fields.named(condition.field());
        if (found.isEmpty()) {
            Optional<IndexedField> retired = fields.field(condition.field()).filter(field -> !field.offered());
            return nothing(retired.isPresent() ? "retiredField" : "noSuchField",
                    retired.map(IndexedField::label).orElse(condition.field()), "");
        }
        IndexedField field = found.get();
        if (condition.operator() == Operator.EMPTY) {
            return new Meaning.Empty(field);
        }
        if (!condition.operator().fits(field.type().id())) {
            return nothing("wrongOperator", condition.operator().name(), field.label());
        }
        return field.type() == ValueType.TEXT
                ? new Meaning.Texts(field, TextTest.of(condition.operator(), condition.values()))
                : numbers(field, condition);
    }

    private Meaning numbers(IndexedField field, Condition condition) {
        List<Misfit> bad = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (String value : condition.values()) {
            List<Range> understood = ranges(field.type(), value);
            if (understood.isEmpty()) {
                bad.add(new Misfit("no" + field.type().name().charAt(0) + field.type().id().substring(1), value, field.label()));
            }
            ranges.addAll(understood);
        }
        if (ranges.isEmpty() || !condition.operator().takesMany() && !bad.isEmpty()) {
            return new Meaning.Nothing(bad);
        }
        return new Meaning.Numbers(field, test(condition.operator(), ranges, field.type()), bad);
    }

    private static LongPredicate test(Operator operator, List<Range> ranges, ValueType type) {
        // the last bit of a number only tells how it is written
        int unused = type == ValueType.NUMBER ? 1 : 0;
        long from = ranges.getFirst().from();
        long to = ranges.getLast().to();
        return switch (operator) {
            case LESS -> number -> number >> unused < from;
            case AT_MOST -> number -> number >> unused <= to;
            case GREATER -> number -> number >> unused > to;
            case AT_LEAST -> number -> number >> unused >= from;
            case BETWEEN -> number -> number >> unused >= from && number >> unused <= to;
            default -> oneOf(ranges, unused);
        };
    }

    private static LongPredicate oneOf(List<Range> ranges, int unused) {
        if (ranges.stream().allMatch(range -> range.from() == range.to())) {
            Set<Long> values = new HashSet<>();
            ranges.forEach(range -> values.add(range.from()));
            return values.size() == 1
                    ? number -> number >> unused == ranges.getFirst().from()
                    : number -> values.contains(number >> unused);
        }
        return number -> ranges.stream().anyMatch(range -> number >> unused >= range.from() && number >> unused <= range.to());
    }

    private List<Range> ranges(ValueType type, String value) {
        return switch (type) {
            case NUMBER -> number(value).map(number -> List.of(Range.of(number))).orElse(List.of());
            case DATE -> Days.of(value, today)
                    .map(days -> List.of(new Range(days.from().toEpochDay(), days.to().toEpochDay()))).orElse(List.of());
            case FLAG -> YES.contains(Fold.of(value))
                    ? List.of(Range.of(1))
                    : NO.contains(Fold.of(value)) ? List.of(Range.of(0)) : List.of();
            case TERM -> terms(value);
            case TEXT -> List.of();
        };
    }

    private static Optional<Long> number(String value) {
        String plain = value.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f_']", "");
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        int unit = "km".indexOf(plain.charAt(plain.length() - 1)) + 1;
        String digits = (unit > 0 ? plain.substring(0, plain.length() - 1) : plain).replace(',', '.');
        return Optional.of(NumberCode.scaled(new BigDecimal(digits).scaleByPowerOfTen(3 * unit)));
    }

    private List<Range> terms(String value) {
        String folded = Fold.of(value);
        return terms.byId().values().stream()
                .filter(term -> value.equals("#" + term.id()) || names(term).anyMatch(name -> Fold.of(name).equals(folded)))
                .map(term -> Range.of(term.id())).toList();
    }

    private static Stream<String> names(TermValue term) {
        return Stream.of(term.code(), term.labelFr(), term.labelEn(), term.labelNl());
    }

    private static Meaning nothing(String why, String what, String field) {
        return new Meaning.Nothing(List.of(new Misfit(why, what, field)));
    }

    /** Values from one to another. */
    private record Range(long from, long to) {
        private static Range of(long value) {
            return new Range(value, value);
        }
    }
}
