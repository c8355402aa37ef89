// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.model.Term;
import org.liaison.store.Reader;

/** The terms that sample data use. One that somebody deleted is left empty. */
final class Terms {

    private final Map<String, Term> terms = new HashMap<>();

    Terms(Reader reader) {
        List<Term> all = new ArrayList<>();
        reader.scan(Term.class, 1000, all::addAll);
        all.forEach(term -> terms.put(term.getVocabulary() + ' ' + term.getCode(), term));
    }

    Term of(String vocabulary, String code) {
        return terms.get(vocabulary + ' ' + code);
    }
}
