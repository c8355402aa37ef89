// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.FieldAction;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/**
 * What a crash costs between the database and the index: the index on the disk is put back to what it was before some records changed,
 * and the time is taken until it has caught up after the start. Ten times as many records may take ten times as long, however many
 * others there are.
 */
public final class MissedChanges implements Measure {

    private static final int FEW = 1_000;
    private static final int TIMES_AS_MANY = 10;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.catchUp();
        // the first is for the code to become warm
        missed(bench, FEW);
        double few = missed(bench, FEW);
        double many = missed(bench, FEW * TIMES_AS_MANY);
        return List.of(Figure.noted("catch-up of " + FEW + " missed", few, "ms"),
                new Figure("catch-up of " + FEW * TIMES_AS_MANY + " missed", many, "ms", few, TIMES_AS_MANY));
    }

    private static double missed(Bench bench, int records) throws IOException {
        bench.say("catch-up " + records);
        Path index = bench.folder().resolve("index");
        Path before = bench.folder().resolve("index-before");
        bench.session().restart(() -> copy(index, before));
        bench.catchUp();
        long[] ids = ids(bench.session().service(Search.class), records);
        bench.session().service(Bulk.class).run(new FieldAction<>(RelationFields.ACRONYM, "M" + System.nanoTime()), ids,
                Intent.Origin.COMMAND, Progress.NONE);
        bench.session().restart(() -> {
            delete(index);
            copy(before, index);
            delete(before);
        });
        Search search = bench.session().service(Search.class);
        // waits for the database
        bench.session().service(Store.class).log().last();
        return Bench.millis(() -> search.caughtUp().toCompletableFuture().join());
    }

    private static long[] ids(Search search, int records) {
        try (Rows rows = search.rows(ListQuery.all(Relation.class))) {
            return Arrays.copyOf(rows.ids(), Math.min(records, rows.size()));
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
