// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.liaison.cli.internal.Trees;
import org.liaison.store.Database;

/**
 * A backup, held against copying the files of the closed database: the copying alone, and all of it, with opening the copy, reading every
 * page, noting checksums and waiting for the disk, which a plain copy does not do. What is saved meanwhile is held against
 * the same with nothing beside.
 */
public final class CopyData implements Measure {

    private static final int ROUNDS = 4;
    private static final double COPY = 2;
    private static final double BESIDE = 1.5;
    private static final int SAVES = 1000;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.catchUp();
        bench.say("backup");
        Path database = bench.folder().resolve("database");
        Path target = bench.folder().resolve("copies");
        double[][] millis = new double[3][ROUNDS - 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] now = { fresh(target, () -> Trees.copy(database, target)), 0, 0 };
            now[2] = fresh(target,
                    () -> now[1] = bench.session().service(Database.class).backup(target, copy -> Map.of()).millis());
            for (int i = 0; round > 0 && i < now.length; i++) {
                millis[i][round - 1] = now[i];
            }
        }
        double plain = new Times(millis[0]).median();
        Saves saves = new Saves(bench);
        saves.median(SAVES);
        double alone = saves.median(SAVES);
        CompletableFuture<Void> backup = CompletableFuture
                .runAsync(() -> bench.session().service(Database.class).backup(target, copy -> Map.of()));
        Times beside = saves.until(backup::isDone);
        backup.join();
        Trees.delete(target);
        return List.of(new Figure("backup, the copying", new Times(millis[1]).median(), "ms", plain, COPY),
                new Figure("backup, with its verification", new Times(millis[2]).median(), "ms", plain,
                        Double.POSITIVE_INFINITY),
                new Figure("save during a backup, median", beside.median(), "ms", alone, BESIDE),
                Figure.noted("save during a backup, longest", beside.percentile(100), "ms"));
    }

    private static double fresh(Path target, Bench.Step step) throws IOException {
        double millis = Bench.millis(step);
        Trees.delete(target);
        return millis;
    }
}
