// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.liaison.exchange.ImportReport;
import org.liaison.exchange.Importer;
import org.liaison.exchange.SampleData;
import org.liaison.model.crm.Relation;
import org.liaison.search.Search;
import org.liaison.store.Encryption;
import org.liaison.store.Progress;
import org.liaison.store.Store;

/** Imports and saves while the data are encrypted, held against the same without; they take turns on the same data. */
public final class WithPassword implements Measure {

    private static final int ROUNDS = 4;
    private static final int SAVES = 300;
    private static final int PART = 4;
    private static final double TARGET = 1.25;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Path file = bench.folder().resolve("password.csv");
        bench.session().service(SampleData.class).write(file, Math.max(1, bench.size() / PART));
        Encryption encryption = bench.session().service(Encryption.class);
        double[][] imports = new double[2][ROUNDS - 1];
        double[][] saves = new double[2][ROUNDS - 1];
        for (int round = 0; round < ROUNDS; round++) {
            for (int on = 0; on < 2; on++) {
                bench.say("password " + round + (on == 1 ? " on" : " off"));
                double imported = imported(bench, file);
                double saved = new Saves(bench).median(SAVES);
                if (round > 0) {
                    imports[on][round - 1] = imported;
                    saves[on][round - 1] = saved;
                }
                if (on == 0) {
                    encryption.encrypt("only for measuring".toCharArray());
                } else {
                    encryption.decrypt();
                }
                bench.session().service(Search.class).rebuild();
                bench.catchUp();
            }
        }
        return List.of(figure("import with a password", imports), figure("save with a password, median", saves));
    }

    private static Figure figure(String name, double[][] millis) {
        return new Figure(name, new Times(millis[1]).median(), "ms", new Times(millis[0]).median(), TARGET);
    }

    private static double imported(Bench bench, Path file) throws IOException {
        Importer importer = bench.session().service(Importer.class);
        ImportReport[] report = new ImportReport[1];
        double millis = Bench.millis(() -> {
            report[0] = importer.run(importer.plan(file, Relation.class, Map.of()), Progress.NONE);
            bench.catchUp();
        });
        report[0].changeSet().ifPresent(set -> bench.session().service(Store.class).undo(set.id(), "Undo"));
        bench.catchUp();
        return millis;
    }
}
