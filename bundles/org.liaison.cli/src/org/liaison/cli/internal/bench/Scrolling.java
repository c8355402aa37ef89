// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

/**
 * Dragging the scroll bar of the list of contacts in the client to any place, until its rows are painted, and what a frame costs
 * there against one of a list of about a thousand.
 */
public final class Scrolling implements Measure {

    private static final int TIMES = 200;
    private static final double MILLIS = 50;
    private static final double RATIO = 1.3;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            List<String> said = List.of();
            if (client.isThere()) {
                bench.say("scroll in the client");
                said = client.lines("-Dliaison.scroll=Contact:" + TIMES, "", "--data", bench.folder().toString());
            }
            return List.of(Figure.absolute("drag the scroll bar, p95", of(said, "scrolled ").percentile(95), "ms", MILLIS),
                    new Figure("a frame of all contacts, of about 1000", of(said, "frame of all ").median(), "ms",
                            of(said, "frame of few ").median(), RATIO));
        }
    }

    private static Times of(List<String> said, String word) {
        return Times.of(said.stream().filter(line -> line.startsWith(word))
                .mapToDouble(line -> Double.parseDouble(line.substring(word.length()))));
    }
}
