// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;

import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** Gives one relation after the other another status, each in a change set of its own. */
final class Saves {

    private final Store store;
    private final List<Term> terms;
    private final long[] ids;
    private int next;

    Saves(Bench bench) {
        store = bench.session().service(Store.class);
        terms = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_STATUS);
        ids = BulkStatus.ids(bench);
    }

    /** How long one of some takes in the median, in milliseconds. */
    double median(int count) throws IOException {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            millis[i] = one();
        }
        return new Times(millis).median();
    }

    /** How long each took that was made until something was over. */
    Times until(BooleanSupplier over) throws IOException {
        DoubleStream.Builder millis = DoubleStream.builder();
        while (!over.getAsBoolean()) {
            millis.add(one());
        }
        return Times.of(millis.build());
    }

    /** A status that a relation does not have. */
    static Term other(List<Term> terms, Relation relation) {
        return terms.stream().filter(term -> relation.getStatus() == null || term.getId() != relation.getStatus().getId())
                .findFirst().orElseThrow();
    }

    private double one() throws IOException {
        Relation seen = store.find(Relation.class, ids[next++ % ids.length]).orElseThrow();
        Term other = other(terms, seen);
        return Bench.millis(() -> store.change(new Intent("Status", Intent.Origin.COMMAND, ""),
                change -> change.edit(seen).setStatus(other)));
    }
}
