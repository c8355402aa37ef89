// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.liaison.model.crm.Relation;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.values.Fold;

/**
 * What one key in the search bar costs without the painting: the first rows in order, the exact total and the counts of all facets.
 * What is found inside of words is compared with looking at every record.
 */
public final class Keystrokes implements Measure {

    private static final int QUERIES = 200;
    private static final int ROUNDS = 4;
    private static final int ROWS = 100;
    private static final int VALUES = 20;
    private static final int SHORTEST = 3;
    private static final double PREFIX_MEDIAN = 2;
    private static final double PREFIX_WORST = 30;
    private static final double INFIX_MEDIAN = 15;
    private static final double INFIX_WORST = 60;

    @Override
    public List<Figure> take(Bench bench) {
        Search search = bench.session().service(Search.class);
        bench.catchUp();
        bench.say("reading what can be found");
        EveryRecord all = EveryRecord.read(bench.session());
        List<String> prefixes = queries(search, false);
        List<String> infixes = queries(search, true);
        List<Figure> figures = new ArrayList<>();
        bench.say("prefix");
        double[] prefix = times(search, prefixes);
        figures.add(Figure.absolute("key, start of words, p50", percentile(prefix, 50), "ms", PREFIX_MEDIAN));
        figures.add(Figure.absolute("key, start of words, p99", percentile(prefix, 99), "ms", PREFIX_WORST));
        bench.say("infix");
        double[] infix = times(search, infixes);
        figures.add(Figure.absolute("key, inside of words, p50", percentile(infix, 50), "ms", INFIX_MEDIAN));
        figures.add(Figure.absolute("key, inside of words, p99", percentile(infix, 99), "ms", INFIX_WORST));
        bench.say("comparing with every record");
        figures.add(Figure.absolute("results unlike those of looking at every record",
                infixes.stream().filter(query -> !Arrays.equals(all.containing(query), found(search, query))).count(), "queries",
                0));
        double[] limit = infixes.stream().mapToDouble(all::millis).sorted().toArray();
        figures.add(Figure.absolute("limit: String.indexOf over all names, p50", percentile(limit, 50), "ms", INFIX_MEDIAN));
        return figures;
    }

    /** The last round counts; the others let the JVM see what matters. */
    private static double[] times(Search search, List<String> queries) {
        List<Asked> facets = search.fields(Relation.class).stream().filter(FieldDescription::facet)
                .map(field -> Asked.top(field.id(), VALUES)).toList();
        double[] times = new double[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int number = 0; number < times.length; number++) {
                long start = System.nanoTime();
                try (Rows rows = search.rows(ListQuery.all(Relation.class).matching(queries.get(number)))) {
                    for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
                        rows.row(row).text("name", Locale.FRENCH);
                    }
                    rows.facets(facets);
                }
                times[number] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static long[] found(Search search, String query) {
        try (Rows rows = search.rows(ListQuery.all(Relation.class).matching(query))) {
            return Arrays.stream(rows.ids()).sorted().toArray();
        }
    }

    /** Parts of one to three words of names, the same in every run. */
    private static List<String> queries(Search search, boolean inside) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        try (Rows rows = search.rows(ListQuery.all(Relation.class))) {
            while (queries.size() < QUERIES) {
                List<String> words = Arrays.stream(
                        Fold.of(rows.row(random.nextInt(rows.size())).text("name", Locale.FRENCH)).split("[^a-z]+"))
                        .filter(word -> word.length() > SHORTEST).limit(1 + queries.size() % 3).toList();
                if (!words.isEmpty()) {
                    queries.add(String.join(" ", words.stream().map(word -> part(word, inside, random)).toList()));
                }
            }
        }
        return queries;
    }

    private static String part(String word, boolean inside, Random random) {
        int start = inside ? random.nextInt(word.length() - SHORTEST + 1) : 0;
        int least = inside ? SHORTEST : 1;
        return word.substring(start, start + least + random.nextInt(word.length() - start - least + 1));
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
