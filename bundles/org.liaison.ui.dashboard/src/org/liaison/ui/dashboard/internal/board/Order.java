// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order a user wants the widgets, and which he does not want to see. It is kept as text, an id a line, those not wanted with a
 * minus before it. Widgets that it does not name come last; those that are not installed keep their place.
 *
 * @param ids in order
 * @param hidden those that are not shown
 */
record Order(List<String> ids, Set<String> hidden) {

    Order {
        ids = List.copyOf(ids);
        hidden = Set.copyOf(hidden);
    }

    static Order of(String text) {
        List<String> ids = new ArrayList<>();
        Set<String> hidden = new LinkedHashSet<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.equals("-")).forEach(line -> {
            String id = line.startsWith("-") ? line.substring(1) : line;
            ids.add(id);
            if (line.startsWith("-")) {
                hidden.add(id);
            }
        });
        return new Order(ids, hidden);
    }

    String text() {
        return String.join("\n", ids.stream().map(id -> hidden.contains(id) ? "-" + id : id).toList());
    }

    /** The same order, with those that it does not know behind. */
    Order with(List<String> installed) {
        return new Order(Stream.concat(ids.stream(), installed.stream()).distinct().toList(), hidden);
    }

    List<String> shown(List<String> installed) {
        return with(installed).ids().stream().filter(installed::contains).filter(id -> !hidden.contains(id)).toList();
    }

    /** Before or behind its next neighbour among those that are shown. */
    Order moved(String id, boolean forward, List<String> installed) {
        List<String> shown = shown(installed);
        int at = shown.indexOf(id);
        int to = at + (forward ? -1 : 1);
        if (at < 0 || to < 0 || to >= shown.size()) {
            return this;
        }
        List<String> all = new ArrayList<>(with(installed).ids());
        all.remove(id);
        all.add(all.indexOf(shown.get(to)) + (forward ? 0 : 1), id);
        return new Order(all, hidden);
    }

    Order hide(String id, boolean hide, List<String> installed) {
        Set<String> now = new LinkedHashSet<>(hidden);
        if (hide) {
            now.add(id);
        } else {
            now.remove(id);
        }
        return new Order(with(installed).ids(), now);
    }
}
