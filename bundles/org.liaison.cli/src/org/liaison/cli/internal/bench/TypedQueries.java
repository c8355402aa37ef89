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
 * What users type into the search bar of relations: parts of one to three words of names, the same in every run.
 *
 * @param search answers
 */
record TypedQueries(Search search) {

    static final int COUNT = 200;
    static final int ROWS = 100;
    static final int ROUNDS = 4;
    private static final int VALUES = 20;
    private static final int SHORTEST = 3;

    List<String> startsOfWords() {
        return queries(false);
    }

    List<String> partsOfWords() {
        return queries(true);
    }

    private List<String> queries(boolean inside) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        try (Rows rows = search.rows(ListQuery.all(Relation.class))) {
            while (queries.size() < COUNT) {
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

    /** What one key costs without the painting: the first rows in order, the exact total and the counts of all facets. */
    Times times(List<String> queries) {
        List<Asked> facets = search.fields(Relation.class).stream().filter(FieldDescription::facet)
                .map(field -> Asked.top(field.id(), VALUES)).toList();
        return Times.of(queries, ROUNDS, query -> {
            try (Rows rows = search.rows(ListQuery.all(Relation.class).matching(query))) {
                for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
                    rows.row(row).text("name", Locale.FRENCH);
                }
                rows.facets(facets);
            }
        });
    }

    long[] found(String query) {
        try (Rows rows = search.rows(ListQuery.all(Relation.class).matching(query))) {
            return Arrays.stream(rows.ids()).sorted().toArray();
        }
    }
}
