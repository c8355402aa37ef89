// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heap that the client needs when it shows its first list and nobody does anything.
 *
 * @param megabytes how much it may be
 */
public record IdleHeap(double megabytes) implements Measure {

    private static final long CALM = 15;
    /** Of the parts of the heap, in whatever collector's words; the class metadata are no part of it. */
    private static final Pattern USED = Pattern.compile("(?m)^(?!.*(?:Metaspace|class space)).*?\\bused (\\d+)K");

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            double used = Double.NaN;
            if (client.isThere()) {
                bench.say("idle heap");
                Process process = client.start("--data", bench.folder().toString());
                used = heap(process);
                process.destroy();
                Client.end(process);
            }
            return List.of(Figure.absolute("heap of the idle client", used, "MB", megabytes));
        }
    }

    private static double heap(Process process) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.endsWith("list with its rows")) {
                line = lines.readLine();
            }
            if (line == null) {
                return Double.NaN;
            }
            TimeUnit.SECONDS.sleep(CALM);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
        // the script that starts it waits beside it
        ProcessHandle client = process.descendants().reduce((one, other) -> other).orElse(process.toHandle());
        jcmd(client, "GC.run");
        Matcher used = USED.matcher(jcmd(client, "GC.heap_info"));
        double sum = 0;
        while (used.find()) {
            sum += Double.parseDouble(used.group(1)) / 1024;
        }
        return sum == 0 ? Double.NaN : sum;
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(tool.toString(), Long.toString(process.pid()), command).redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Client.end(asked);
        return answer;
    }
}
