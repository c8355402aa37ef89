// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.ValueText;
import org.liaison.search.query.Days;
import org.liaison.values.Fold;

/** What users call the fields of a list, and the values that conditions name by keys. Used on the UI thread. */
final class Lexicon {

    private static final int MOST_TERMS = 500;

    private final Search search;
    private final Class<? extends DomainEntity> list;
    private final Locale language;
    private final Map<String, Map<String, Facets.Value>> terms = new HashMap<>();

    Lexicon(Search search, Class<? extends DomainEntity> list, Locale language) {
        this.search = search;
        this.list = list;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    List<FieldDescription> fields() {
        return search.fields(list);
    }

    /** The field of an id, or of what users type for it. */
    Optional<FieldDescription> field(String name) {
        return search.field(list, name);
    }

    /** All terms in use, field by field; takes a moment, so it is asked in the background. */
    Facets read() {
        return search.facets(ListQuery.all(list), fields().stream().filter(field -> field.type().equals("term"))
                .map(field -> Asked.top(field.id(), MOST_TERMS)).toList());
    }

    /** Whatever counts tell of terms is what users call them now. */
    void learn(Facets read) {
        read.byField().forEach((field, facet) -> facet.values().forEach(
                value -> terms.computeIfAbsent(field, unknown -> new LinkedHashMap<>()).put(Fold.of(value.key()), value)));
    }

    /** The terms of a field that are in use, the most frequent first; empty until they are learnt. */
    List<Facets.Value> terms(String field) {
        return List.copyOf(terms.getOrDefault(field, Map.of()).values());
    }

    /** What users call a value that a condition on a field names. */
    String value(FieldDescription field, String value) {
        return switch (field.type()) {
            case "term" -> Optional.ofNullable(terms.getOrDefault(field.id(), Map.of()).get(Fold.of(value)))
                    .map(term -> term.label(language)).orElse(value);
            case "flag" -> value.equals("yes") || value.equals("no") ? ValueText.of(value.equals("yes"), language) : value;
            case "date" -> Days.label(value, language);
            case "number" -> value.matches("-?[0-9]{1,15}")
                    ? ValueText.of(Long.valueOf(value), language)
                    : value.matches("-?[0-9]{1,15}\\.[0-9]{1,4}") ? ValueText.of(new BigDecimal(value), language) : value;
            default -> value;
        };
    }
}
