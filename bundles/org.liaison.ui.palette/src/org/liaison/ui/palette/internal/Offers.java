// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts together what is shown for what is typed: what was chosen lately first, then what fits best, and records below. */
final class Offers {

    private static final int MOST = 40;

    private final List<Offer> fixed = new ArrayList<>();
    private final Map<String, Offer> again = new HashMap<>();
    private List<String> chosen = List.of();
    private List<Offer> records = List.of();
    private String typed = "";

    /** Adds commands, filters, views. */
    void add(List<Offer> more) {
        fixed.addAll(more);
    }

    /** The ids of what was chosen lately, the last one first. */
    void recent(List<String> ids) {
        chosen = List.copyOf(ids);
    }

    /** Records that were chosen lately. */
    void again(List<Offer> known) {
        known.forEach(offer -> again.put(offer.id(), offer));
    }

    /** What was chosen lately and can be chosen now. */
    private List<Offer> recent() {
        Map<String, Offer> known = new HashMap<>(again);
        fixed.forEach(offer -> known.putIfAbsent(offer.id(), offer));
        return chosen.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** What is typed now; records that were found for something else are forgotten. */
    void typed(String newTyped) {
        if (!newTyped.equals(typed)) {
            typed = newTyped;
            records = List.of();
        }
    }

    /** The records that were found for what is typed. */
    void records(List<Offer> found) {
        records = List.copyOf(found);
    }

    List<Offer> shown() {
        Matching matching = new Matching(typed);
        List<Offer> recent = recent();
        Map<String, Offer> shown = new LinkedHashMap<>();
        if (matching.asksNothing()) {
            recent.forEach(offer -> shown.putIfAbsent(offer.id(), offer));
            fixed.stream().sorted(Comparator.comparing(Offer::label, String.CASE_INSENSITIVE_ORDER))
                    .forEach(offer -> shown.putIfAbsent(offer.id(), offer));
        } else {
            Map<String, Offer> known = new LinkedHashMap<>();
            recent.forEach(offer -> known.putIfAbsent(offer.id(), offer));
            fixed.forEach(offer -> known.putIfAbsent(offer.id(), offer));
            Map<String, Integer> places = new HashMap<>();
            recent.forEach(offer -> places.put(offer.id(), places.size()));
            known.values().stream().filter(offer -> matching.rank(offer.label()).isPresent())
                    .sorted(Comparator.comparingInt((Offer offer) -> matching.rank(offer.label()).getAsInt())
                            .thenComparingInt(offer -> places.getOrDefault(offer.id(), MOST))
                            .thenComparing(Offer::label, String.CASE_INSENSITIVE_ORDER))
                    .forEach(offer -> shown.put(offer.id(), offer));
            records.forEach(offer -> shown.putIfAbsent(offer.id(), offer));
        }
        return shown.values().stream().limit(MOST).toList();
    }
}
