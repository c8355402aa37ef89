// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.liaison.bulk.Bulk;
import org.liaison.bulk.FieldAction;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.UndoDecisions;
import org.liaison.store.UndoDecisions.Choice;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoScope;

/**
 * The undo of another status for ten thousand relations, held against that itself: the plain undo, and that by a plan where a quarter
 * was changed since, with the look at the plan.
 */
public final class UndoOfBulk implements Measure {

    private static final int WARM = 2;
    private static final int TIMES = 5;
    private static final int PAGE = 60;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Store store = bench.session().service(Store.class);
        Bulk bulk = bench.session().service(Bulk.class);
        bench.catchUp();
        List<Term> terms = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_STATUS);
        long[] ids = BulkStatus.ids(bench);
        long[] quarter = Arrays.copyOf(ids, ids.length / 4);
        double[][] times = new double[5][TIMES];
        for (int round = -WARM; round < TIMES; round++) {
            bench.say("undo " + round);
            Term status = terms.get((round + WARM) % terms.size());
            Term since = terms.get((round + WARM + 1) % terms.size());
            double done = Bench.millis(() -> run(bulk, status, ids));
            // as the bulk began: else the undo would pay for its entries in the index
            bench.catchUp();
            double undone = Bench.millis(() -> store.undo(store.log().last(), "Undo"));
            run(bulk, status, ids);
            long changed = last(store);
            run(bulk, since, quarter);
            UndoPlan[] plan = new UndoPlan[1];
            double planned = Bench
                    .millis(() -> plan[0] = store.undoing().plan(changed, new UndoScope.Everything(), Progress.NONE));
            double looked = Bench.millis(() -> store.undoing().look(plan[0], plan[0].records().subList(0, PAGE)));
            double taken = Bench.millis(() -> store.undoing().carryOut(plan[0], new UndoDecisions(Choice.TAKE, Map.of()), "Undo",
                    Progress.NONE));
            bench.catchUp();
            double[] now = { done, undone, planned, looked, taken };
            for (int kind = 0; kind < now.length && round >= 0; kind++) {
                times[kind][round] = now[kind];
            }
        }
        double baseline = new Times(times[0]).median();
        return List.of(new Figure("undo of a bulk of " + ids.length, new Times(times[1]).median(), "ms", baseline, 1),
                Figure.noted("its plan, a quarter changed since", new Times(times[2]).median(), "ms"),
                Figure.noted("a page of the plan", new Times(times[3]).median(), "ms"),
                Figure.noted("its undo with decisions", new Times(times[4]).median(), "ms"));
    }

    private static void run(Bulk bulk, Term status, long[] ids) {
        bulk.run(new FieldAction<>(RelationFields.STATUS, status), ids, Intent.Origin.COMMAND, Progress.NONE);
    }

    private static long last(Store store) {
        return store.log().newest(1, Long.MAX_VALUE).getFirst().id();
    }
}
