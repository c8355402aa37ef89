// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;

/**
 * PostgreSQL with trigrams over the same rows: one statement finds, counts, gives the first rows and four facets. It runs on the
 * loopback device in a folder of its own for as long as that takes, never as root; where it is not installed, nothing is compared.
 */
final class TrigramServer {

    private static final List<String> FACETS = List.of("type", "status", "sector", "city");
    private static final double THIRD = 1.0 / 3;
    private static final int ROUNDS = 2;
    private static final long PATIENCE = 1800;

    private final Bench bench;
    private final Path programs;
    private final boolean root = "root".equals(System.getProperty("user.name"));

    TrigramServer(Bench bench) throws IOException {
        this.bench = bench;
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> found = Files.list(versions)) {
                programs = found.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted().reduce((one, other) -> other).orElse(null);
            }
        } else {
            programs = null;
        }
    }

    /** How our times compare with its. */
    List<Figure> compare(EveryRecord all, List<String> queries, Times ours) throws IOException {
        if (programs == null) {
            bench.session().out().line("PostgreSQL is not installed: nothing is compared with it.");
            return List.of();
        }
        bench.say("PostgreSQL: starting");
        Path folder = Files.createTempDirectory("liaison-trigrams");
        if (root) {
            run(folder, "chown", "postgres", folder.toString());
        }
        int port = freePort();
        try {
            run(folder, as(programs.resolve("initdb").toString(), "-D", folder.resolve("data").toString(), "-A", "trust", "-U",
                    "bench", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
            run(folder, as(programs.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-w", "-l",
                    folder.resolve("log").toString(), "-o",
                    "-c listen_addresses=127.0.0.1 -p " + port + " -k " + folder
                            + " -c shared_buffers=512MB -c work_mem=256MB -c maintenance_work_mem=512MB -c fsync=off",
                    "start"));
            bench.say("PostgreSQL: loading");
            run(folder, as(psql(port, "-f", script(folder, "load.sql", load(rows(folder, all))).toString())));
            bench.say("PostgreSQL: asking");
            Times theirs = new Times(times(folder,
                    as(psql(port, "-f", script(folder, "ask.sql", questions(queries)).toString())), queries.size()));
            return List.of(new Figure("inside, against PostgreSQL, p50", ours.median(), "ms",
                    theirs.median(), THIRD));
        } finally {
            run(folder, as(programs.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-m", "immediate",
                    "stop"));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String[] as(String... command) {
        return root
                ? Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), Stream.of(command)).toArray(String[]::new)
                : command;
    }

    private String[] psql(int port, String... arguments) {
        return Stream.concat(Stream.of(programs.resolve("psql").toString(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U",
                "bench", "-d", "postgres", "-q", "-X", "-v", "ON_ERROR_STOP=1"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static Path script(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The rows as a file that it reads. */
    private Path rows(Path folder, EveryRecord all) throws IOException {
        Path file = folder.resolve("rows.tsv");
        Search search = bench.session().service(Search.class);
        try (Writer writer = Files.newBufferedWriter(file);
                Rows rows = search.rows(ListQuery.all(Relation.class))) {
            search.read(Relation.class, rows.ids(), row -> write(writer, row, all));
        }
        return file;
    }

    private static void write(Writer writer, Row row, EveryRecord all) {
        try {
            writer.append(Long.toString(row.id())).append('\t').append(plain(row.text("name", Locale.FRENCH)));
            for (String facet : FACETS) {
                writer.append('\t').append(plain(row.text(facet, Locale.FRENCH)));
            }
            writer.append('\t').append(plain(all.text(row.id()))).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(String text) {
        return text.replace('\\', ' ').replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String load(Path rows) {
        return """
                CREATE EXTENSION pg_trgm;
                CREATE TABLE relation (id bigint PRIMARY KEY, name text, type text, status text, sector text, city text, words text);
                \\copy relation from '%s'
                CREATE INDEX relation_words ON relation USING gin (words gin_trgm_ops);
                CREATE INDEX relation_name ON relation (name);
                VACUUM ANALYZE relation;
                """
                .formatted(rows);
    }

    private static String questions(List<String> queries) {
        StringBuilder script = new StringBuilder("\\timing on\n");
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : queries) {
                script.append(question(query)).append('\n');
            }
        }
        return script.toString();
    }

    /** Queries consist of letters and blanks. */
    private static String question(String query) {
        String found = Stream.of(query.split(" ")).map(word -> "words LIKE '%" + word + "%'").reduce((a, b) -> a + " AND " + b)
                .orElseThrow();
        String facets = String.join("), (", FACETS);
        return "WITH found AS MATERIALIZED (SELECT id, name, type, status, sector, city FROM relation WHERE " + found
                + ") SELECT (SELECT count(*) FROM found),"
                + " (SELECT count(*) FROM (SELECT id, name FROM found ORDER BY name LIMIT 100) first),"
                + " (SELECT json_agg(f)::text IS NULL FROM (SELECT " + String.join(", ", FACETS)
                + ", count(*) FROM found GROUP BY GROUPING SETS ((" + facets + "))) f);";
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command[0]).getFileName() + ".out").toFile()).start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The times that it says itself, of the last round. */
    private static double[] times(Path folder, String[] command, int count) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        List<Double> times = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("Time: "))
                    .forEach(line -> times.add(Double.parseDouble(line.split(" ")[1].replace(',', '.'))));
        }
        Client.end(process);
        return times.stream().skip(Math.max(0, times.size() - count)).mapToDouble(Double::doubleValue).toArray();
    }
}
