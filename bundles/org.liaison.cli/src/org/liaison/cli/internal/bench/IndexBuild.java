// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;

/** How quickly the index is built anew from the database, and how much room it takes. */
public final class IndexBuild implements Measure {

    private static final double MICROSECONDS = 1e6 / 15_000;
    private static final double BYTES = 150;
    /** Longer than the index waits for quiet before it lets go of parts that have been merged. */
    private static final int WAIT_SECONDS = 5;
    private static final int MOST_WAITS = 60;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Search search = bench.session().service(Search.class);
        bench.catchUp();
        long records = search.count(ListQuery.all(Relation.class)) + (long) search.count(ListQuery.all(Contact.class));
        bench.say("rebuild");
        double millis = Bench.millis(() -> {
            search.rebuild();
            bench.catchUp();
        });
        return List.of(Figure.absolute("index rebuild, a record", millis * 1_000 / records, "µs", MICROSECONDS),
                Figure.absolute("index on disk, a record", (double) settled(bench.folder().resolve("index")) / records, "bytes",
                        BYTES));
    }

    /** The size once merging in the background has ended. */
    private static long settled(Path folder) throws IOException {
        long before = -1;
        long now = size(folder);
        try {
            for (int wait = 0; wait < MOST_WAITS && now != before; wait++) {
                TimeUnit.SECONDS.sleep(WAIT_SECONDS);
                before = now;
                now = size(folder);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
