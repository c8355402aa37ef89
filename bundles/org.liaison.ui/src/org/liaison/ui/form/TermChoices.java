// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.Locale;

import org.liaison.model.Term;
import org.liaison.values.Fold;

/** The terms of a vocabulary: those that begin with the text, then those that hold it or whose code begins with it. */
record TermChoices(StoredTerms terms, String vocabulary, Locale language) implements Choices<Term> {

    /** Vocabularies are offered as a whole, up to a length that nobody would scroll through. */
    private static final int ALL = 200;

    @Override
    public List<Term> matching(String typed) {
        String wanted = Fold.of(typed);
        List<Term> offered = terms.terms(vocabulary).stream().filter(term -> !Boolean.TRUE.equals(term.getRetired())).toList();
        return offered.stream().filter(term -> rank(term, wanted) < 3)
                .sorted((one, other) -> Integer.compare(rank(one, wanted), rank(other, wanted))).limit(ALL).toList();
    }

    @Override
    public String label(Term term) {
        return term.label(language);
    }

    private int rank(Term term, String wanted) {
        String label = Fold.of(term.label(language));
        if (label.startsWith(wanted)) {
            return 0;
        }
        if (term.getCode() != null && Fold.of(term.getCode()).startsWith(wanted)) {
            return 1;
        }
        return label.contains(wanted) ? 2 : 3;
    }
}
