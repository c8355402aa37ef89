// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.WildcardQuery;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.document.Names;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.SnapshotRows;
import org.liaison.search.internal.vault.Directories;
import org.liaison.values.Fold;

/** Measures the index by itself, without database: {@code SearchBenchmark FOLDER [RECORDS]}. It prints a line a figure. */
public final class SearchBenchmark {

    private static final int QUERIES = 200;
    private static final int BATCH = 1_000;
    private static final List<Asked> FACETS = Companies.fields().shown().stream().filter(IndexedField::facet)
            .filter(field -> field.type() != ValueType.DATE && field.type() != ValueType.NUMBER)
            .map(field -> Asked.top(field.id(), 20)).toList();

    private final PrintStream out;
    private final Path folder;
    private final int records;
    private final Companies companies = new Companies(7);

    private SearchBenchmark(PrintStream out, Path folder, int records) {
        this.out = out;
        this.folder = folder;
        this.records = records;
    }

    public static void main(String[] arguments) throws IOException {
        new SearchBenchmark(new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true),
                Path.of(arguments[0]),
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000).run();
    }

    private void run() throws IOException {
        if (!Files.exists(folder.resolve("Company"))) {
            try (ListIndex index = open()) {
                long start = System.nanoTime();
                build(index);
                double seconds = (System.nanoTime() - start) / 1e9;
                print("rebuild", records / seconds, "records/s");
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            print("size", files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / (double) records,
                    "bytes/record");
        }
        long start = System.nanoTime();
        try (ListIndex index = open()) {
            print("open", millis(start), "ms");
            start = System.nanoTime();
            try (Rows rows = rows(index, query())) {
                for (int row = 0; row < 50; row++) {
                    rows.row(row).text("name", Locale.FRENCH);
                }
            }
            print("first rows, cold", millis(start), "ms");
            start = System.nanoTime();
            index.acquire().ifPresent(snapshot -> {
                snapshot.warm();
                snapshot.release();
            });
            print("word lists", millis(start), "ms");
            sorts(index, "sort, first");
            one(index);
            sorts(index, "sort, after one change");
            texts("prefix", index, unused -> words(false));
            texts("infix", index, unused -> words(true));
            wildcards(index);
            texts("three letters", index, unused -> (companies.typed(true) + "an").substring(0, 3));
            texts("one letter", index, unused -> companies.typed(false).substring(0, 1));
            texts("four digits", index, number -> Integer.toString(1000 + number * 37));
            texts("phone", index, number -> "+33 " + (100_000 + number * 371));
            pages(index);
            refreshes(index);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print("heap after closing", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB");
    }

    private void build(ListIndex index) {
        index.startBuilding();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int id = 1; id <= records; id += BATCH) {
                List<IndexedThing> things = new ArrayList<>();
                for (int each = id; each < id + BATCH; each++) {
                    things.add(companies.next(each));
                }
                threads.submit(() -> things.forEach(index::add));
            }
        }
        long start = System.nanoTime();
        index.finishBuilding("", 1, companies.terms());
        while (!index.settle()) {
            Thread.onSpinWait();
        }
        index.settle();
        print("of which finishing", (System.nanoTime() - start) / 1e9, "s");
    }

    private void sorts(ListIndex index, String name) {
        for (IndexedField field : Companies.fields().shown()) {
            long start = System.nanoTime();
            try (Rows rows = rows(index, query().sortedBy(field.id(), true))) {
                for (int row = 0; row < 50; row++) {
                    rows.row(row).text("name", Locale.FRENCH);
                }
            }
            print(name + " by " + field.id(), millis(start), "ms");
        }
    }

    private void texts(String name, ListIndex index, IntFunction<String> text) {
        double[] times = new double[QUERIES];
        long found = 0;
        for (int round = 0; round < 4; round++) {
            found = 0;
            for (int number = 0; number < QUERIES; number++) {
                String typed = text.apply(number);
                long start = System.nanoTime();
                try (Rows rows = rows(index, query().matching(typed))) {
                    found += rows.size();
                    for (int row = 0; row < Math.min(100, rows.size()); row++) {
                        rows.id(row);
                    }
                    rows.facets(FACETS);
                }
                times[number] = millis(start);
            }
        }
        Arrays.sort(times);
        print(name + " p50", times[QUERIES / 2], "ms (" + found / QUERIES + " found on average)");
        print(name + " p99", times[QUERIES * 99 / 100], "ms");
    }

    /** What Lucene itself needs to count the same, without rows and facets. */
    private void wildcards(ListIndex index) {
        index.acquire().ifPresent(snapshot -> {
            IndexSearcher searcher = new IndexSearcher(snapshot.leaves().reader());
            searcher.setQueryCache(null);
            double[] times = new double[QUERIES];
            for (int round = 0; round < 4; round++) {
                for (int number = 0; number < QUERIES; number++) {
                    BooleanQuery.Builder all = new BooleanQuery.Builder();
                    for (String word : Fold.of(words(true)).split(" ")) {
                        all.add(new WildcardQuery(new Term(Names.WORD, "*" + word + "*")), BooleanClause.Occur.FILTER);
                    }
                    long start = System.nanoTime();
                    try {
                        searcher.count(all.build());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                    times[number] = millis(start);
                }
            }
            snapshot.release();
            Arrays.sort(times);
            print("infix, Lucene wildcard, count alone, p50", times[QUERIES / 2], "ms");
            print("infix, Lucene wildcard, count alone, p99", times[QUERIES * 99 / 100], "ms");
        });
    }

    private void pages(ListIndex index) {
        double[] times = new double[QUERIES];
        try (Rows rows = rows(index, query())) {
            for (int number = 0; number < QUERIES; number++) {
                long start = System.nanoTime();
                int from = (int) ((long) number * 7919 % QUERIES * (rows.size() - 50) / QUERIES);
                for (int row = from; row < from + 50; row++) {
                    for (IndexedField field : Companies.fields().shown()) {
                        rows.row(row).text(field.id(), Locale.FRENCH);
                    }
                }
                times[number] = millis(start);
            }
            Arrays.sort(times);
            print("page of 50 rows, all columns, p50", times[QUERIES / 2], "ms");
            print("page of 50 rows, all columns, p99", times[QUERIES * 99 / 100], "ms");
            long start = System.nanoTime();
            rows.indexOf(records / 2);
            print("place of a record", millis(start), "ms");
            start = System.nanoTime();
            rows.ids();
            print("all ids", millis(start), "ms");
        }
    }

    private void refreshes(ListIndex index) {
        double[] times = new double[20];
        for (int number = 0; number < times.length; number++) {
            long start = System.nanoTime();
            one(index);
            try (Rows rows = rows(index, query())) {
                rows.id(0);
            }
            times[number] = millis(start);
        }
        Arrays.sort(times);
        print("one change until it is in the list, p50", times[10], "ms");
        print("one change until it is in the list, worst", times[19], "ms");
        long start = System.nanoTime();
        index.commit();
        print("commit", millis(start), "ms");
    }

    private void one(ListIndex index) {
        index.put(companies.next(records / 3));
        index.refresh(2, List.of());
    }

    private String words(boolean inside) {
        StringBuilder text = new StringBuilder(companies.typed(inside));
        for (int more = text.length() % 3; more > 0; more--) {
            text.append(' ').append(companies.typed(inside));
        }
        return text.toString();
    }

    private ListIndex open() {
        return new ListIndex(folder, Companies.fields(), Locale.FRENCH, Directories.PLAIN);
    }

    private static ListQuery query() {
        return ListQuery.all(Relation.class);
    }

    private static Rows rows(ListIndex index, ListQuery query) {
        return new SnapshotRows(query, index.acquire().orElseThrow(), new Neighbourhood(Map.of(), LocalDate.EPOCH));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%-45s %12.2f %s%n", name, value, unit);
    }
}
