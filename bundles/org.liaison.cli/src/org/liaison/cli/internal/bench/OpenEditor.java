// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

/**
 * Opening records in the client, one after another and each in an editor of its own, as a double-click in the list does: from the
 * request to the painted editor, what the store reads included.
 */
public final class OpenEditor implements Measure {

    private static final int TIMES = 200;
    private static final double MILLIS = 50;
    /** What the client says of each record, with its milliseconds behind it. */
    private static final String OPENED = "opened ";

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            double reached = Double.NaN;
            if (client.isThere()) {
                bench.say("open records in the client");
                double[] times = client.lines("-Dliaison.trial=Relation:" + TIMES, OPENED, "--data", bench.folder().toString())
                        .stream().mapToDouble(line -> Double.parseDouble(line.substring(OPENED.length()))).sorted().toArray();
                reached = times.length < TIMES ? Double.NaN : times[TIMES * 95 / 100];
            }
            return List.of(Figure.absolute("open a record, p95", reached, "ms", MILLIS));
        }
    }
}
