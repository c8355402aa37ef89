// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.liaison.exchange.ImportReport;
import org.liaison.exchange.Importer;
import org.liaison.store.Progress;
import org.liaison.exchange.SampleData;
import org.liaison.model.crm.Relation;
import org.liaison.store.Database;
import org.liaison.store.Store;

/**
 * The import of a file through the whole engine (reading, checking, change log, index), held against a bare insert of the same rows;
 * and its undo, held against the import.
 */
public final class ImportAndUndo implements Measure {

    private static final double IMPORT = 4;
    private static final double UNDO = 1;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Path file = bench.folder().resolve("import.csv");
        bench.session().service(SampleData.class).write(file, bench.size());
        Store store = bench.session().service(Store.class);
        store.ready().toCompletableFuture().join();
        bench.catchUp();
        Importer importer = bench.session().service(Importer.class);
        List<ImportReport> reports = new ArrayList<>();
        bench.say("import " + bench.size());
        double imported = Bench.millis(() -> {
            reports.add(importer.run(importer.plan(file, Relation.class, Map.of()), Progress.NONE));
            bench.catchUp();
        });
        if (reports.get(0).created() != bench.size()) {
            throw new IllegalStateException(reports.get(0).toString());
        }
        bench.say("bare insert");
        double bare = new BareInsert(bench.session().service(Database.class).open()).millis();
        bench.say("undo");
        double undone = Bench.millis(() -> {
            store.undo(reports.get(0).changeSet().orElseThrow().id(), "Undo");
            bench.catchUp();
        });
        return List.of(new Figure("import", imported, "ms", bare, IMPORT),
                new Figure("undo of the import", undone, "ms", imported, UNDO));
    }
}
