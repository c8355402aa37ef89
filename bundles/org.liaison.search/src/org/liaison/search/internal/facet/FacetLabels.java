// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.facet;

import java.util.Locale;

import org.liaison.search.Facets.Choice;
import org.liaison.search.Facets.Value;
import org.liaison.search.TermValue;
import org.liaison.search.internal.document.NumberCode;
import org.liaison.search.internal.document.Terms;
import org.liaison.search.internal.field.IndexedField;

/**
 * How a counted value is shown, and how a condition names it.
 *
 * @param field its field
 * @param terms the terms
 * @param language the language of labels
 */
record FacetLabels(IndexedField field, Terms terms, Locale language) {

    Value value(Object key, String spelling, int count, Choice choice) {
        return switch (field.type()) {
            case TERM -> term((Long) key, count, choice);
            case FLAG -> new Value((Long) key == 1, (Long) key == 1 ? "yes" : "no", count, choice);
            case NUMBER -> number(NumberCode.decode((Long) key), count, choice);
            default -> new Value(spelling, spelling, count, choice);
        };
    }

    private Value term(long id, int count, Choice choice) {
        TermValue term = terms.byId().getOrDefault(id, new TermValue(id, "", "#" + id, "#" + id, "#" + id, ""));
        return new Value(term, term.code().isEmpty() ? "#" + id : term.code(), count, choice);
    }

    private static Value number(Object number, int count, Choice choice) {
        return new Value(number, number.toString(), count, choice);
    }
}
