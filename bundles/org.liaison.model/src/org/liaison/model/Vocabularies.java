// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.values.Fold;

/** Looks up terms. Whoever reads the store hands one to {@link FieldText}, so that reading a text needs no store. */
public interface Vocabularies {

    /** Knows no vocabulary at all; for fields that are no choices. */
    Vocabularies NONE = of(List.of());

    /**
     * The terms of a vocabulary.
     *
     * @param vocabulary its key; never null
     * @return all, the retired ones too, in the order in which they are offered; empty if there is no such vocabulary
     */
    List<Term> terms(String vocabulary);

    /**
     * The term that a text means: by its code, else by its label in any language, else by what stands before the comma in a label
     * ({@code SARL} for {@code SARL, société à responsabilité limitée}); whatever case and accents, with or without the dot
     * behind an abbreviation.
     *
     * @param vocabulary the vocabulary's key; never null
     * @param text a code or label; never null
     * @return the term, one that is not retired before one that is
     */
    default Optional<Term> find(String vocabulary, String text) {
        return Optional.ofNullable(index(terms(vocabulary)).get(key(text)));
    }

    /**
     * Vocabularies that do not change.
     *
     * @param terms terms of any vocabularies; never null
     * @return looks them up fast, also for a file of a million rows
     */
    static Vocabularies of(Collection<Term> terms) {
        Comparator<Term> order = Comparator.comparing(Term::getPosition, Comparator.nullsLast(Comparator.naturalOrder()));
        Map<String, List<Term>> byVocabulary = terms.stream().sorted(order)
                .collect(Collectors.groupingBy(Term::getVocabulary, Collectors.toUnmodifiableList()));
        Map<String, Map<String, Term>> byText = new HashMap<>();
        byVocabulary.forEach((vocabulary, its) -> byText.put(vocabulary, index(its)));
        return new Vocabularies() {
            @Override
            public List<Term> terms(String vocabulary) {
                return byVocabulary.getOrDefault(vocabulary, List.of());
            }

            @Override
            public Optional<Term> find(String vocabulary, String text) {
                return Optional.ofNullable(byText.getOrDefault(vocabulary, Map.of()).get(key(text)));
            }
        };
    }

    private static Map<String, Term> index(List<Term> terms) {
        Map<String, Term> index = new HashMap<>();
        List<Term> offeredFirst = terms.stream().sorted(Comparator.comparing(term -> Boolean.TRUE.equals(term.getRetired())))
                .toList();
        offeredFirst.forEach(term -> index.putIfAbsent(key(term.getCode()), term));
        offeredFirst.forEach(term -> labels(term).forEach(label -> index.putIfAbsent(key(label), term)));
        offeredFirst.forEach(term -> labels(term).forEach(label -> index.putIfAbsent(key(label.replaceFirst(",.*", "")), term)));
        return index;
    }

    private static List<String> labels(Term term) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl")).map(term::label).toList();
    }

    private static String key(String text) {
        String folded = Fold.of(text);
        return folded.length() > 1 && folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
