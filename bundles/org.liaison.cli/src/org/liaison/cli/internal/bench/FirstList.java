// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The start of the client until the first list shows its rows, held against the start of an empty window with the same flags. */
public final class FirstList implements Measure {

    private static final int TIMES = 5;
    private static final double RATIO = 1.3;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        List<Double> lists = new ArrayList<>();
        List<Double> windows = new ArrayList<>();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            // the first of each only warms the disk
            for (int i = 0; i <= TIMES && client.isThere(); i++) {
                bench.say("start " + i);
                windows.add(client.until("painted", "-product", "org.liaison.bench.empty.product",
                        "-application", "org.eclipse.e4.ui.workbench.swt.E4Application", "-clearPersistedState"));
                lists.add(client.until("list with its rows", "--data", bench.folder().toString(), "--screenshot",
                        bench.folder().resolve("screen.png").toString()));
            }
        }
        return List.of(new Figure("first list on screen", median(lists), "ms", median(windows), RATIO));
    }

    private static double median(List<Double> times) {
        if (times.isEmpty() || times.stream().anyMatch(time -> time.isNaN())) {
            return Double.NaN;
        }
        List<Double> sorted = times.stream().skip(1).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
