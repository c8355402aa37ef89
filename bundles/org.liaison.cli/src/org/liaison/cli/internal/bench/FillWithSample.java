// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.List;

import org.liaison.exchange.SampleData;
import org.liaison.model.crm.Relation;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/** Fills the data folder for the measures that follow, unless one with data was given. */
public final class FillWithSample implements Measure {

    @Override
    public List<Figure> take(Bench bench) {
        if (bench.session().service(Store.class).count(Relation.class) == 0) {
            bench.say("sample " + bench.size());
            bench.session().service(SampleData.class).make(bench.size(), Progress.NONE);
        }
        bench.catchUp();
        return List.of();
    }
}
