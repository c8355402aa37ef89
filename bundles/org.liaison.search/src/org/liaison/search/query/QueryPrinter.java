// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;

/** Writes the text form of criteria. */
final class QueryPrinter {

    private static final String MEANINGFUL_FIRST = "-(|\"“«";

    private QueryPrinter() {
    }

    static String items(List<Criterion> criteria) {
        return criteria.stream().map(QueryPrinter::item).collect(Collectors.joining(" "));
    }

    private static String item(Criterion criterion) {
        return switch (criterion) {
            case All all -> bracket(items(all.of()));
            case Any any -> bracket(any.of().size() < 2
                    ? "| " + items(any.of())
                    : any.of().stream().map(QueryPrinter::item).collect(Collectors.joining(" | ")));
            case Not not -> '-' + item(not.of());
            case Text text -> Arrays.stream(text.words().split(" ")).map(QueryPrinter::word).collect(Collectors.joining(" "));
            case Phrase phrase -> Quotes.quote(phrase.words());
            case Condition condition -> condition.field() + condition.operator().sign() + values(condition);
            case Linked linked -> linked.list() + ":(" + items(linked.of().of()) + ')';
        };
    }

    private static String bracket(String items) {
        return items.chars().allMatch(character -> character >= '0' && character <= '9') && !items.isEmpty()
                ? "( " + items + ')'
                : '(' + items + ')';
    }

    private static String values(Condition condition) {
        return condition.values().stream().map(QueryPrinter::value)
                .collect(Collectors.joining(condition.operator() == Operator.BETWEEN ? ".." : ","));
    }

    private static String value(String value) {
        boolean bare = Character.isLetterOrDigit(value.charAt(0)) || value.length() > 1 && "+-.".indexOf(value.charAt(0)) >= 0;
        return bare && !value.contains("..") && !value.endsWith(".") && value.chars().noneMatch(QueryPrinter::endsValue)
                ? value
                : Quotes.quote(value);
    }

    private static boolean endsValue(int character) {
        return Character.isWhitespace(character) || ",()\"\\".indexOf(character) >= 0;
    }

    /** A word of a text, with a backslash before what would mean something. */
    private static String word(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 2);
        int name = Names.end(word, 0);
        for (int at = 0; at < word.length(); at++) {
            char character = word.charAt(at);
            if (character == '\\' || character == ')' || character == ':' && at == name
                    || at == 0 && MEANINGFUL_FIRST.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }
}
