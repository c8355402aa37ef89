// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;

/**
 * Criteria of any shape, with texts that are full of signs which mean something in a query.
 *
 * @param random what decides
 */
record RandomCriteria(Random random) {

    private static final String SIGNS = "ab12-:()|\"\\.,=<>^*«»“”+/' \u00a0\u2003é日";
    private static final List<String> FIELDS = List.of("status", "next-visit", "org.example.x_1", "Été", "http");

    All all(int depth) {
        return new All(list(depth));
    }

    private Criterion any(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Text(text(true));
            case 1 -> new Phrase(text(true));
            case 2, 3 -> condition();
            case 4 -> all(depth - 1);
            case 5 -> new Any(list(depth - 1));
            default -> random.nextBoolean()
                    ? new Not(any(depth - 1))
                    : new Linked(FIELDS.get(random.nextInt(FIELDS.size())), all(depth - 1));
        };
    }

    private List<Criterion> list(int depth) {
        return Stream.generate(() -> any(depth)).limit(random.nextInt(4)).toList();
    }

    private Condition condition() {
        Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
        int count = IntStream.of(1 + random.nextInt(3), 2, 1, 0).filter(operator::takes).findFirst().orElseThrow();
        return new Condition(FIELDS.get(random.nextInt(FIELDS.size())), operator,
                Stream.generate(() -> text(false)).limit(count).toList());
    }

    private String text(boolean notBlank) {
        String text;
        do {
            text = random.ints(1 + random.nextInt(6), 0, SIGNS.length()).mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                    .reduce("", String::concat);
        } while (notBlank && text.isBlank());
        return text;
    }
}
