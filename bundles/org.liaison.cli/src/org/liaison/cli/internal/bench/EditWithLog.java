// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import javax.sql.DataSource;

import org.liaison.bench.jpa.BareJpa;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Database;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/**
 * One record saved with its history, held against a bare durable update of one row, and against the same write through JPA alone; they
 * take turns.
 */
public final class EditWithLog implements Measure {

    private static final int WARM = 300;
    private static final int TIMES = 2000;
    private static final double MEDIAN = 2.5;
    private static final double SLOWEST = 3;
    private static final double LOG = 1.5;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Store store = bench.session().service(Store.class);
        bench.catchUp();
        bench.say("edit");
        List<Term> terms = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_STATUS);
        long[] ids = BulkStatus.ids(bench);
        double[][] times = new double[3][TIMES];
        DataSource database = bench.session().service(Database.class).open();
        try (BareUpdate bare = new BareUpdate(database); BareJpa jpa = new BareJpa(database, store.types())) {
            for (int round = -WARM; round < TIMES; round++) {
                long id = ids[(round + WARM) % ids.length];
                Relation seen = store.find(Relation.class, id).orElseThrow();
                Term other = Saves.other(terms, seen);
                double updated = bare.millis(new long[] { id }, other.getId());
                double stored = Bench.millis(() -> store.change(new Intent("Status", Intent.Origin.COMMAND, ""),
                        change -> change.edit(seen).setStatus(other)));
                long back = Saves.other(terms, store.find(Relation.class, id).orElseThrow()).getId();
                double unlogged = Bench.millis(() -> jpa.change(Relation.class, id, Term.class, back, Relation::setStatus));
                if (round >= 0) {
                    times[0][round] = updated;
                    times[1][round] = stored;
                    times[2][round] = unlogged;
                }
            }
        }
        Times bare = new Times(times[0]);
        Times logged = new Times(times[1]);
        return List.of(new Figure("save a record, median", logged.median(), "ms", bare.median(), MEDIAN),
                new Figure("save a record, p99", logged.percentile(99), "ms", bare.percentile(99), SLOWEST),
                new Figure("save with log against JPA alone, median", logged.median(), "ms", new Times(times[2]).median(), LOG));
    }
}
