// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import org.liaison.exchange.SampleData;
import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/** Fills the data folder for the measures that follow, unless one with data was given. */
public final class FillWithSample implements Measure {

    /** So many relations are made as users make them; what goes beyond that is for size alone. */
    private static final int BY_THE_ENGINE = 10_000;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        if (bench.session().service(Store.class).count(Relation.class) == 0) {
            bench.say("sample " + bench.size());
            bench.session().service(SampleData.class).make(Math.min(bench.size(), BY_THE_ENGINE), Progress.NONE);
            if (bench.size() > BY_THE_ENGINE) {
                new BareFill(bench).fill(BY_THE_ENGINE, bench.size());
                bench.say("index");
                bench.session().service(Search.class).rebuild();
                bench.catchUp();
                bench.settledIndex();
            }
        }
        bench.catchUp();
        return List.of();
    }
}
