// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;
import org.liaison.search.query.QueryText.Kind;
import org.liaison.search.query.QueryText.Mistake;
import org.liaison.search.query.QueryText.Parsed;

/** Reads the text form of criteria from left to right, never back; brackets in each other are limited, so it always ends. */
final class QueryParser {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 50;
    /** As in {@code +33 (0)6 12 34 56 78}. */
    private static final Pattern DIGITS_IN_BRACKETS = Pattern.compile("\\([0-9]+\\)");

    private final String text;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int at;
    private int depth;
    private int nested;

    QueryParser(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (text.length() > LONGEST) {
            mistakes.add(new Mistake(LONGEST, text.length(), Kind.TOO_LONG));
        }
    }

    Parsed parse() {
        Criterion criteria = group();
        if (mistakes.stream().anyMatch(mistake -> mistake.kind() == Kind.TOO_DEEP)) {
            mistakes.removeIf(mistake -> mistake.kind() == Kind.BRACKET_OPEN);
        }
        mistakes.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return new Parsed(asAll(criteria), mistakes);
    }

    /** Everything up to the bracket that closes, or to the end. */
    private Criterion group() {
        List<List<Criterion>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        skipBlanks();
        while (at < text.length() && !closes()) {
            if (text.charAt(at) == '|') {
                at++;
                alternatives.add(new ArrayList<>());
            } else {
                Criterion next = item();
                if (next != null) {
                    alternatives.getLast().add(next);
                }
            }
            skipBlanks();
        }
        if (alternatives.size() == 1) {
            return new All(alternatives.getFirst());
        }
        return new Any(alternatives.stream().map(All::new).filter(each -> !each.of().isEmpty())
                .map(each -> each.of().size() == 1 ? each.of().getFirst() : each).toList());
    }

    private boolean closes() {
        return depth > 0 && text.charAt(at) == ')';
    }

    /** The next criterion; null if it asks nothing. */
    private Criterion item() {
        int start = at;
        char first = text.charAt(at);
        if (first == '-' && negates()) {
            at++;
            return tooDeep(start) ? null : negated();
        }
        if (first == '(' && !DIGITS_IN_BRACKETS.matcher(text).region(at, text.length()).lookingAt()) {
            return bracket(start);
        }
        if (first == ')') {
            mistakes.add(new Mistake(at, at + 1, Kind.BRACKET_CLOSE));
            at++;
            return null;
        }
        if (Quotes.open(first)) {
            String words = quoted();
            return words.isBlank() ? null : new Phrase(words);
        }
        int name = Names.end(text, at);
        boolean named = name > at && name < text.length() && text.charAt(name) == ':' && !text.startsWith("://", name);
        return named ? condition(start, name) : word();
    }

    private boolean negates() {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '|'
                && text.charAt(at + 1) != ')';
    }

    private Criterion negated() {
        nested++;
        Criterion of = item();
        nested--;
        return of == null ? null : new Not(of);
    }

    private Criterion bracket(int start) {
        at++;
        if (tooDeep(start)) {
            return null;
        }
        depth++;
        nested++;
        Criterion group = group();
        nested--;
        depth--;
        if (at < text.length()) {
            at++;
        } else {
            mistakes.add(new Mistake(start, start + 1, Kind.BRACKET_OPEN));
        }
        return group;
    }

    /** Whether there is no room for one more; if so, the rest is read over, which ends all brackets. */
    private boolean tooDeep(int start) {
        if (nested < DEEPEST) {
            return false;
        }
        mistakes.add(new Mistake(start, text.length(), Kind.TOO_DEEP));
        at = text.length();
        return true;
    }

    private Criterion condition(int start, int name) {
        String field = text.substring(start, name);
        at = name + 1;
        if (at < text.length() && text.charAt(at) == '(') {
            Criterion of = bracket(at);
            return of == null ? null : new Linked(field, asAll(of));
        }
        Operator operator = operator();
        int from = at;
        Values values = values(operator == Operator.HAS);
        Criterion condition = values.condition(field, operator);
        if (condition == null) {
            mistakes.add(new Mistake(start, Math.max(from, at), Kind.VALUE_MISSING));
        }
        return condition;
    }

    private static All asAll(Criterion group) {
        return group instanceof All all ? all : new All(List.of(group));
    }

    private Operator operator() {
        for (Operator each : List.of(Operator.IS, Operator.BEGINS, Operator.AT_MOST, Operator.AT_LEAST, Operator.LESS,
                Operator.GREATER)) {
            String sign = each.sign().substring(1);
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return each;
            }
        }
        return Operator.HAS;
    }

    private Values values(boolean ranges) {
        Values values = new Values();
        do {
            values.add(value(ranges));
            if (ranges && text.startsWith("..", at)) {
                at += 2;
                values.range(value(false));
                return values;
            }
        } while (next(','));
        return values;
    }

    /** A value; empty if there is none. */
    private Value value(boolean ranges) {
        if (at < text.length() && Quotes.open(text.charAt(at))) {
            return new Value(quoted(), true);
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ',' && !closes()
                && !(ranges && text.startsWith("..", at))) {
            at++;
        }
        return new Value(text.substring(start, at), false);
    }

    private boolean next(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    /** Up to the quotation mark that closes, or to the end. */
    private String quoted() {
        int start = at;
        char closing = Quotes.closing(text.charAt(at));
        StringBuilder quoted = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == closing) {
                at++;
                return quoted.toString();
            }
            if (next == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == closing || text.charAt(at + 1) == '\\')) {
                at++;
            }
            quoted.append(text.charAt(at));
        }
        mistakes.add(new Mistake(start, start + 1, Kind.QUOTE_OPEN));
        return quoted.toString();
    }

    private Criterion word() {
        Matcher digits = DIGITS_IN_BRACKETS.matcher(text).region(at, text.length());
        StringBuilder word = new StringBuilder();
        if (digits.lookingAt()) {
            word.append(digits.group());
            at = digits.end();
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !closes()) {
            if (text.charAt(at) == '\\' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))
                    && (at == start || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
                at++;
            }
            word.append(text.charAt(at));
            at++;
        }
        return new Text(word.toString());
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** A value as it was written. */
    private record Value(String text, boolean quoted) {
    }

    /** The values of a condition, and what they make of it. */
    private static final class Values {
        private final List<Value> all = new ArrayList<>();
        private boolean range;

        private void add(Value value) {
            all.add(value);
        }

        private void range(Value to) {
            range = true;
            all.add(to);
        }

        private Criterion condition(String field, Operator operator) {
            List<String> given = all.stream().map(Value::text).filter(value -> !value.isEmpty()).toList();
            if (range) {
                return range(field, all.get(all.size() - 2).text(), all.getLast().text());
            }
            if (operator == Operator.HAS && all.size() == 1) {
                if (given.isEmpty() && all.getFirst().quoted()) {
                    return new Condition(field, Operator.EMPTY, List.of());
                }
                if (given.equals(List.of("*")) && !all.getFirst().quoted()) {
                    return new Not(new Condition(field, Operator.EMPTY, List.of()));
                }
            }
            return given.isEmpty() ? null : one(field, operator, given);
        }

        private Criterion one(String field, Operator operator, List<String> given) {
            return new Condition(field, operator, operator.takesMany() ? given : given.subList(0, 1));
        }

        private static Criterion range(String field, String from, String to) {
            if (from.isEmpty()) {
                return to.isEmpty() ? null : Condition.of(field, Operator.AT_MOST, to);
            }
            return to.isEmpty() ? Condition.of(field, Operator.AT_LEAST, from) : Condition.of(field, Operator.BETWEEN, from, to);
        }
    }
}
