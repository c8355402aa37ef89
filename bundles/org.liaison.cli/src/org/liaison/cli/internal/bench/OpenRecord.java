// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Store;

/** Reading a record with all its parts and its history, as a detail editor does when it opens. */
public final class OpenRecord implements Measure {

    private static final int TIMES = 400;
    private static final int WARM = 100;
    private static final int HISTORY = 50;
    private static final double MILLIS = 50;

    @Override
    public List<Figure> take(Bench bench) {
        Store store = bench.session().service(Store.class);
        List<Long> ids = new ArrayList<>();
        store.scan(Relation.class, 5000, batch -> batch.forEach(relation -> ids.add(relation.getId())));
        Random random = new Random(7);
        bench.say("read records");
        double[] times = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long id = ids.get(random.nextInt(ids.size()));
            long start = System.nanoTime();
            open(store, id);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return List.of(Figure.absolute("read a record, p95", times[TIMES * 95 / 100], "ms", MILLIS));
    }

    private static void open(Store store, long id) {
        Relation relation = store.find(Relation.class, id).orElseThrow();
        store.list(AddressFields.RELATION, relation);
        store.list(CoordinateFields.RELATION, relation);
        store.list(EstablishmentFields.RELATION, relation);
        store.list(ContactFields.RELATION, relation);
        store.list(TaggingFields.RELATION, relation);
        store.log().history(Relation.class, id, HISTORY);
    }
}
