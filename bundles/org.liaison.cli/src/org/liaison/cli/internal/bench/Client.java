// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product that this process is of, started as processes of their own. */
final class Client {

    private static final String TRACE = """
            handlers = java.util.logging.ConsoleHandler
            .level = SEVERE
            liaison.start.level = INFO
            liaison.open.level = INFO
            java.util.logging.ConsoleHandler.level = INFO
            java.util.logging.SimpleFormatter.format = %5$s%n
            """;
    private static final long PATIENCE = 180;

    private final Path start;
    private final Path tracing;
    private final Map<String, String> environment;
    private String traced = "start";

    /**
     * Finds the product.
     *
     * @param folder where to put what is needed for it
     * @param environment what its processes know besides what this one knows, such as the display
     * @throws IOException if the folder cannot be written
     */
    Client(Path folder, Map<String, String> environment) throws IOException {
        this.environment = environment;
        tracing = Files.writeString(folder.resolve("trace.properties"), TRACE);
        start = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20"))).resolve("liaison");
    }

    /** Whether there is something to start. */
    boolean isThere() {
        return Files.isExecutable(start);
    }

    /** Whether the product has caches of loaded classes: this process, which is of the same product, would run with one. */
    static boolean cachesClasses() {
        return ProcessHandle.current().info().arguments().stream().flatMap(Stream::of)
                .anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    }

    /** Starts it, and says how long it takes until it says that it reached a point, in milliseconds; then lets it end by itself. */
    double until(String point, String... arguments) throws IOException {
        long began = System.nanoTime();
        Process process = start(arguments);
        double reached = Double.NaN;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(point) && Double.isNaN(reached)) {
                    reached = (System.nanoTime() - began) / 1e6;
                }
            }
        }
        end(process);
        return reached;
    }

    /** Starts it with an option for its virtual machine, lets it end by itself, and gives what it said that begins with a word. */
    List<String> lines(String option, String word, String... arguments) throws IOException {
        List<String> found = new ArrayList<>();
        Process process = start(option, List.of(arguments));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith(word)).forEach(found::add);
        }
        end(process);
        return found;
    }

    /** Has processes that are started from now on also say for how long the thread of their window could not be reached. */
    void watchStalls() {
        traced = "start,stalls";
    }

    /** Starts it. */
    Process start(String... arguments) throws IOException {
        return start("", List.of(arguments));
    }

    private Process start(String option, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(start.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        builder.environment().put("LIAISON_JAVA_OPTS",
                "-Dliaison.trace=" + traced + " -Djava.util.logging.config.file=" + tracing + ' ' + option);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File(isWindows() ? "NUL" : "/dev/null")));
        return builder.start();
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** Waits for a process to end, or ends it. */
    static void end(Process process) {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
