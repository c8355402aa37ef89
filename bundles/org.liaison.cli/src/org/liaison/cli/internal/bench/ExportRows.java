// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.model.crm.Relation;
import org.liaison.store.Database;
import org.liaison.store.Progress;

/** All relations as a CSV file, once as a list shows them and once with all fields: held against bare reading and writing. */
public final class ExportRows implements Measure {

    private static final List<String> VIEW = List.of("name", "type", "status", "sector", "city", "owner", "contactCount");
    private static final int TIMES = 2;
    private static final double RATIO = 2;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.catchUp();
        Exporter exporter = bench.session().service(Exporter.class);
        BareExport bare = new BareExport(bench.session().service(Database.class).open());
        Path file = bench.folder().resolve("export.csv");
        ExportPlan all = ExportPlan.all(Relation.class, file);
        double[][] times = new double[4][TIMES];
        // the last time counts; before it pages and code become warm
        for (int time = 0; time < TIMES; time++) {
            bench.say("export");
            times[0][time] = bare.millis(file, List.of(BareExport.VIEW));
            times[1][time] = Bench.millis(() -> exporter.run(all.with(VIEW), Progress.NONE));
            times[2][time] = bare.millis(file, BareExport.RECORDS);
            times[3][time] = Bench.millis(() -> exporter.run(all, Progress.NONE));
        }
        Files.delete(file);
        int last = TIMES - 1;
        return List.of(new Figure("export of a view", times[1][last], "ms", times[0][last], RATIO),
                new Figure("export of all fields", times[3][last], "ms", times[2][last], RATIO));
    }
}
