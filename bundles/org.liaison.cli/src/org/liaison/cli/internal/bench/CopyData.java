// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.cli.internal.Trees;
import org.liaison.store.Backups;
import org.liaison.store.Database;

/**
 * A backup, held against copying the files of the database down to the disk: the copying alone, as the database does it while others
 * write, and all of it, with opening the copy, reading every page and noting checksums, which a plain copy does not do.
 */
public final class CopyData implements Measure {

    private static final int ROUNDS = 4;
    private static final double COPY = 2;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.catchUp();
        bench.say("backup");
        Path database = bench.folder().resolve("database");
        Path target = bench.folder().resolve("copies");
        double[][] millis = new double[3][ROUNDS - 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] now = {
                    fresh(target, () -> copy(database, target)),
                    fresh(target, () -> {
                        online(bench, target);
                        force(target);
                    }),
                    fresh(target, () -> bench.session().service(Backups.class).backup(target)) };
            for (int i = 0; round > 0 && i < now.length; i++) {
                millis[i][round - 1] = now[i];
            }
        }
        double plain = new Times(millis[0]).median();
        return List.of(new Figure("backup, the copying", new Times(millis[1]).median(), "ms", plain, COPY),
                new Figure("backup, with its verification", new Times(millis[2]).median(), "ms", plain,
                        Double.POSITIVE_INFINITY));
    }

    private static double fresh(Path target, Bench.Step step) throws IOException {
        double millis = Bench.millis(step);
        Trees.delete(target);
        return millis;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        force(to);
    }

    private static void force(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    private static void online(Bench bench, Path target) {
        try (Connection connection = bench.session().service(Database.class).open().getConnection();
                PreparedStatement statement = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            statement.setString(1, target.toString());
            statement.execute();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
