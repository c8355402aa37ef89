// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.exchange.internal.value.Courtesy;
import org.liaison.model.NewTerm;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;
import org.liaison.values.Fold;

/** Finds the terms that rows name, and makes those that do not exist. */
final class Glossary {

    private final Pen pen;
    private final Tally tally;
    private final Vocabularies known;
    private final Map<String, Map<String, Term>> made = new HashMap<>();
    private final Map<String, Term> codes = new HashMap<>();

    Glossary(Reader reader, Pen pen, Tally tally) {
        this.pen = pen;
        this.tally = tally;
        List<Term> terms = new ArrayList<>();
        reader.scan(Term.class, 1000, terms::addAll);
        known = Vocabularies.of(terms);
    }

    /**
     * A term that the program itself knows.
     *
     * @param vocabulary its vocabulary
     * @param code its code
     * @return the term; made if somebody deleted it
     */
    Term code(String vocabulary, String code) {
        return codes.computeIfAbsent(vocabulary + ' ' + code, any -> term(vocabulary, code, null));
    }

    /**
     * The term that a text means.
     *
     * @param vocabulary its vocabulary
     * @param text its code, or its label in any language
     * @param current the term that the record holds already, which is preferred if the text fits it too; may be null
     * @return the term, made if there was none
     */
    Term term(String vocabulary, String text, Term current) {
        String folded = Fold.of(text);
        if (current != null && (fits(current.getLabelFr(), folded) || fits(current.getLabelEn(), folded)
                || fits(current.getLabelNl(), folded) || fits(current.getCode(), folded))) {
            return current;
        }
        Map<String, Term> own = made.computeIfAbsent(vocabulary, any -> new HashMap<>());
        return known.find(vocabulary, text).or(() -> courtesy(vocabulary, text)).orElseGet(() -> {
            Term term = own.get(folded);
            if (term == null) {
                term = make(vocabulary, text);
                own.put(folded, term);
            }
            return term;
        });
    }

    private Optional<Term> courtesy(String vocabulary, String text) {
        return vocabulary.equals(Vocabulary.CIVILITY)
                ? Courtesy.code(text).flatMap(code -> known.find(vocabulary, code))
                : Optional.empty();
    }

    private static boolean fits(String label, String folded) {
        return label != null && Fold.of(label).equals(folded);
    }

    private Term make(String vocabulary, String text) {
        List<Term> all = new ArrayList<>(known.terms(vocabulary));
        all.addAll(made.get(vocabulary).values());
        Term term = new NewTerm(vocabulary, all).called(text);
        term.setLabelFr(text);
        term.setLabelEn(text);
        term.setLabelNl(text);
        pen.add(term);
        tally.added(TermFields.TYPE);
        return term;
    }
}
