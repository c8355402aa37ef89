// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;

/** How quickly the index is built anew from the database, and how much room it takes. */
public final class IndexBuild implements Measure {

    private static final double MICROSECONDS = 1e6 / 15_000;
    private static final double BYTES = 150;

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
                Figure.absolute("index on disk, a record", (double) bench.settledIndex() / records, "bytes",
                        BYTES));
    }
}
