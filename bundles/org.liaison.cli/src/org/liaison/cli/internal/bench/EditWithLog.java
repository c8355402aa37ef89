// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** One record saved with its history, held against a bare durable update of one row; they take turns. */
public final class EditWithLog implements Measure {

    private static final int WARM = 300;
    private static final int TIMES = 400;
    private static final double MEDIAN = 2.5;
    private static final double SLOWEST = 3;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Store store = bench.session().service(Store.class);
        bench.catchUp();
        bench.say("edit");
        List<Term> terms = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_STATUS);
        long[] ids = BulkStatus.ids(bench);
        double[][] times = new double[2][TIMES];
        try (BareUpdate bare = new BareUpdate(bench.session().service(Database.class).open())) {
            for (int round = -WARM; round < TIMES; round++) {
                long id = ids[(round + WARM) % ids.length];
                Relation seen = store.find(Relation.class, id).orElseThrow();
                Term other = terms.stream().filter(term -> seen.getStatus() == null || term.getId() != seen.getStatus().getId())
                        .findFirst().orElseThrow();
                double updated = bare.millis(new long[] { id }, other.getId());
                double stored = Bench.millis(() -> store.change(new Intent("Status", Intent.Origin.COMMAND, ""),
                        change -> change.edit(seen).setStatus(other)));
                if (round >= 0) {
                    times[0][round] = updated;
                    times[1][round] = stored;
                }
            }
        }
        Times bare = new Times(times[0]);
        Times logged = new Times(times[1]);
        return List.of(new Figure("save a record, median", logged.median(), "ms", bare.median(), MEDIAN),
                new Figure("save a record, p99", logged.percentile(99), "ms", bare.percentile(99), SLOWEST));
    }
}
