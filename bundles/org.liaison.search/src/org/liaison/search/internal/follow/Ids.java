// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Records of several kinds, by kind and id, each once and in the order in which they came. */
final class Ids {

    private final Map<String, Set<Long>> byKind = new LinkedHashMap<>();

    /** Whether it was not there yet. */
    boolean add(String kind, long id) {
        return byKind.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).add(id);
    }

    void addAll(String kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            byKind.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).addAll(ids);
        }
    }

    void removeAll(Ids others) {
        others.byKind.forEach((kind, ids) -> {
            Set<Long> own = byKind.get(kind);
            if (own != null) {
                own.removeAll(ids);
            }
        });
        byKind.values().removeIf(Set::isEmpty);
    }

    void addAll(Ids others) {
        others.byKind.forEach(this::addAll);
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    Set<String> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    Set<Long> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    int size() {
        return byKind.values().stream().mapToInt(Set::size).sum();
    }

    void each(BiConsumer<String, Set<Long>> taker) {
        byKind.forEach(taker);
    }

    /** Ids in portions. */
    static List<List<Long>> portions(Collection<Long> ids, int size) {
        List<Long> all = new ArrayList<>(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return portions;
    }
}
