// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The start of the client until the first list shows its rows, held against the start of an empty window with the same flags, the
 * cache of loaded classes among them. That cache has classes which an empty window does not need: so how it starts with one that
 * was made for it alone is said besides.
 */
public final class FirstList implements Measure {

    private static final int TIMES = 5;
    private static final double RATIO = 1.3;
    private static final String[] EMPTY = { "-product", "org.liaison.bench.empty.product", "-application",
            "org.eclipse.e4.ui.workbench.swt.E4Application", "-clearPersistedState" };

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        bench.session().release();
        List<Double> lists = new ArrayList<>();
        List<Double> windows = new ArrayList<>();
        List<Double> ownCaches = new ArrayList<>();
        try (Screen screen = new Screen()) {
            Client client = new Client(bench.folder(), screen.environment());
            Client ownCache = withOwnCache(bench, screen, client);
            // the first of each only warms the disk
            for (int i = 0; i <= TIMES && client.isThere(); i++) {
                bench.say("start " + i);
                windows.add(client.until("painted", EMPTY));
                ownCaches.add(ownCache.until("painted", EMPTY));
                lists.add(client.until("list with its rows", "--data", bench.folder().toString(), "--screenshot",
                        bench.folder().resolve("screen.png").toString()));
            }
        }
        double list = median(lists);
        bench.say(
                String.format(Locale.ROOT, "empty window with a class cache of its own: %.0f ms, the first list %.2f times that",
                        median(ownCaches), list / median(ownCaches)));
        return List.of(new Figure("first list on screen", list, "ms", median(windows), RATIO));
    }

    /** With a cache of loaded classes made in the same way, where the client has one, which has no class too many. */
    private static Client withOwnCache(Bench bench, Screen screen, Client client) throws IOException {
        Map<String, String> environment = new HashMap<>(screen.environment());
        if (client.isThere() && Client.cachesClasses()) {
            bench.say("train");
            Path cache = bench.folder().resolve("empty.aot");
            Map<String, String> training = new HashMap<>(environment);
            training.put("LIAISON_AOT_TRAIN", cache.toString());
            new Client(bench.folder(), training).until("painted", EMPTY);
            environment.put("LIAISON_AOT", cache.toString());
        }
        return new Client(bench.folder(), environment);
    }

    private static double median(List<Double> times) {
        if (times.isEmpty() || times.stream().anyMatch(time -> time.isNaN())) {
            return Double.NaN;
        }
        List<Double> sorted = times.stream().skip(1).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
