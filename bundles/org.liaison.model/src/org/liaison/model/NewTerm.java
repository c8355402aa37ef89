// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

import org.liaison.values.Fold;

/**
 * Makes terms that nobody has heard of yet.
 *
 * @param vocabulary the key of the vocabulary; never null
 * @param known its terms, the retired ones too; never null
 */
public record NewTerm(String vocabulary, Collection<Term> known) {

    private static final int CODE = 50;

    /** Refuses nulls. */
    public NewTerm {
        Objects.requireNonNull(vocabulary);
        Objects.requireNonNull(known);
    }

    /**
     * A term that comes last, with a code made of its label; it is not stored yet and has no label.
     *
     * @param label what it will be called; never null
     * @return the term
     */
    public Term called(String label) {
        Term term = new Term();
        term.setVocabulary(vocabulary);
        term.setCode(code(label, 1));
        term.setPosition(known.stream().map(Term::getPosition).filter(Objects::nonNull).mapToLong(Long::longValue).max()
                .orElse(0) + 1);
        term.setRetired(false);
        return term;
    }

    private String code(String label, int number) {
        String words = Fold.of(label).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        String end = number > 1 || words.isEmpty() ? "_" + number : "";
        String code = words.substring(0, Math.min(words.length(), CODE - end.length())) + end;
        return known.stream().anyMatch(term -> Fold.of(term.getCode()).equals(Fold.of(code))) ? code(label, number + 1) : code;
    }
}
