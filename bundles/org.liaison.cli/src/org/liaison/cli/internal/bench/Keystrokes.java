// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.search.Yardstick;

/**
 * What one key in the search bar costs without the painting: the first rows in order, the exact total and the counts of all facets.
 * What is found inside of words is compared with looking at every record, and its time with what Lucene's own wildcard query, and
 * PostgreSQL where it is installed, take for less or the same.
 */
public final class Keystrokes implements Measure {

    private static final double PREFIX_MEDIAN = 2;
    private static final double PREFIX_WORST = 30;
    private static final double INFIX_MEDIAN = 15;
    private static final double INFIX_WORST = 60;
    private static final int WILDCARD_ROUNDS = 2;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Search search = bench.session().service(Search.class);
        bench.catchUp();
        TypedQueries typed = new TypedQueries(search);
        List<Figure> figures = new ArrayList<>();
        bench.say("prefix");
        Times prefix = typed.times(typed.startsOfWords());
        figures.add(Figure.absolute("key, start of words, p50", prefix.median(), "ms", PREFIX_MEDIAN));
        figures.add(Figure.absolute("key, start of words, p99", prefix.percentile(99), "ms", PREFIX_WORST));
        bench.say("infix");
        List<String> infixes = typed.partsOfWords();
        Times infix = typed.times(infixes);
        figures.add(Figure.absolute("key, inside of words, p50", infix.median(), "ms", INFIX_MEDIAN));
        figures.add(Figure.absolute("key, inside of words, p99", infix.percentile(99), "ms", INFIX_WORST));
        bench.say("wildcard");
        Yardstick lucene = bench.session().service(Yardstick.class);
        Times wildcard = Times.of(infixes, WILDCARD_ROUNDS,
                query -> lucene.wildcard(Relation.class, query, TypedQueries.ROWS));
        figures.add(new Figure("inside, against Lucene's wildcards, p50", infix.median(), "ms",
                wildcard.median(), 1));
        bench.say("reading what can be found");
        EveryRecord all = EveryRecord.read(bench.session());
        figures.addAll(new TrigramServer(bench).compare(all, infixes, infix));
        bench.say("comparing with every record");
        figures.add(Figure.absolute("unlike looking at every record",
                infixes.stream().filter(query -> !Arrays.equals(all.containing(query), typed.found(query))).count(), "queries",
                0));
        Times limit = Times.of(infixes.stream().mapToDouble(all::millis));
        figures.add(Figure.noted("limit: String.indexOf in names, p50", limit.median(), "ms"));
        return figures;
    }
}
