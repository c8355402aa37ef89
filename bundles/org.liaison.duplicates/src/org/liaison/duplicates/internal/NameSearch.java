// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;

/**
 * Finds the companies whose names have the same distinctive words. A word counts for the more the fewer records have it, as the index
 * knows, so that a shop's trade makes no duplicate of all shops of that trade.
 */
final class NameSearch {

    /** Of a word that more companies have, only those with the whole name are looked at. */
    private static final int RARE = 100;
    /** A name that more companies have in other cities says nothing by itself. */
    private static final int FEW = 3;
    private static final double WEAK = 0.15;
    private static final double ALIKE = 0.8;

    private final Search search;
    private final CompanyName wanted;
    private final String text;
    private final Set<String> cities;
    private final Map<String, Integer> counts = new HashMap<>();

    NameSearch(Search search, String text, Set<String> cities) {
        this.search = search;
        this.text = text;
        this.cities = Cities.keys(cities);
        wanted = CompanyName.of(text);
    }

    /** A company of the list with about the same name. */
    record Match(long id, boolean same, Optional<Boolean> sameCity, String siren) {
    }

    /** The companies that it may be, by their names. */
    List<Match> matches() {
        if (wanted.saysNothing()) {
            return List.of();
        }
        Map<Long, Match> found = new LinkedHashMap<>();
        List<String> rare = wanted.spoken().stream().filter(word -> word.length() > 1 && count(word) <= RARE).toList();
        if (rare.isEmpty()) {
            look(List.of(new Criterion.Text(String.join(" ", wanted.spoken()))), found);
        } else {
            rare.forEach(word -> look(List.of(new Criterion.Text(word)), found));
        }
        List<Match> all = new ArrayList<>(found.values());
        long elsewhere = all.stream().filter(match -> match.sameCity().equals(Optional.of(false))).count();
        all.removeIf(match -> match.sameCity().equals(Optional.of(false)) && (!match.same() || elsewhere > FEW));
        return all;
    }

    private void look(List<Criterion> criteria, Map<Long, Match> found) {
        try (Rows rows = search.rows(ListQuery.all(Relation.class).where(new Criterion.All(criteria)))) {
            if (rows.size() <= RARE) {
                compare(rows, found);
                return;
            }
        }
        try (Rows rows = search.rows(ListQuery.all(Relation.class)
                .where(new Criterion.All(criteria).and(Criterion.Condition.of("name", Operator.IS, text.strip()))))) {
            compare(rows, found);
        }
    }

    private void compare(Rows rows, Map<Long, Match> found) {
        for (int i = 0; i < Math.min(RARE, rows.size()); i++) {
            Row row = rows.row(i);
            if (!found.containsKey(row.id())) {
                match(row).ifPresent(match -> found.put(row.id(), match));
            }
        }
    }

    private Optional<Match> match(Row row) {
        double likeness = 0;
        for (String field : List.of("name", "tradeName", "acronym")) {
            String name = row.text(field, Locale.ROOT);
            likeness = Math.max(likeness, name.isEmpty() ? 0 : likeness(CompanyName.of(name)));
        }
        if (likeness < ALIKE) {
            return Optional.empty();
        }
        String city = Cities.key(row.text("city", Locale.ROOT));
        Optional<Boolean> sameCity = city.isEmpty() || cities.isEmpty() ? Optional.empty() : Optional.of(cities.contains(city));
        return Optional.of(new Match(row.id(), likeness == 1, sameCity, row.value("siren").map(String::valueOf).orElse(null)));
    }

    /** The share of what tells them apart that both names have, 0 to 1. */
    private double likeness(CompanyName other) {
        if (other.strong().stream().noneMatch(wanted.strong()::contains)) {
            return 0;
        }
        double shared = 0;
        double all = 0;
        for (String word : union(wanted, other)) {
            boolean weak = !wanted.strong().contains(word) && !other.strong().contains(word);
            double weight = weight(word) * (weak ? WEAK : 1);
            all += weight;
            shared += has(wanted, word) && has(other, word) ? weight : 0;
        }
        return shared / all;
    }

    private static Set<String> union(CompanyName one, CompanyName other) {
        Set<String> words = new LinkedHashSet<>(one.strong());
        words.addAll(other.strong());
        words.addAll(one.weak());
        words.addAll(other.weak());
        return words;
    }

    private static boolean has(CompanyName name, String word) {
        return name.strong().contains(word) || name.weak().contains(word);
    }

    private double weight(String word) {
        return 0.5 + Math.log((count("") + 2.0) / (count(word) + 1.0));
    }

    /** How many records have a word; of none how many there are. */
    private int count(String word) {
        return counts.computeIfAbsent(word, any -> search.count(ListQuery.all(Relation.class).matching(word)));
    }
}
