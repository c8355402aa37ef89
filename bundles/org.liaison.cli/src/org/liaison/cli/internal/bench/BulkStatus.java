// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.FieldAction;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/**
 * Another status for ten thousand relations, with change log and index, and its undo: held against one bare batch of updates of the
 * same rows. All are done several times, in turns, and the medians count.
 */
public final class BulkStatus implements Measure {

    private static final int RECORDS = 10_000;
    private static final int WARM = 3;
    private static final int TIMES = 5;
    private static final double RATIO = 4;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Store store = bench.session().service(Store.class);
        Bulk bulk = bench.session().service(Bulk.class);
        bench.catchUp();
        List<Term> terms = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_STATUS);
        long[] ids = ids(bench);
        double[][] times = new double[4][TIMES];
        try (BareUpdate bare = new BareUpdate(bench.session().service(Database.class).open())) {
            for (int round = -WARM; round < TIMES; round++) {
                bench.say("bulk " + round);
                Term status = terms.get((round + WARM) % terms.size());
                double updated = bare.millis(ids, status.getId());
                double stored = Bench.millis(() -> bulk.run(new FieldAction<>(RelationFields.STATUS, status), ids,
                        Intent.Origin.COMMAND, Progress.NONE));
                double[] now = { updated, stored + Bench.millis(bench::catchUp), Bench.millis(() -> {
                    store.undo(store.log().last(), "Undo");
                    bench.catchUp();
                }), stored };
                for (int kind = 0; kind < now.length && round >= 0; kind++) {
                    times[kind][round] = now[kind];
                }
            }
        }
        double baseline = new Times(times[0]).median();
        return List.of(new Figure("bulk status of " + ids.length, new Times(times[1]).median(), "ms", baseline, RATIO),
                Figure.noted("of it stored with its history", new Times(times[3]).median(), "ms"),
                new Figure("undo of the bulk status", new Times(times[2]).median(), "ms", baseline, RATIO));
    }

    /** Ten thousand relations, the same each time. */
    static long[] ids(Bench bench) {
        try (Rows rows = bench.session().service(Search.class).rows(ListQuery.all(Relation.class))) {
            long[] all = rows.ids();
            return new Random(7).ints(0, all.length).distinct().limit(Math.min(RECORDS, all.length)).mapToLong(at -> all[at])
                    .toArray();
        }
    }
}
