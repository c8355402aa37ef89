// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order a user wants the widgets, and which he does not want to see. It is kept as text, an id a line, those not wanted with a
 * minus before it, those twice as wide with a plus. Widgets that it does not name come last; those that are not installed keep their place.
 *
 * @param ids in order
 * @param hidden those that are not shown
 * @param wide those that take two columns where there are two
 */
record Order(List<String> ids, Set<String> hidden, Set<String> wide) {

    Order {
        ids = List.copyOf(ids);
        hidden = Set.copyOf(hidden);
        wide = Set.copyOf(wide);
    }

    static Order of(String text) {
        List<String> ids = new ArrayList<>();
        Set<String> hidden = new LinkedHashSet<>();
        Set<String> wide = new LinkedHashSet<>();
        text.lines().map(String::strip).forEach(line -> {
            String id = line.replaceFirst("^[-+]*", "");
            String marks = line.substring(0, line.length() - id.length());
            if (!id.isEmpty()) {
                ids.add(id);
                if (marks.contains("-")) {
                    hidden.add(id);
                }
                if (marks.contains("+")) {
                    wide.add(id);
                }
            }
        });
        return new Order(ids, hidden, wide);
    }

    String text() {
        return String.join("\n",
                ids.stream().map(id -> (hidden.contains(id) ? "-" : "") + (wide.contains(id) ? "+" : "") + id).toList());
    }

    /** The same order, with those that it does not know behind. */
    Order with(List<String> installed) {
        return new Order(Stream.concat(ids.stream(), installed.stream()).distinct().toList(), hidden, wide);
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
        return new Order(all, hidden, wide);
    }

    /** Before or behind another. */
    Order placed(String id, String target, boolean behind, List<String> installed) {
        List<String> all = new ArrayList<>(with(installed).ids());
        all.remove(id);
        all.add(all.indexOf(target) + (behind ? 1 : 0), id);
        return new Order(all, hidden, wide);
    }

    Order hide(String id, boolean hide, List<String> installed) {
        return new Order(with(installed).ids(), changed(hidden, id, hide), wide);
    }

    Order widen(String id, boolean widen, List<String> installed) {
        return new Order(with(installed).ids(), hidden, changed(wide, id, widen));
    }

    private static Set<String> changed(Set<String> ids, String id, boolean add) {
        Set<String> now = new LinkedHashSet<>(ids);
        if (add) {
            now.add(id);
        } else {
            now.remove(id);
        }
        return now;
    }
}
