// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From a key in the search bar of the real client to the rows on the screen, timed from outside by a {@link Typist}. */
public final class PaintedKeys implements Measure {

    private static final double MILLIS = 100;
    private static final double STALL_MILLIS = 50;
    private static final String STALL = "blocked ";
    private static final long CALM = 20;
    /** The first ones let the client see what matters. */
    private static final int WARM = 8;
    private static final List<String> WORDS = List.of("martin", "societe", "lyon", "durand", "garage", "marie", "paris",
            "conseil",
            "informatique", "transports", "lambert", "boulangerie");

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            Typed typed = Typed.NOTHING;
            if (client.isThere()) {
                bench.say("keys in the window");
                client.watchStalls();
                typed = typed(client.start("--data", bench.folder().toString()), screen);
            }
            return List.of(Figure.noted("key to rows on the screen, p50", typed.keys.median(), "ms"),
                    Figure.absolute("key to rows on the screen, p95", typed.keys.percentile(95), "ms", MILLIS),
                    Figure.absolute("window's thread out of reach meanwhile, longest", typed.longest, "ms", STALL_MILLIS));
        }
    }

    private static Typed typed(Process client, Screen screen) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(client.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.endsWith("list with its rows")) {
                line = lines.readLine();
            }
            if (line == null) {
                return Typed.NOTHING;
            }
            TimeUnit.SECONDS.sleep(CALM);
            while (lines.ready()) {
                lines.readLine();
            }
            Times keys = typed(screen);
            double longest = 0;
            while (lines.ready()) {
                line = lines.readLine();
                longest = line.startsWith(STALL)
                        ? Math.max(longest, Double.parseDouble(line.substring(STALL.length())))
                        : longest;
            }
            return new Typed(keys, longest);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Typed.NOTHING;
        } finally {
            client.descendants().forEach(ProcessHandle::destroy);
            client.destroy();
            Client.end(client);
        }
    }

    private static Times typed(Screen screen) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                ownCode().toString(), Typist.class.getName()));
        command.addAll(WORDS);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(screen.environment());
        Process typist = builder.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(typist.getInputStream(), StandardCharsets.UTF_8))) {
            return Times.of(lines.lines().filter(line -> line.startsWith(Typist.PAINTED)).skip(WARM)
                    .mapToDouble(line -> Double.parseDouble(line.substring(Typist.PAINTED.length()))));
        } finally {
            Client.end(typist);
        }
    }

    /** The jar that this class is in. */
    private static Path ownCode() throws IOException {
        try {
            return Path.of(Typist.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unusable) {
            throw new IOException(unusable);
        }
    }

    private record Typed(Times keys, double longest) {
        private static final Typed NOTHING = new Typed(new Times(new double[0]), Double.NaN);
    }
}
